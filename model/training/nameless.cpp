// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/nameless.h"

#include <algorithm>

#include "model/text/genre.h"
#include "model/text/name_use.h"
#include "model/training/excerpt.h"

namespace antecedent {
namespace {

constexpr std::size_t context = 150;

bool callsByName(const Conversation& conversation) {
    FactsReader reader;
    NameUse use;
    for (std::size_t i = 0; i < conversation.size(); ++i) use.add(reader.read(conversation, MessageId(i)));
    return !use.rare();
}

}  // namespace

std::vector<CorpusConversation> namelessCopies(const std::vector<CorpusConversation>& corpus) {
    std::vector<CorpusConversation> copies;
    for (const CorpusConversation& item : corpus) {
        if (genreOf(*item.conversation) != Genre::Chat || !callsByName(*item.conversation)) continue;
        const std::size_t from = item.firstAnnotated - std::min(item.firstAnnotated, context);
        std::vector<MessageId> messages;
        for (std::size_t i = from; i < item.conversation->size(); ++i) messages.emplace_back(i);
        for (const bool timed : {true, false}) {
            ConversationPtr copy = excerpt(*item.conversation, messages, {timed, false});
            copies.push_back({copy, item.source, {}, firstAnnotated(*copy)});
        }
    }
    return copies;
}

}  // namespace antecedent
