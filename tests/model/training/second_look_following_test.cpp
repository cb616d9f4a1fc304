// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/second_look_following.h"

#include <gtest/gtest.h>

#include "tests/model/training/tiny_model.h"

namespace antecedent {
namespace {

using namespace test;

/// A model whose second look has learnt something: its upper layer is not the text encoder's.
ReplyModel lookingTwice() {
    torch::NoGradGuard noGradient;
    ReplyModel model = tinyModel();
    PairScorer scorer(model.encoder.network());
    for (torch::Tensor& tensor : scorer->encoder()->layerParameters(1, 2)) tensor.add_(0.25);
    model.secondLook = SecondLook(scorer, {{Genre::Meeting}});
    return model;
}

/// What the text encoder learns: all its weights, those of the words too.
void learn(ReplyModel& model) {
    torch::NoGradGuard noGradient;
    torch::manual_seed(8);
    for (torch::Tensor& tensor : model.encoder.network()->parameters()) tensor.add_(torch::randn_like(tensor));
}

TEST(SecondLookFollowing, KeepsTheDifferenceFromTheTextEncoder) {
    ReplyModel model = lookingTwice();
    const SecondLookFollowing following(model);
    learn(model);
    following.follow(model);
    const auto leader = model.encoder.network()->named_parameters();
    for (const auto& item : model.secondLook.scorer()->encoder()->named_parameters()) {
        const bool upper = item.key().find("layer.1.") != std::string::npos;
        EXPECT_TRUE(torch::allclose(item.value() - leader[item.key()],
                                    torch::full_like(item.value(), upper ? 0.25 : 0.0), 1e-4, 1e-5))
            << item.key();
    }
}

TEST(SecondLookFollowing, StaysWhereTheTextEncoderStays) {
    ReplyModel model = lookingTwice();
    const auto before = model.secondLook.scorer()->encoder()->layerParameters(1, 2).front().clone();
    SecondLookFollowing(model).follow(model);
    EXPECT_TRUE(torch::equal(model.secondLook.scorer()->encoder()->layerParameters(1, 2).front(), before));
    ReplyModel none = tinyModel();
    SecondLookFollowing(none).follow(none);
    EXPECT_TRUE(none.secondLook.empty());
}

}  // namespace
}  // namespace antecedent
