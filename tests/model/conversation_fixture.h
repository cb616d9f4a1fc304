// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <initializer_list>
#include <string>
#include <vector>

#include "graph/conversation/conversation_builder.h"

namespace antecedent::test {

/// "speaker: text" lines become a chat, one message a minute; "=== text" a system line; a line without a name
/// keeps an unknown speaker. Ids are the line numbers from 0.
inline ConversationPtr chat(std::initializer_list<const char*> lines, Genre genre = Genre::Chat) {
    ConversationBuilder builder({"c", "", genre, "", "", TimeBase::Calendar});
    std::size_t number = 0;
    for (const std::string line : lines) {
        MessageDraft draft;
        draft.time = Timestamp::fromSeconds(static_cast<double>(60 * number++));
        const std::size_t colon = line.find(": ");
        if (line.rfind("===", 0) == 0) {
            draft.kind = MessageKind::System;
            draft.text = line;
        } else if (colon == std::string::npos) {
            draft.text = line;
        } else {
            draft.speaker = line.substr(0, colon);
            draft.text = line.substr(colon + 2);
        }
        builder.add(std::move(draft));
    }
    std::vector<ImportWarning> warnings;
    return builder.build(warnings);
}

/// The same conversation with messages in exclusive thread groups, an empty name meaning none, all of them with one
/// root.
inline ConversationPtr grouped(const Conversation& conversation, const std::vector<std::string>& groups,
                               std::size_t root) {
    auto messages = conversation.messages();
    for (std::size_t i = 0; i < messages.size(); ++i) {
        if (!groups[i].empty()) messages[i].thread = {groups[i], MessageId(root), true};
    }
    return std::make_shared<const Conversation>(conversation.header(), conversation.speakers(), std::move(messages));
}

}  // namespace antecedent::test
