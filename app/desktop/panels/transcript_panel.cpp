// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/panels/transcript_panel.h"

#include <algorithm>

#include "app/desktop/panels/message_delegate.h"

namespace antecedent {
namespace {

/// Rows are of one height where all are messages, which is quicker.
bool hasSystemLines(const Conversation& conversation) {
    const auto& messages = conversation.messages();
    return std::any_of(messages.begin(), messages.end(),
                       [](const Message& message) { return message.kind == MessageKind::System; });
}

}  // namespace

TranscriptPanel::TranscriptPanel(Workspace& workspace, QWidget* parent)
    : MessageList(
          workspace, new MessageListModel(workspace.document(), &workspace),
          [](MessageId message) { return static_cast<int>(message.index()); }, parent) {
    setItemDelegate(new MessageDelegate(workspace.finder().words(), this));
    setObjectName(QStringLiteral("transcript"));
    setAccessibleName(tr("Transcript"));
    const auto measure = [this, &workspace] {
        setUniformItemSizes(!hasSystemLines(workspace.document().conversation()));
    };
    connect(model(), &QAbstractItemModel::modelAboutToBeReset, this, measure);
    connect(model(), &QAbstractItemModel::rowsAboutToBeInserted, this, measure);
    measure();
}

}  // namespace antecedent
