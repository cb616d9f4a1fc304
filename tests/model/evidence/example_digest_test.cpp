// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/evidence/example_digest.h"

#include <gtest/gtest.h>

#include <set>

#include "model/evidence/conversation_walk.h"
#include "tests/model/conversation_fixture.h"

namespace antecedent {
namespace {

TargetExample example() {
    ConversationWalk walk(test::chat({"a: who has the ladder?", "b: me", "c: a: good", "a: when?"}), {});
    while (walk.next() && walk.target() < 3) walk.decide({});
    return walk.example(walk.candidates());
}

TEST(ExampleDigest, DiffersWhereverAnythingDiffers) {
    const TargetExample known = example();
    EXPECT_EQ(digestOf(example()), digestOf(known));
    std::set<std::uint64_t> digests{digestOf(known)};
    std::size_t changes = 0;
    const auto expectOther = [&](const TargetExample& other) {
        ++changes;
        digests.insert(digestOf(other));
    };
    for (std::size_t i = 0; i < known.evidence.values.size(); ++i) {
        TargetExample other = known;
        other.evidence.values[i] += 0.001f;
        expectOther(other);
    }
    for (std::size_t i = 0; i < known.mask.allowed.size(); ++i) {
        TargetExample other = known;
        other.mask.allowed[i] += 0.001f;
        expectOther(other);
    }
    for (std::size_t i = 0; i < known.candidates.size(); ++i) {
        TargetExample other = known;
        ++other.candidates[i];
        expectOther(other);
    }
    ASSERT_GT(changes, 800u);
    EXPECT_EQ(digests.size(), changes + 1);
}

}  // namespace
}  // namespace antecedent
