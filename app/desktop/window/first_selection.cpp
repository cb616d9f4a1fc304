// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/window/first_selection.h"

namespace antecedent {

MessageId worthALook(const ReplyTree& tree) {
    MessageId predicted;
    MessageId answering;
    for (std::size_t i = 0; i < tree.size(); ++i) {
        const MessageId id(i);
        const Attachment& place = tree.attachment(id);
        if (!answering.valid() && !place.parents.empty()) answering = id;
        if (place.origin != LinkOrigin::Predicted) continue;
        if (!predicted.valid() || place.probability < tree.attachment(predicted).probability) predicted = id;
    }
    return predicted.valid() ? predicted : answering;
}

FirstSelection::FirstSelection(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace) {
    connect(&workspace.document(), &ConversationDocument::changed, this, &FirstSelection::follow);
    connect(&workspace.selection(), &MessageSelection::currentChanged, this, [this](MessageId message) {
        if (message.valid()) m_wanted = false;
    });
}

void FirstSelection::follow(const Change& change) {
    if (change.kind == Change::Kind::Opened) m_wanted = true;
    if (change.kind != Change::Kind::Opened && change.kind != Change::Kind::Predicted) return;
    // Later, when all views know of the change.
    if (m_wanted) QMetaObject::invokeMethod(this, &FirstSelection::select, Qt::QueuedConnection);
}

void FirstSelection::select() {
    if (!m_wanted || m_workspace.selection().current().valid() || m_workspace.document().wantsPrediction()) return;
    m_wanted = false;
    const MessageId message = worthALook(m_workspace.document().tree());
    if (message.valid()) m_workspace.selection().select(message);
}

}  // namespace antecedent
