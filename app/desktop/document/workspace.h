// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <memory>

#include "app/desktop/document/conversation_document.h"
#include "app/desktop/document/decision_keeper.h"
#include "app/desktop/document/finder.h"
#include "app/desktop/document/message_selection.h"
#include "app/desktop/document/navigation.h"
#include "app/desktop/jobs/conversation_engine.h"
#include "app/desktop/jobs/job_runner.h"

namespace antecedent {

class DecisionLearning;
class RestPrediction;
class ReviewMode;
class ShownPrediction;

/// What a person can do with the program, without any widget: open, predict, stop, correct, export. Panels
/// and the canvas get a reference to it.
class Workspace : public QObject {
    Q_OBJECT

public:
    explicit Workspace(std::shared_ptr<ConversationEngine> engine, ProjectLibrary library = ProjectLibrary(),
                       QObject* parent = nullptr);
    ~Workspace() override;

    ConversationDocument& document() { return m_document; }
    MessageSelection& selection() { return m_selection; }
    Finder& finder() { return m_finder; }
    JobRunner& jobs() { return m_jobs; }
    DecisionKeeper& keeper() { return m_keeper; }
    ReviewMode& review() { return *m_review; }
    ShownPrediction& prediction() { return *m_prediction; }
    RestPrediction& rest() { return *m_rest; }
    DecisionLearning& learning() { return *m_learning; }

    /// Reads a transcript or a project in a job, with what was decided and predicted of it before, and predicts the
    /// rest.
    void open(const QString& path);
    void predict();
    /// Reads the open file again: what was added to a log is predicted alone, and everything else stays. Of a
    /// file that has changed otherwise, corrections are kept whose messages are still there.
    void reload();
    /// What a prediction had found until then stays.
    void stop();

    /// Puts a message under others as a person's correction; says why when that cannot be. A message that is
    /// one of several selected ones takes the others with it.
    void correct(MessageId child, const std::vector<MessageId>& parents);
    /// Lets the message (and the others selected with it) answer `second` too, or no longer.
    void toggleSecondParent(MessageId child, MessageId second);
    /// Joins the threads of the selected messages.
    void mergeThreads();
    /// Puts links back that moved with a decision, as decisions of their own.
    void putBack(const std::vector<NewPlace>& places);
    /// Messages go back to where the file or the model has them.
    void forgetDecisions(const std::vector<MessageId>& messages);
    /// Keeps the project at another place from now on; found from the transcript still. Says why when that cannot be.
    bool keepAt(const QString& path);
    /// Chooses a message one step away.
    void go(Step step) { m_selection.select(stepFrom(m_document.tree(), m_selection.current(), step)); }

    ConversationEngine& engine() { return *m_engine; }
    const std::shared_ptr<ConversationEngine>& enginePtr() const { return m_engine; }

    /// Writes the reply trees of the file, whole or not at all, as the ending of the name says (see
    /// ConversationEngine::exportText).
    bool exportTo(const QString& path, const ExportOptions& options = {});

    /// A line for the status bar.
    void tell(const QString& text) { Q_EMIT told(text); }

Q_SIGNALS:
    void opened(const QString& path);
    /// What the file that was just opened was read as.
    void wasRead(const antecedent::ImportReport& report);
    void told(const QString& text);
    /// Something a person asked for cannot be done: what, and why.
    void failed(const QString& what, const QString& why);
    /// Links of other messages that moved since they depend on what was just decided, with where they were.
    void movedToo(const std::vector<antecedent::NewPlace>& before);

private:
    void show(OpenedFile file);
    void showAgain(OpenedFile file);
    void follow(const Change& change);
    std::vector<MessageId> together(MessageId message) const;
    void correctAll(const std::vector<NewPlace>& places, const QString& name = {});

    std::shared_ptr<ConversationEngine> m_engine;
    ProjectLibrary m_library;
    ConversationDocument m_document;
    DecisionKeeper m_keeper;
    MessageSelection m_selection;
    Finder m_finder;
    JobRunner m_jobs;
    std::unique_ptr<ShownPrediction> m_prediction;
    std::unique_ptr<ReviewMode> m_review;
    std::unique_ptr<RestPrediction> m_rest;
    std::unique_ptr<DecisionLearning> m_learning;
};

}  // namespace antecedent
