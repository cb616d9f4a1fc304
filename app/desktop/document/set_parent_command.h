// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUndoCommand>

#include "graph/tree/reply_tree.h"

namespace antecedent {

class ConversationDocument;

/// Where a message stood and where a person put it.
struct Move {
    std::size_t conversation = 0;
    MessageId child;
    Attachment before;
    Attachment after;
};

/// One correction, named for what the person did. Holds ids and places, never a view.
class SetParentCommand : public QUndoCommand {
public:
    SetParentCommand(ConversationDocument* document, Move move);

    void undo() override;
    void redo() override;

private:
    ConversationDocument* m_document;
    Move m_move;
};

}  // namespace antecedent
