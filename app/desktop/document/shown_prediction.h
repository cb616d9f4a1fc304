// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>
#include <functional>

#include "app/desktop/document/workspace.h"

namespace antecedent {

/// Predicts the conversation that is shown: as a person asks, when it has grown, and what depends on a decision once
/// one was made.
class ShownPrediction : public QObject {
    Q_OBJECT

public:
    explicit ShownPrediction(Workspace& workspace, QObject* parent = nullptr);

    void predict() { predictWith(false); }
    /// Of a file that has become longer: what it had stays.
    void predictGrown() { predictWith(true); }
    /// What a prediction had found until then stays.
    void stop();

    /// Cores for a prediction; 0: all.
    void setThreads(int threads) { m_threads = threads; }
    /// With what is decided of one conversation.
    PredictOptions options(std::size_t conversation) const;
    /// What was predicted rests on other decisions than those that stand, or on something else that was learnt.
    bool isOutdated(std::size_t conversation) const;
    /// Keeps a prediction of one conversation in the project; for a job's own thread.
    std::function<void(const LinkScores&)> keeper(std::size_t conversation) const;

Q_SIGNALS:
    void failed(const QString& what, const QString& why);
    /// Links of other messages moved with a decision; where they were.
    void movedToo(const std::vector<antecedent::NewPlace>& before);

private:
    using Again = Result<LinkScores> (ConversationEngine::*)(ConversationPtr, const LinkScores&, const PredictOptions&,
                                                             Control&);

    void follow(const Change& change);
    void predictWith(bool grown);
    void keepWhatWasFound(const ConversationPtr& conversation);
    void predictDependents();
    void settleDependents();
    void decideAgain(Again again, const QString& title);
    void applyDependents(std::size_t conversation, LinkScores scores);
    ConversationDocument& document() const { return m_workspace.document(); }

    Workspace& m_workspace;
    int m_threads = 0;
    QTimer m_dependents;
    QTimer m_settling;
    ConversationPtr m_predicting;  ///< what a job predicts as a person asked; null: nothing
};

}  // namespace antecedent
