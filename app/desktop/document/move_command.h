// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUndoCommand>
#include <vector>

#include "graph/tree/reply_tree.h"

namespace antecedent {

class ConversationDocument;

/// Where a message stood and where a person put it.
struct Move {
    MessageId child;
    Attachment before;
    Attachment after;
};

/// One correction of one or several messages, named for what the person did. Holds ids and places, never a
/// view.
class MoveCommand : public QUndoCommand {
public:
    /// `name` empty: found from the moves.
    MoveCommand(ConversationDocument* document, std::size_t conversation, std::vector<Move> moves,
                const QString& name = {});

    void undo() override;
    void redo() override;

private:
    ConversationDocument* m_document;
    std::size_t m_conversation;
    std::vector<Move> m_moves;
};

}  // namespace antecedent
