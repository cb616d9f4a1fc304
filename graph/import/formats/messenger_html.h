// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "graph/conversation/conversation_builder.h"
#include "graph/import/reading/importer.h"

namespace antecedent {

/// Whether a page, or its beginning, is a conversation in a download of Facebook or Instagram. Posts, comments and
/// likes are written in boxes of the same classes, but without the parts that boxes of messages have.
bool isMessengerPage(std::string_view head);

/// Adds the messages, of which a page has the newest first, with the oldest first. Times are local ones, to the
/// minute or second, in the language of the account.
void readMessengerHtml(std::string_view html, const ImportOptions& options, ConversationSink& sink,
                       ConversationBuilder& builder);

}  // namespace antecedent
