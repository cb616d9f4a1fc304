// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <random>
#include <string>
#include <vector>

#include "graph/conversation/conversation_builder.h"
#include "graph/layout/layout.h"

namespace antecedent {

/// Parent numbers, -1 for a thread start.
using Parents = std::vector<int>;

/// The messages of a builder, linked by their parents' numbers.
inline ReplyTree linkedBy(const Parents& parents, ConversationBuilder& builder) {
    std::vector<ImportWarning> warnings;
    ReplyTree tree(builder.build(warnings));
    for (std::size_t i = 0; i < parents.size(); ++i) {
        if (parents[i] < 0) continue;
        const MessageId parent(static_cast<std::size_t>(parents[i]));
        EXPECT_TRUE(tree.setParents(MessageId(i), {{parent, 1}}, LinkOrigin::Predicted));
    }
    return tree;
}

/// A tree from parent numbers, messages one minute apart, spoken by `speakers` people in turn.
inline ReplyTree treeFrom(const Parents& parents, std::size_t speakers = 3) {
    ConversationBuilder builder({"c", "", Genre::Chat, "", "", TimeBase::Calendar});
    for (std::size_t i = 0; i < parents.size(); ++i) {
        MessageDraft draft;
        draft.speaker = "s" + std::to_string(i % speakers);
        draft.time = Timestamp::fromSeconds(60.0 * static_cast<double>(i));
        builder.add(draft);
    }
    return linkedBy(parents, builder);
}

inline Parents randomParents(std::size_t count, unsigned seed, int reach = 12, int startsOneIn = 20) {
    std::mt19937 random(seed);
    Parents parents{-1};
    while (parents.size() < count) {
        const int last = static_cast<int>(parents.size()) - 1;
        const auto back = static_cast<int>(random() % static_cast<unsigned>(std::min(last + 1, reach)));
        parents.push_back(random() % static_cast<unsigned>(startsOneIn) == 0 ? -1 : last - back);
    }
    return parents;
}

inline Parents chain(std::size_t count) {
    Parents parents(count);
    for (std::size_t i = 0; i < count; ++i) parents[i] = static_cast<int>(i) - 1;
    return parents;
}

/// Shapes that conversations have and shapes that break drawings.
inline std::map<std::string, Parents> treeFamilies() {
    std::map<std::string, Parents> families;
    families["one message"] = {-1};
    families["chain"] = chain(120);
    families["star"] = Parents(120, 0);
    families["star"][0] = -1;
    families["nobody answers"] = Parents(90, -1);
    Parents& binary = families["binary"];
    for (int i = 0; i < 127; ++i) binary.push_back(i == 0 ? -1 : (i - 1) / 2);
    Parents& caterpillar = families["caterpillar"];
    for (int i = 0; i < 120; ++i) caterpillar.push_back(i < 2 ? i - 1 : (i % 2 == 0 ? i - 2 : i - 1));
    Parents& broom = families["broom"];
    for (int i = 0; i < 120; ++i) broom.push_back(i < 40 ? i - 1 : 39);
    Parents& twoThreads = families["two threads in turn"];
    for (int i = 0; i < 100; ++i) twoThreads.push_back(i - 2 < 0 ? -1 : i - 2);
    for (unsigned seed = 0; seed < 12; ++seed) {
        families["recent " + std::to_string(seed)] = randomParents(160, seed);
        families["anywhere " + std::to_string(seed)] = randomParents(160, seed, 1000, 60);
    }
    return families;
}

inline bool overlap(const Point& a, const Point& b, Size size) {
    return std::abs(a.x - b.x) < size.width - 1e-6 && std::abs(a.y - b.y) < size.height - 1e-6;
}

/// Checks every pair of shown messages, and that all lie within the bounds.
inline void expectNothingOverlaps(const Placement& placement, Size size, const std::vector<bool>& hidden = {}) {
    const auto shown = [&](std::size_t i) { return hidden.empty() || !hidden[i]; };
    for (std::size_t i = 0; i < placement.positions.size(); ++i) {
        const Point& p = placement.positions[i];
        if (!shown(i)) continue;
        EXPECT_GE(p.x - size.width / 2, placement.bounds.left - 1e-6);
        EXPECT_LE(p.x + size.width / 2, placement.bounds.right + 1e-6);
        EXPECT_GE(p.y - size.height / 2, placement.bounds.top - 1e-6);
        EXPECT_LE(p.y + size.height / 2, placement.bounds.bottom + 1e-6);
        for (std::size_t j = i + 1; j < placement.positions.size(); ++j) {
            ASSERT_FALSE(shown(j) && overlap(p, placement.positions[j], size)) << i << " and " << j;
        }
    }
}

inline bool samePlaces(const Placement& a, const Placement& b) {
    for (std::size_t i = 0; i < a.positions.size(); ++i) {
        if (a.positions[i].x != b.positions[i].x || a.positions[i].y != b.positions[i].y) return false;
    }
    return a.positions.size() == b.positions.size();
}

}  // namespace antecedent
