// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/document/set_parent_command.h"

#include <QCoreApplication>

#include "app/desktop/document/conversation_document.h"

namespace antecedent {
namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("SetParentCommand", text);
}

bool sameParents(const Attachment& a, const Attachment& b) {
    return std::equal(a.parents.begin(), a.parents.end(), b.parents.begin(), b.parents.end(),
                      [](const Link& x, const Link& y) { return x.parent == y.parent; });
}

QString name(const Move& move) {
    const auto number = [](MessageId message) { return QString::number(message.index() + 1); };
    const QString child = number(move.child);
    const auto& parents = move.after.parents;
    if (sameParents(move.before, move.after)) return translated("Confirm the place of %1").arg(child);
    if (parents.empty()) return translated("Start a thread with %1").arg(child);
    if (parents.size() > move.before.parents.size() && !move.before.parents.empty()) {
        return translated("Let %1 answer %2 too").arg(child, number(parents.back().parent));
    }
    if (parents.size() < move.before.parents.size() &&
        parents.front().parent == move.before.parents.front().parent) {
        return translated("Let %1 answer only %2").arg(child, number(parents.front().parent));
    }
    return translated("Move reply %1 to %2").arg(child, number(parents.front().parent));
}

}  // namespace

SetParentCommand::SetParentCommand(ConversationDocument* document, Move move)
    : QUndoCommand(name(move)), m_document(document), m_move(std::move(move)) {}

void SetParentCommand::undo() {
    m_document->setPlace(m_move.conversation, m_move.child, m_move.before);
}

void SetParentCommand::redo() {
    m_document->setPlace(m_move.conversation, m_move.child, m_move.after);
}

}  // namespace antecedent
