// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/decoding/encode_ahead.h"

#include <gtest/gtest.h>

#include "tests/model/conversation_fixture.h"
#include "tests/model/training/tiny_model.h"

namespace antecedent {
namespace {

class EncodeAheadWith : public testing::TestWithParam<std::size_t> {
protected:
    std::unique_ptr<EncodingTask> task(std::size_t from, std::size_t to) const {
        return std::make_unique<EncodingTask>(m_encoder, *m_chat, MessageRange{from, to}, nullptr);
    }
    torch::Tensor alone(std::size_t from, std::size_t to) const {
        return m_encoder.encode(*m_chat, {from, to}, nullptr)->vectors;
    }

    TextEncoder m_encoder = test::tinyEncoder();
    ConversationPtr m_chat = test::chat({"a: red", "b: old blue", "=== c has joined", "c: green", "a: new", "b: cold"});
};

TEST_P(EncodeAheadWith, GivesBackInTheOrderOfWhatWasAdded) {
    EncodeAhead ahead(GetParam());
    EXPECT_FALSE(ahead.take({})) << "nothing was added";
    for (const std::size_t from : {0u, 2u, 4u}) ahead.add(task(from, from + 2));
    for (const std::size_t from : {0u, 2u, 4u}) {
        const auto encoded = ahead.take([] { return true; });
        ASSERT_TRUE(encoded);
        EXPECT_TRUE(torch::allclose(encoded->vectors, alone(from, from + 2), 1e-5, 1e-6)) << from;
    }
    EXPECT_EQ(ahead.size(), 0u);
}

TEST_P(EncodeAheadWith, MayBeAskedAgainAfterItWasStopped) {
    EncodeAhead ahead(GetParam());
    ahead.add(task(0, 2));
    while (ahead.take([] { return false; })) {
        ahead.add(task(0, 2));  // it was ready before anybody was asked
    }
    ASSERT_EQ(ahead.size(), 1u);
    const auto encoded = ahead.take({});
    ASSERT_TRUE(encoded);
    EXPECT_TRUE(torch::allclose(encoded->vectors, alone(0, 2), 1e-5, 1e-6));
}

TEST_P(EncodeAheadWith, EndsWithoutBeingAsked) {
    EncodeAhead ahead(GetParam());
    for (int i = 0; i < 20; ++i) ahead.add(task(0, 6));
    EXPECT_EQ(ahead.size(), 20u);
}

INSTANTIATE_TEST_SUITE_P(Helpers, EncodeAheadWith, testing::Values(0, 1, 3));

}  // namespace
}  // namespace antecedent
