// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/panels/transcript_panel.h"

#include "app/desktop/panels/message_delegate.h"

namespace antecedent {

TranscriptPanel::TranscriptPanel(Workspace& workspace, QWidget* parent)
    : MessageList(
          workspace, new MessageListModel(workspace.document(), &workspace),
          [](MessageId message) { return static_cast<int>(message.index()); }, parent) {
    setItemDelegate(new MessageDelegate(this));
    setObjectName(QStringLiteral("transcript"));
    setAccessibleName(tr("Transcript"));
}

}  // namespace antecedent
