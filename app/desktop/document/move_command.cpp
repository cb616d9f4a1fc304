// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/document/move_command.h"

#include <QCoreApplication>
#include <algorithm>

#include "app/desktop/document/conversation_document.h"

namespace antecedent {
namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("MoveCommand", text);
}

QString number(MessageId message) {
    return QString::number(message.index() + 1);
}

bool sameParents(const Attachment& a, const Attachment& b) {
    return std::equal(a.parents.begin(), a.parents.end(), b.parents.begin(), b.parents.end(),
                      [](const Link& x, const Link& y) { return x.parent == y.parent; });
}

QString nameOf(const Move& move) {
    const QString child = number(move.child);
    const auto& parents = move.after.parents;
    if (sameParents(move.before, move.after)) return translated("Confirm the place of %1").arg(child);
    if (parents.empty()) return translated("Start a thread with %1").arg(child);
    if (parents.size() > move.before.parents.size() && !move.before.parents.empty()) {
        return translated("Let %1 answer %2 too").arg(child, number(parents.back().parent));
    }
    if (parents.size() < move.before.parents.size() && parents.front().parent == move.before.parents.front().parent) {
        return translated("Let %1 answer only %2").arg(child, number(parents.front().parent));
    }
    return translated("Move reply %1 to %2").arg(child, number(parents.front().parent));
}

QString nameOf(const std::vector<Move>& moves) {
    if (moves.size() == 1) return nameOf(moves.front());
    const auto count = static_cast<qulonglong>(moves.size());
    const Attachment& first = moves.front().after;
    const bool alike =
        std::all_of(moves.begin(), moves.end(), [&](const Move& move) { return sameParents(move.after, first); });
    if (alike && first.parents.empty()) return translated("Start threads with %1 messages").arg(count);
    if (alike && first.parents.size() == 1) {
        return translated("Move %1 replies to %2").arg(count).arg(number(first.parents.front().parent));
    }
    return translated("Correct %1 messages").arg(count);
}

}  // namespace

MoveCommand::MoveCommand(ConversationDocument* document, std::size_t conversation, std::vector<Move> moves,
                         const QString& name)
    : QUndoCommand(name.isEmpty() ? nameOf(moves) : name),
      m_document(document),
      m_conversation(conversation),
      m_moves(std::move(moves)) {}

void MoveCommand::undo() {
    std::vector<Placing> places;
    for (const Move& move : m_moves) places.push_back({move.child, move.before});
    m_document->setPlaces(m_conversation, places);
}

void MoveCommand::redo() {
    std::vector<Placing> places;
    for (const Move& move : m_moves) places.push_back({move.child, move.after});
    m_document->setPlaces(m_conversation, places);
}

}  // namespace antecedent
