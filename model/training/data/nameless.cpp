// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/data/nameless.h"

#include <algorithm>

#include "graph/conversation/genre.h"
#include "model/evidence/name_use.h"
#include "model/training/data/excerpt.h"

namespace antecedent {
namespace {

constexpr std::size_t mostContext = 150;
constexpr double namesStay = 0.3;

/// From some messages before the first one with a known place.
std::vector<MessageId> lastMessages(const Conversation& conversation, std::size_t before) {
    const std::size_t first = firstAnnotated(conversation);
    std::vector<MessageId> messages;
    for (std::size_t i = first - std::min(first, before); i < conversation.size(); ++i) messages.emplace_back(i);
    return messages;
}

bool callsByName(const Conversation& conversation) {
    return conversation.size() > 0 && !namelessUpTo(conversation).back();
}

}  // namespace

std::vector<bool> namelessUpTo(const Conversation& conversation) {
    FactsReader reader;
    NameUse use;
    std::vector<bool> nameless;
    for (std::size_t i = 0; i < conversation.size(); ++i) {
        use.add(reader.read(conversation, MessageId(i)));
        nameless.push_back(use.rare());
    }
    return nameless;
}

std::vector<CorpusConversation> namelessCopies(const std::vector<CorpusConversation>& corpus) {
    std::vector<CorpusConversation> copies;
    for (const CorpusConversation& item : corpus) {
        if (item.conversation->header().genre != Genre::Chat || !callsByName(*item.conversation)) continue;
        const auto messages = lastMessages(*item.conversation, mostContext);
        for (const bool timed : {true, false}) {
            ConversationPtr copy = excerpt(*item.conversation, messages, {timed, false});
            copies.push_back({copy, item.source, {}, firstAnnotated(*copy)});
        }
    }
    return copies;
}

std::vector<ConversationPtr> nameless(const std::vector<ConversationPtr>& conversations, std::mt19937& random) {
    std::vector<ConversationPtr> result;
    for (const ConversationPtr& conversation : conversations) {
        if (!conversation->hasDeclaredLinks()) continue;
        const std::size_t before = std::uniform_int_distribution<std::size_t>(0, mostContext)(random);
        const bool named = std::bernoulli_distribution(namesStay)(random);
        result.push_back(excerpt(*conversation, lastMessages(*conversation, before), {false, named}));
    }
    return result;
}

}  // namespace antecedent
