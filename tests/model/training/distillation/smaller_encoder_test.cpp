// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/distillation/smaller_encoder.h"

#include <gmock/gmock.h>

#include "tests/model/tiny_sentencepiece.h"
#include "tests/model/training/tiny_model.h"

namespace antecedent {
namespace {

using ::testing::HasSubstr;

TextEncoder wholeEncoder() {
    auto tokenizer = std::make_shared<SentencePieceTokenizer>(test::tinySentencePiece());
    EncoderOptions sizes = test::tinyEncoder().network()->options();
    sizes.vocabularySize = static_cast<std::int64_t>(tokenizer->vocabularySize());
    sizes.layers = 3;
    torch::manual_seed(4);
    return TextEncoder(tokenizer, UtteranceEncoder(sizes), "whole");
}

torch::Tensor weight(const TextEncoder& encoder, const std::string& name) {
    return encoder.network()->named_parameters()[name];
}

TEST(SmallerEncoder, HasTheLayersAskedFor) {
    const auto whole = wholeEncoder();
    const auto smaller = smallerEncoder(whole, {}, {{0, 2}, 0});
    ASSERT_TRUE(smaller) << smaller.error().text();
    EXPECT_EQ(smaller->network()->options().layers, 2);
    EXPECT_TRUE(torch::equal(weight(*smaller, "encoder.layer.1.output.dense.weight"),
                             weight(whole, "encoder.layer.2.output.dense.weight")));
    EXPECT_NE(smaller->fingerprint(), whole.fingerprint());
    EXPECT_THAT(smallerEncoder(whole, {}, {{0, 3}, 0}).error().text(), HasSubstr("0 to 2"));
}

TEST(SmallerEncoder, SaysTheSameOfTextsWhosePiecesItKept) {
    const auto whole = wholeEncoder();
    const std::vector<std::string> texts(3, "de ketel staat op het vuur");
    const auto smaller = smallerEncoder(whole, texts, {{}, 45});
    ASSERT_TRUE(smaller) << smaller.error().text();
    EXPECT_LT(smaller->tokenizer()->vocabularySize(), whole.tokenizer()->vocabularySize());
    const auto before = whole.encode({texts[0]}, 64), after = smaller->encode({texts[0]}, 64);
    EXPECT_LT((before - after).abs().max().item<float>(), 1e-6f);
}

TEST(SmallerEncoder, MayHaveAProjectionThatChangesNothingAtFirst) {
    const auto whole = wholeEncoder();
    const auto smaller = smallerEncoder(whole, {}, {{}, 0, true});
    ASSERT_TRUE(smaller) << smaller.error().text();
    EXPECT_FALSE(smaller->network()->projection().is_empty());
    const std::vector<std::string> texts{"de ketel", "чайник"};
    EXPECT_LT((whole.encode(texts, 64) - smaller->encode(texts, 64)).abs().max().item<float>(), 1e-6f);
}

TEST(SmallerEncoder, CannotLeaveOutWordPieces) {
    EXPECT_FALSE(smallerEncoder(test::tinyEncoder(), {}, {{}, 5}));
}

}  // namespace
}  // namespace antecedent
