// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/evidence/history_difference.h"

#include <gtest/gtest.h>

#include <random>

#include "graph/import/importer_registry.h"
#include "model/evidence/conversation_walk.h"

namespace antecedent {
namespace {

ConversationPtr sample(const std::string& name) {
    Control control;
    auto read = ImporterRegistry().read(ANTECEDENT_SOURCE_DIR "/samples/" + name, "", control);
    EXPECT_TRUE(read);
    return read->conversations.front();
}

struct Counts {
    std::size_t shown = 0;
    std::size_t hidden = 0;
};

bool sameExample(const TargetExample& one, const TargetExample& other) {
    return one.evidence.values == other.evidence.values && one.mask.allowed == other.mask.allowed;
}

/// Two walks in which one message hangs elsewhere: where the difference is said not to show, all numbers are the same.
Counts follow(const ConversationPtr& conversation, MaskKind mask, std::size_t moved, std::mt19937& random) {
    WalkOptions options;
    options.shown = ShownReplies::All;
    options.window = 20;
    options.genre = conversation->header().genre;
    ConversationWalk one(conversation, options), other(conversation, options);
    HistoryDifference difference(0);
    Counts counts;
    ExampleOptions example;
    example.masks = mask;
    std::size_t passed = 0;
    while (one.next() && other.next()) {
        const std::size_t target = one.target();
        for (; passed < target; ++passed) difference.decidedAlike(passed);
        const auto candidates = one.candidates();
        if (difference.shows(one.state(), other.state(), candidates)) {
            ++counts.shown;
        } else {
            ++counts.hidden;
            EXPECT_TRUE(sameExample(makeExample(one.state(), candidates, example),
                                    makeExample(other.state(), candidates, example)))
                << "message " << target << ", moved " << moved;
        }
        MessagePlace place;
        const std::size_t choice = random() % (candidates.size() + 2);
        if (choice < candidates.size() - 1) place.parents = {candidates[choice]};
        if (!place.parents.empty() && random() % 2 == 0) place.likely = {{place.parents.front(), 0.8f}};
        MessagePlace otherPlace = place;
        if (target == moved) otherPlace = MessagePlace{};
        if (target == moved && place.parents.empty() && target > 0) otherPlace.parents = {candidates.front()};
        one.settle(std::move(place));
        other.settle(std::move(otherPlace));
        difference.decided(one.state(), other.state());
        passed = target + 1;
    }
    return counts;
}

TEST(HistoryDifferenceTest, HidesOnlyWhatShowsInNoNumber) {
    std::mt19937 random(3);
    Counts all;
    for (const char* name : {"support-chat.txt", "community-chat.jsonl"}) {
        const ConversationPtr conversation = sample(name);
        for (const MaskKind mask : {MaskKind::Soft, MaskKind::Ancestors}) {
            for (std::size_t moved = 5; moved < conversation->size(); moved += 7) {
                const Counts counts = follow(conversation, mask, moved, random);
                all.shown += counts.shown;
                all.hidden += counts.hidden;
            }
        }
    }
    EXPECT_GT(all.shown, 100u);
    EXPECT_GT(all.hidden, all.shown) << "most of what comes later is not concerned";
}

}  // namespace
}  // namespace antecedent
