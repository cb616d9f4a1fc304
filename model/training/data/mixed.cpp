// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/data/mixed.h"

#include <fmt/format.h>

#include <algorithm>

#include "graph/conversation/conversation_builder.h"

namespace antecedent {
namespace {

bool isTimed(const Conversation& conversation) {
    const auto& messages = conversation.messages();
    return !messages.empty() &&
           std::all_of(messages.begin(), messages.end(), [](const Message& m) { return m.time.has_value(); });
}

double begins(const Conversation& conversation) {
    return conversation.messages().front().time->seconds();
}

double lasts(const Conversation& conversation) {
    return std::max(0.0, conversation.messages().back().time->seconds() - begins(conversation));
}

/// One of the conversations that are mixed, how far it has been read, and how its times move.
struct Strand {
    const Conversation* conversation;
    double shift = 0;
    bool marked = false;
    std::size_t next = 0;

    bool over() const { return next == conversation->size(); }
    double time() const { return conversation->messages()[next].time->seconds() + shift; }
};

MessageDraft draftOf(const Strand& strand, std::size_t number) {
    const Conversation& whole = *strand.conversation;
    const Message& message = whole.messages()[strand.next];
    MessageDraft draft;
    draft.id = fmt::format("{}/{}", number, message.id);
    draft.speaker = whole.speakerName(MessageId(strand.next));
    draft.time = Timestamp::fromSeconds(strand.time());
    draft.text = message.text;
    draft.kind = message.kind;
    draft.subject = message.subject;
    draft.line = message.sourceLine;
    if (!message.declaredParents) return draft;
    draft.parents.emplace();
    if (strand.marked && !draft.subject.empty() && !message.declaredParents->empty()) draft.subject.insert(0, "Re: ");
    for (const MessageId parent : *message.declaredParents) {
        draft.parents->push_back(fmt::format("{}/{}", number, whole.message(parent).id));
    }
    return draft;
}

ConversationPtr merged(std::vector<Strand> strands) {
    ConversationBuilder builder(strands.front().conversation->header());
    while (true) {
        auto earliest = strands.end();
        for (auto strand = strands.begin(); strand != strands.end(); ++strand) {
            if (!strand->over() && (earliest == strands.end() || strand->time() < earliest->time())) earliest = strand;
        }
        if (earliest == strands.end()) break;
        builder.add(draftOf(*earliest, static_cast<std::size_t>(earliest - strands.begin())));
        ++earliest->next;
    }
    std::vector<ImportWarning> none;
    return builder.build(none);
}

}  // namespace

std::vector<ConversationPtr> mixed(std::vector<ConversationPtr> conversations, const MixedOptions& options,
                                   std::mt19937& random) {
    conversations.erase(std::remove_if(conversations.begin(), conversations.end(),
                                       [](const ConversationPtr& conversation) { return !isTimed(*conversation); }),
                        conversations.end());
    std::shuffle(conversations.begin(), conversations.end(), random);
    std::vector<ConversationPtr> result;
    for (std::size_t from = 0; from < conversations.size();) {
        const std::size_t wanted = std::uniform_int_distribution<std::size_t>(options.fewest, options.most)(random);
        const std::size_t to = std::min(conversations.size(), from + wanted);
        double longest = 0;
        for (std::size_t i = from; i < to; ++i) longest = std::max(longest, lasts(*conversations[i]));
        const bool marked = std::bernoulli_distribution(options.marked)(random);
        std::vector<Strand> strands;
        for (; from < to; ++from) {
            const double start = std::uniform_real_distribution<>(0, 1)(random) * longest;
            const double base = strands.empty() ? begins(*conversations[from]) : begins(*strands.front().conversation);
            strands.push_back({conversations[from].get(), base + start - begins(*conversations[from]), marked});
        }
        result.push_back(merged(std::move(strands)));
    }
    return result;
}

}  // namespace antecedent
