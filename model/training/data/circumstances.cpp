// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/data/circumstances.h"

#include <algorithm>

#include "model/training/data/nameless.h"

namespace antecedent {
namespace {

/// How many links are declared by a button, and how many are not.
struct LinkKinds {
    std::size_t declared = 0;
    std::size_t others = 0;
};

LinkKinds kindsIn(const Conversation& conversation) {
    const auto declared = conversation.platformReplies();
    LinkKinds kinds;
    for (std::size_t i = 0; i < conversation.size(); ++i) {
        if (!conversation.messages()[i].declaredParents) continue;
        ++(declared[i] ? kinds.declared : kinds.others);
    }
    return kinds;
}

}  // namespace

std::vector<Circumstance> circumstancesOf(const CorpusConversation& item) {
    const auto nameless = namelessUpTo(*item.conversation);
    const auto declared = item.declaredKept ? item.conversation->platformReplies() : std::vector<bool>(nameless.size());
    std::vector<Circumstance> circumstances;
    bool any = false;
    for (std::size_t i = 0; i < nameless.size(); ++i) {
        circumstances.push_back(nameless[i] ? Circumstance::Nameless : Circumstance::Usual);
        if (any && !declared[i]) circumstances.back() = Circumstance::Undeclared;
        any = any || declared[i];
    }
    return circumstances;
}

bool isDeclaredAlone(const Conversation& conversation) {
    const LinkKinds kinds = kindsIn(conversation);
    return kinds.declared > 0 && kinds.others == 0;
}

bool hasDeclaredAmongOthers(const Conversation& conversation) {
    const LinkKinds kinds = kindsIn(conversation);
    return kinds.declared > 0 && kinds.others > 0;
}

std::vector<CorpusConversation> fittingCorpus(std::vector<CorpusConversation> dev) {
    const auto sampled = [](const CorpusConversation& item) { return isDeclaredAlone(*item.conversation); };
    const auto rest = std::stable_partition(dev.begin(), dev.end(), [&](const auto& item) { return !sampled(item); });
    if (rest != dev.begin()) dev.erase(rest, dev.end());
    auto copies = namelessCopies(dev);
    for (const CorpusConversation& item : dev) {
        if (!hasDeclaredAmongOthers(*item.conversation)) continue;
        copies.push_back(item);
        copies.back().declaredKept = true;
    }
    dev.insert(dev.end(), copies.begin(), copies.end());
    return dev;
}

}  // namespace antecedent
