// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/network/pair_scorer.h"

#include <gmock/gmock.h>

#include "tests/model/training/tiny_model.h"

namespace antecedent {
namespace {

using ::testing::ElementsAre;
using Ids = std::vector<std::int32_t>;

constexpr std::int32_t cls = 2, sep = 3, red = 4, blue = 5, green = 6;

/// A scorer whose last layer says something.
PairScorer talking() {
    PairScorer scorer(test::tinyEncoder().network());
    torch::NoGradGuard noGrad;
    torch::manual_seed(9);
    for (torch::Tensor& parameter : scorer->headParameters()) parameter.copy_(torch::randn_like(parameter));
    scorer->eval();
    return scorer;
}

float scoreOf(PairScorer& scorer, const Ids& first, const Ids& second) {
    torch::InferenceMode inference;
    return scorer->forward({tokenPair(first, second, 8)}).item<float>();
}

TEST(TokenPair, PutsTheSecondBehindTheFirst) {
    const TokenPair pair = tokenPair({cls, red, sep}, {cls, blue, green, sep}, 8);
    EXPECT_THAT(pair.ids, ElementsAre(cls, red, sep, blue, green, sep));
    EXPECT_EQ(pair.second, 3u);
}

TEST(TokenPair, CutsBothAndKeepsTheirEnds) {
    const TokenPair pair = tokenPair({cls, red, red, blue, sep}, {cls, blue, green, red, sep}, 3);
    EXPECT_THAT(pair.ids, ElementsAre(cls, red, sep, blue, sep));
}

TEST(PairScorer, SaysNothingBeforeItHasLearnt) {
    PairScorer scorer(test::tinyEncoder().network());
    scorer->eval();
    EXPECT_EQ(scoreOf(scorer, {cls, red, sep}, {cls, blue, sep}), 0);
}

TEST(PairScorer, ReadsBothMessagesAndTellsThemApart) {
    auto scorer = talking();
    const float pair = scoreOf(scorer, {cls, red, sep}, {cls, blue, sep});
    EXPECT_NE(pair, scoreOf(scorer, {cls, green, sep}, {cls, blue, sep}));
    EXPECT_NE(pair, scoreOf(scorer, {cls, red, sep}, {cls, green, sep}));
    EXPECT_NE(pair, scoreOf(scorer, {cls, blue, sep}, {cls, red, sep}));
}

TEST(PairScorer, ScoresAPairAloneAsAmongOthers) {
    auto scorer = talking();
    torch::InferenceMode inference;
    const std::vector<TokenPair> pairs{tokenPair({cls, red, blue, green, red, sep}, {cls, blue, sep}, 8),
                                       tokenPair({cls, sep}, {cls, green, sep}, 8),
                                       tokenPair({cls, red, sep}, {cls, blue, green, sep}, 8)};
    const auto together = scorer->forward(pairs);
    for (std::int64_t i = 0; i < 3; ++i) {
        const auto alone = scorer->forward({pairs[static_cast<std::size_t>(i)]});
        EXPECT_NEAR(together[i].item<float>(), alone.item<float>(), 1e-4) << i;
    }
}

TEST(PairScorer, LeavesTheEncoderItBeganWithAlone) {
    const auto text = test::tinyEncoder();
    const auto before = text.network()->layerParameters(1, 2).front().detach().clone();
    PairScorer scorer(text.network());
    {
        torch::NoGradGuard noGrad;
        for (torch::Tensor& parameter : scorer->encoder()->layerParameters(0, 2)) parameter.zero_();
    }
    EXPECT_TRUE(torch::equal(text.network()->layerParameters(1, 2).front(), before));
}

}  // namespace
}  // namespace antecedent
