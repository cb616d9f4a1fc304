// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desktop/style/theme.h"
#include "graph/tree/reply_tree.h"

namespace antecedent {

/// The colour of whoever wrote a message.
inline QColor messageColor(const ReplyTree& tree, MessageId message, const QPalette& palette) {
    const SpeakerId speaker = tree.conversation().message(message).speaker;
    return speakerColor(speaker.valid() ? static_cast<int>(speaker.index()) : -1, palette);
}

}  // namespace antecedent
