// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/distillation.h"

#include <gmock/gmock.h>

#include <random>

#include "model/training/distillation/smaller_encoder.h"
#include "tests/model/training/tiny_model.h"
#include "tests/support/temporary_folder.h"

namespace antecedent {
namespace {

/// Of the same words, with other weights.
TextEncoder otherEncoder() {
    const TextEncoder tiny = test::tinyEncoder();
    torch::manual_seed(8);
    return TextEncoder(tiny.tokenizer(), UtteranceEncoder(tiny.network()->options()), "other");
}

std::vector<std::string> texts(std::size_t count) {
    std::mt19937 random(1);
    std::vector<std::string> result;
    for (std::size_t i = 0; i < count; ++i) {
        std::string text;
        for (std::size_t word = 0; word < 2 + i % 4; ++word) text += std::string(test::words[random() % 6]) + " ";
        result.push_back(text);
    }
    return result;
}

TEST(Distillation, TeachesTheStudentWhatTheTeacherSays) {
    auto student = otherEncoder();
    const auto embeddings = student.network()->named_parameters()["embeddings.word_embeddings.weight"].clone();
    Distillation distillation(test::tinyEncoder(), student, {3e-2});
    const auto learnt = texts(6000), seen = texts(60);
    const Likeness before = distillation.likeness(seen);
    Control control;
    ASSERT_TRUE(distillation.run(
        learnt, [](double) {}, control));
    const Likeness after = distillation.likeness(seen);
    EXPECT_GT(after.texts, before.texts + 0.2);
    EXPECT_GT(after.words, before.words + 0.2);
    EXPECT_TRUE(torch::equal(embeddings, student.network()->named_parameters()["embeddings.word_embeddings.weight"]));
}

TEST(Distillation, AlignsTheProjectionByLeastSquares) {
    const TextEncoder tiny = test::tinyEncoder();
    const auto student = smallerEncoder(tiny, {}, {{}, 0, true});
    ASSERT_TRUE(student) << student.error().text();
    TextEncoder turned = *student;  // says the same, with all signs changed
    {
        torch::NoGradGuard noGrad;
        turned.network()->projection()->weight.neg_();
    }
    Distillation distillation(tiny, turned, {});
    EXPECT_LT(distillation.likeness(texts(60)).texts, -0.9);
    distillation.align(texts(600));
    const Likeness after = distillation.likeness(texts(60));
    EXPECT_GT(after.texts, 0.99);
    EXPECT_GT(after.words, 0.95);
}

TEST(Distillation, GoesOnFromItsCheckpointWithTheSameBits) {
    testing::TemporaryFolder folder;
    const DistillationOptions options{1e-2, 1, folder.path("checkpoint.pt"), true};
    auto whole = otherEncoder(), stopped = otherEncoder();
    Control control;
    ASSERT_TRUE(Distillation(test::tinyEncoder(), whole, {1e-2})
                    .run(
                        texts(600), [](double) {}, control));
    Control early;
    const auto stop = [&](double done) {
        if (done > 0.4) early.cancel();
    };
    EXPECT_FALSE(Distillation(test::tinyEncoder(), stopped, options).run(texts(600), stop, early));
    auto again = otherEncoder();
    ASSERT_TRUE(Distillation(test::tinyEncoder(), again, options)
                    .run(
                        texts(600), [](double) {}, control));
    const auto wanted = whole.network()->parameters(), got = again.network()->parameters();
    for (std::size_t i = 0; i < wanted.size(); ++i) EXPECT_TRUE(torch::equal(wanted[i], got[i])) << i;
}

}  // namespace
}  // namespace antecedent
