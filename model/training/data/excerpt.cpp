// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/data/excerpt.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "graph/conversation/conversation_builder.h"
#include "model/training/data/address.h"

namespace antecedent {
namespace {

std::set<std::string> namesIn(const Conversation& conversation, const std::vector<MessageId>& messages) {
    std::set<std::string> names;
    for (const MessageId id : messages) names.insert(conversation.speakerName(id));
    names.erase("");
    return names;
}

/// "ann: yes, that one" without its first word, where that is one of the names.
std::string withoutAddress(const std::string& text, const std::set<std::string>& names) {
    const auto address = addressOf(text);
    return address && names.count(address->name) ? address->rest : text;
}

/// Ids of a message's parents among those taken; nullopt where its place is, or becomes, unknown.
std::optional<std::vector<std::string>> parentsOf(const Conversation& whole, const Message& message,
                                                  const std::vector<MessageId>& taken) {
    if (!message.declaredParents) return std::nullopt;
    std::vector<std::string> parents;
    for (const MessageId parent : *message.declaredParents) {
        if (std::binary_search(taken.begin(), taken.end(), parent)) parents.push_back(whole.message(parent).id);
    }
    if (parents.empty() && !message.declaredParents->empty()) return std::nullopt;
    return parents;
}

}  // namespace

std::size_t firstAnnotated(const Conversation& conversation) {
    const auto& messages = conversation.messages();
    const auto found = std::find_if(messages.begin(), messages.end(),
                                    [](const Message& message) { return message.declaredParents.has_value(); });
    return static_cast<std::size_t>(found - messages.begin());
}

ConversationPtr excerpt(const Conversation& whole, const std::vector<MessageId>& messages,
                        const ExcerptOptions& options) {
    Conversation::Header header = whole.header();
    header.id = fmt::format("{}#{}", header.id, whole.message(messages.front()).id);
    const auto names = namesIn(whole, messages);
    ConversationBuilder builder(header);
    for (const MessageId id : messages) {
        const Message& message = whole.message(id);
        MessageDraft draft;
        draft.id = message.id;
        draft.speaker = whole.speakerName(id);
        if (options.timed) draft.time = message.time;
        draft.text = options.addressed ? message.text : withoutAddress(message.text, names);
        draft.kind = message.kind;
        draft.parents = parentsOf(whole, message, messages);
        draft.declaredByPlatform = message.declaredByPlatform;
        draft.subject = message.subject;
        draft.line = message.sourceLine;
        builder.add(std::move(draft));
    }
    std::vector<ImportWarning> none;
    return builder.build(none);
}

}  // namespace antecedent
