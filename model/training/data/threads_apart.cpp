// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/data/threads_apart.h"

#include <algorithm>
#include <boost/pending/disjoint_sets.hpp>
#include <map>
#include <numeric>
#include <set>

#include "model/training/data/excerpt.h"

namespace antecedent {
namespace {

std::set<std::string> namesIn(const Conversation& conversation, const std::vector<MessageId>& thread) {
    std::set<std::string> names;
    for (const MessageId id : thread) names.insert(conversation.speakerName(id));
    names.erase("");
    return names;
}

}  // namespace

std::vector<std::vector<MessageId>> annotatedThreads(const Conversation& conversation) {
    std::vector<std::size_t> rank(conversation.size()), parent(conversation.size());
    boost::disjoint_sets<std::size_t*, std::size_t*> sets(rank.data(), parent.data());
    for (std::size_t i = 0; i < conversation.size(); ++i) sets.make_set(i);
    for (std::size_t i = 0; i < conversation.size(); ++i) {
        const auto& parents = conversation.messages()[i].declaredParents;
        for (const MessageId answered : parents.value_or(std::vector<MessageId>{})) sets.union_set(i, answered.index());
    }
    std::map<std::size_t, std::vector<MessageId>> bySet;
    std::set<std::size_t> unknown;
    for (std::size_t i = 0; i < conversation.size(); ++i) {
        const std::size_t set = sets.find_set(i);
        bySet[set].push_back(MessageId(i));
        if (!conversation.messages()[i].declaredParents) unknown.insert(set);
    }
    std::vector<std::vector<MessageId>> threads;
    for (auto& [set, messages] : bySet) {
        if (!unknown.count(set)) threads.push_back(std::move(messages));
    }
    std::sort(threads.begin(), threads.end());
    return threads;
}

std::vector<ConversationPtr> threadsApart(const Conversation& conversation, const ThreadsApartOptions& options,
                                          std::mt19937& random) {
    std::uniform_real_distribution<> share(0, 1);
    std::vector<ConversationPtr> result;
    for (std::vector<MessageId> thread : annotatedThreads(conversation)) {
        thread.resize(std::min(thread.size(), options.mostMessages));
        if (thread.size() < options.fewestMessages || namesIn(conversation, thread).size() < 2) continue;
        const bool timed = share(random) >= options.withoutTimes, addressed = share(random) >= options.withoutAddresses;
        result.push_back(excerpt(conversation, thread, {timed, addressed}));
    }
    return result;
}

}  // namespace antecedent
