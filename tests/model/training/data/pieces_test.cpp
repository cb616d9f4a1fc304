// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/data/pieces.h"

#include <gtest/gtest.h>

#include "graph/conversation/conversation_builder.h"

namespace antecedent {
namespace {

/// A hundred lines of which the first ten are context; each line answers the one three before it, every
/// seventh starts a thread.
ConversationPtr evening() {
    ConversationBuilder builder({"evening", "", Genre::Chat, "", "", TimeBase::Calendar});
    for (int i = 0; i < 100; ++i) {
        MessageDraft draft;
        draft.id = "m" + std::to_string(i);
        draft.speaker = i % 2 == 0 ? "iris" : "otto";
        draft.text = (i % 2 == 0 ? "otto: line " : "iris: line ") + std::to_string(i);
        draft.time = Timestamp::fromSeconds(60.0 * i);
        if (i >= 10) draft.parents.emplace();
        if (i >= 10 && i % 7 != 0) draft.parents->push_back("m" + std::to_string(i - 3));
        builder.add(std::move(draft));
    }
    std::vector<ImportWarning> warnings;
    return builder.build(warnings);
}

std::vector<ConversationPtr> pieces(double withoutTimes, double withoutAddresses = 0) {
    std::mt19937 random(1);
    return cutIntoPieces(*evening(), {8, 20, withoutTimes, withoutAddresses}, random);
}

TEST(Pieces, TakeEveryLineOnceAndInOrder) {
    std::size_t next = 10;
    for (const auto& piece : pieces(0)) {
        EXPECT_GE(piece->size(), 8u);
        EXPECT_LE(piece->size(), 20u);
        for (const Message& message : piece->messages()) EXPECT_EQ(message.id, "m" + std::to_string(next++));
    }
    EXPECT_GT(next, 92u) << "only a rest that is too short is left out";
}

TEST(Pieces, KnowNoPlaceThatLiesBeforeThem) {
    for (const auto& piece : pieces(0)) {
        for (std::size_t i = 0; i < piece->size(); ++i) {
            const Message& message = piece->messages()[i];
            const bool starts = std::stoi(message.id.substr(1)) % 7 == 0;
            if (starts) {
                ASSERT_TRUE(message.declaredParents);
                EXPECT_TRUE(message.declaredParents->empty());
            } else if (i < 3) {
                EXPECT_FALSE(message.declaredParents) << "its parent was cut off: it starts no thread";
            } else {
                ASSERT_TRUE(message.declaredParents);
                EXPECT_EQ(message.declaredParents->at(0), MessageId(i - 3));
            }
        }
    }
}

TEST(Pieces, MayLoseTheirTimes) {
    for (const auto& piece : pieces(1)) EXPECT_FALSE(piece->messages()[0].time);
    for (const auto& piece : pieces(0)) EXPECT_TRUE(piece->messages()[0].time);
}

TEST(Pieces, MayLoseWhomTheirMessagesAddress) {
    for (const auto& piece : pieces(0, 1)) EXPECT_EQ(piece->messages()[0].text.rfind("line ", 0), 0u);
    for (const auto& piece : pieces(0, 0)) EXPECT_NE(piece->messages()[0].text.find(": line "), std::string::npos);
}

}  // namespace
}  // namespace antecedent
