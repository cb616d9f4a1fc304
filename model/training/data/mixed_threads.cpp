// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/data/mixed_threads.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "graph/conversation/conversation_builder.h"
#include "model/training/data/address.h"
#include "model/training/data/threads_apart.h"

namespace antecedent {
namespace {

constexpr double latestBegin = 0.6;  // of the whole
constexpr double chancesToStay[] = {0.3, 0.5, 0.7};

std::size_t drawn(std::size_t from, std::size_t to, std::mt19937& random) {
    return std::uniform_int_distribution<std::size_t>(from, to)(random);
}

/// One of the threads that are crossed: its messages, as which names its speakers appear, and how far it has
/// been read.
struct CrossedThread {
    ConversationPtr conversation;
    std::vector<MessageId> messages;
    std::map<std::string, std::string> names;
    std::size_t begins = 0;
    std::size_t next = 0;

    bool over() const { return next == messages.size(); }
};

/// What is taken of a thread: none of what is too long, or answers only that.
std::vector<MessageId> shortMessagesOf(const Conversation& conversation, const std::vector<MessageId>& thread,
                                       const MixedThreadsOptions& options, std::size_t most) {
    std::vector<MessageId> taken;
    for (const MessageId id : thread) {
        const Message& message = conversation.message(id);
        const auto& parents = *message.declaredParents;
        const auto isTaken = [&taken](MessageId parent) {
            return std::find(taken.begin(), taken.end(), parent) != taken.end();
        };
        const bool reached = taken.empty() || std::any_of(parents.begin(), parents.end(), isTaken);
        const bool fits = taken.empty() || message.text.size() <= options.longestText;
        if (taken.size() < most && reached && fits && !conversation.speakerName(id).empty()) taken.push_back(id);
    }
    return taken;
}

std::vector<CrossedThread> strandsOf(const std::vector<ConversationPtr>& conversations,
                                     const MixedThreadsOptions& options, std::mt19937& random) {
    std::vector<CrossedThread> strands;
    for (const ConversationPtr& conversation : conversations) {
        for (const auto& thread : annotatedThreads(*conversation)) {
            const std::size_t most = drawn(options.fewestMessages, options.mostMessages, random);
            CrossedThread strand{conversation, shortMessagesOf(*conversation, thread, options, most), {}};
            for (const MessageId id : strand.messages) strand.names.emplace(conversation->speakerName(id), "");
            if (strand.messages.size() >= options.fewestMessages && strand.names.size() >= 2)
                strands.push_back(std::move(strand));
        }
    }
    std::shuffle(strands.begin(), strands.end(), random);
    return strands;
}

/// Gives everybody a name out of a cast that is large enough for the largest thread, and at most for all of
/// them.
void cast(std::vector<CrossedThread>& strands, std::mt19937& random) {
    std::set<std::string> all;
    std::size_t fewest = 0;
    for (const CrossedThread& strand : strands) {
        fewest = std::max(fewest, strand.names.size());
        for (const auto& [name, _] : strand.names) all.insert(name);
    }
    std::vector<std::string> names(all.begin(), all.end());
    std::shuffle(names.begin(), names.end(), random);
    names.resize(drawn(fewest, names.size(), random));
    for (CrossedThread& strand : strands) {
        std::shuffle(names.begin(), names.end(), random);
        auto name = names.begin();
        for (auto& [_, given] : strand.names) given = *name++;
    }
}

/// "ann: yes" with the name that ann has been given, or without any.
std::string spoken(const std::string& text, const std::map<std::string, std::string>& names, bool addressed) {
    const auto address = addressOf(text);
    const auto given = address ? names.find(address->name) : names.end();
    if (given == names.end()) return text;
    return addressed ? given->second + address->mark + " " + address->rest : address->rest;
}

/// As many whole words as there is room for.
std::string cut(const std::string& text, std::size_t room) {
    const std::size_t end = text.size() > room ? text.rfind(' ', room) : std::string::npos;
    return text.substr(0, end);
}

MessageDraft crossedDraft(const CrossedThread& strand, std::size_t number, const MixedThreadsOptions& options,
                          bool addressed) {
    const MessageId id = strand.messages[strand.next];
    const Message& message = strand.conversation->message(id);
    MessageDraft draft;
    draft.id = fmt::format("{}/{}", number, message.id);
    draft.speaker = strand.names.at(strand.conversation->speakerName(id));
    draft.text = cut(spoken(message.text, strand.names, addressed), options.longestText);
    draft.kind = message.kind;
    draft.line = message.sourceLine;
    draft.parents.emplace();
    for (const MessageId parent : *message.declaredParents) {
        if (!std::binary_search(strand.messages.begin(), strand.messages.end(), parent)) continue;
        draft.parents->push_back(fmt::format("{}/{}", number, strand.conversation->message(parent).id));
    }
    return draft;
}

struct Turn {
    std::size_t strand = 0;
    double stays;  ///< chance that it is the same one's turn again
};

/// Whose turn it is after so many messages.
Turn nextTurn(const std::vector<CrossedThread>& strands, std::size_t written, Turn before, std::mt19937& random) {
    std::vector<std::size_t> going;
    std::size_t nextToBegin = strands.size();
    for (std::size_t i = 0; i < strands.size(); ++i) {
        if (strands[i].over()) continue;
        if (strands[i].begins <= written) going.push_back(i);
        if (nextToBegin == strands.size() || strands[i].begins < strands[nextToBegin].begins) nextToBegin = i;
    }
    if (going.empty()) return {nextToBegin, before.stays};
    const bool goesOn = std::find(going.begin(), going.end(), before.strand) != going.end();
    if (goesOn && std::bernoulli_distribution(before.stays)(random)) return before;
    return {going[drawn(0, going.size() - 1, random)], before.stays};
}

ConversationPtr crossed(std::vector<CrossedThread> strands, const MixedThreadsOptions& options, std::mt19937& random) {
    std::size_t total = 0;
    for (const CrossedThread& strand : strands) total += strand.messages.size();
    const auto last = static_cast<std::size_t>(latestBegin * static_cast<double>(total));
    for (std::size_t i = 1; i < strands.size(); ++i) strands[i].begins = drawn(0, last, random);
    cast(strands, random);
    Turn turn{0, chancesToStay[drawn(0, std::size(chancesToStay) - 1, random)]};
    const bool addressed = std::bernoulli_distribution(options.addressed)(random);
    Conversation::Header header = strands.front().conversation->header();
    header.id =
        fmt::format("{}#{}", header.id, strands.front().conversation->message(strands.front().messages.front()).id);
    header.genre = Genre::Chat;
    ConversationBuilder builder(header);
    for (std::size_t written = 0; written < total; ++written) {
        turn = nextTurn(strands, written, turn, random);
        builder.add(crossedDraft(strands[turn.strand], turn.strand, options, addressed));
        ++strands[turn.strand].next;
    }
    std::vector<ImportWarning> none;
    return builder.build(none);
}

}  // namespace

std::vector<ConversationPtr> mixedThreads(const std::vector<ConversationPtr>& conversations,
                                          const MixedThreadsOptions& options, std::mt19937& random) {
    std::vector<CrossedThread> strands = strandsOf(conversations, options, random);
    std::vector<ConversationPtr> result;
    for (auto from = strands.begin(); from != strands.end();) {
        const std::size_t left = static_cast<std::size_t>(strands.end() - from);
        const auto to = from + static_cast<std::ptrdiff_t>(std::min(left, drawn(options.fewest, options.most, random)));
        result.push_back(crossed({std::make_move_iterator(from), std::make_move_iterator(to)}, options, random));
        from = to;
    }
    return result;
}

}  // namespace antecedent
