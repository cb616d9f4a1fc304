// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>
#include <QUndoStack>
#include <vector>

#include "app/desktop/document/change.h"
#include "app/desktop/document/opened_file.h"
#include "app/desktop/document/thread_edits.h"
#include "graph/export/exporter.h"
#include "graph/tree/reply_tree.h"

namespace antecedent {

/// What the status bar tells of the shown conversation. Lines of a program are no messages (see isSystemLine).
struct DocumentCounts {
    std::size_t messages = 0;
    std::size_t threads = 0;
    std::size_t corrected = 0;
    std::size_t doubtful = 0;
};

/// A message and the place it gets.
struct Placing {
    MessageId child;
    Attachment place;
};

/// An open file: its conversations, one of which is shown, with the predicted scores and the reply tree of
/// each, and the undo stack of the person's corrections. Everything that listens listens to `changed`.
class ConversationDocument : public QObject {
    Q_OBJECT

public:
    explicit ConversationDocument(QObject* parent = nullptr);
    ~ConversationDocument() override;

    void load(OpenedFile file);

    bool isOpen() const { return !m_pages.empty(); }
    const QString& path() const { return m_path; }
    QString title() const;

    std::size_t conversationCount() const { return m_pages.size(); }
    std::size_t shownConversation() const { return m_shown; }
    QString conversationTitle(std::size_t conversation) const;
    void show(std::size_t conversation);

    /// Of the shown conversation; an empty one while no file is open.
    const ReplyTree& tree() const;
    const Conversation& conversation() const { return tree().conversation(); }
    const LinkScores& scores() const;
    const LinkScores& scores(std::size_t conversation) const;
    DocumentCounts counts() const;
    /// True when a prediction could still say something: a message without a declared, corrected or predicted
    /// place.
    bool wantsPrediction() const { return wantsPrediction(m_shown); }
    bool wantsPrediction(std::size_t conversation) const;

    QUndoStack* undoStack() { return &m_undoStack; }

    /// A person's correction, as one step to undo. BadInput, and nothing changed, when a parent is not
    /// earlier.
    Result<void> correct(MessageId child, const std::vector<MessageId>& parents);
    /// The same for several messages, all or none of them. `name` empty: found from what is done.
    Result<void> correct(const std::vector<NewPlace>& places, const QString& name = {});

    /// Takes corrections back, in one step to undo. False when none of the messages has one.
    bool forget(const std::vector<MessageId>& messages);
    /// Of the shown conversation, in order.
    std::vector<MessageId> correctedMessages() const;

    /// Takes over a later state of the same file, in which each conversation begins with the messages that it
    /// has here: places, corrections and steps to undo stay. False, and nothing done, for any other file.
    bool grow(const OpenedFile& file);
    /// Tells that everything is new once more, for views that came later.
    void announce() { Q_EMIT changed({Change::Kind::Opened, {}}); }

    /// Puts all corrections of the file in the place of those that it has, as decided elsewhere: no step to undo.
    void takeOver(const Corrections& corrections);

    /// Takes over a prediction for one conversation; declared and corrected links stay.
    void applyScores(std::size_t conversation, LinkScores scores);

    std::vector<ConversationPtr> conversations() const;
    Corrections corrections() const;
    /// The links of one conversation that a person set.
    LinkOverrides corrected(std::size_t conversation) const;
    std::vector<ExportItem> exportItems() const;

    /// For MoveCommand: puts messages in their places without a new step to undo, and shows their
    /// conversation.
    void setPlaces(std::size_t conversation, const std::vector<Placing>& places);

Q_SIGNALS:
    void changed(const antecedent::Change& change);

private:
    struct Page {
        ReplyTree tree;
        LinkScores scores;
    };

    QString m_path;
    std::vector<Page> m_pages;
    std::size_t m_shown = 0;
    Page m_nothing;
    QUndoStack m_undoStack;
};

}  // namespace antecedent
