// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/decoding/torch_predictor.h"

#include <gtest/gtest.h>

#include <cmath>

#include "graph/import/importer_registry.h"

namespace antecedent {
namespace {

/// How likely a candidate is, 0 where it is not among those that were kept.
double probabilityOf(const MessageScores& message, MessageId candidate) {
    for (const Candidate& one : message.candidates) {
        if (one.parent == candidate) return one.probability;
    }
    return 0;
}

LinkScores scoresIn(const ReplyPredictor& predictor, const ConversationPtr& conversation, Precision precision) {
    Control control;
    PredictOptions options;
    options.precision = precision;
    options.threads = 1;
    auto scores = predictor.predict(conversation, options, control);
    EXPECT_TRUE(scores) << scores.error().text();
    return scores ? std::move(*scores) : LinkScores{};
}

class TorchPredictorIn : public testing::TestWithParam<Precision> {};

/// In every arithmetic that the processor has, the shipped weights say nearly the same, also where they look
/// twice.
TEST_P(TorchPredictorIn, SaysNearlyTheSame) {
    const auto predictor = TorchPredictor::load(ANTECEDENT_SOURCE_DIR "/resources/models/base");
    ASSERT_TRUE(predictor) << predictor.error().text();
    for (const char* name : {"/samples/interview.txt", "/samples/meeting.vtt"}) {
        Control control;
        const auto sample = ImporterRegistry().read(std::string(ANTECEDENT_SOURCE_DIR) + name, "", control);
        ASSERT_TRUE(sample) << sample.error().text();
        const ConversationPtr& conversation = sample->conversations.front();
        const LinkScores exact = scoresIn(**predictor, conversation, Precision::Fp32);
        const LinkScores quick = scoresIn(**predictor, conversation, GetParam());
        ASSERT_EQ(quick.messages.size(), exact.messages.size());
        double difference = 0;
        std::size_t same = 0;
        for (std::size_t i = 0; i < exact.messages.size(); ++i) {
            const Candidate& best = exact.messages[i].candidates.front();
            difference += std::fabs(probabilityOf(quick.messages[i], best.parent) - best.probability);
            same += quick.messages[i].candidates.front().parent == best.parent ? 1 : 0;
        }
        // One link decided otherwise changes the history of all that follow.
        const double least = GetParam() == Precision::Bf16 ? 0.97 : 0.85,
                     most = GetParam() == Precision::Bf16 ? 0.02 : 0.08;
        const auto count = static_cast<double>(exact.messages.size());
        EXPECT_LT(difference / count, most) << name;
        EXPECT_GE(static_cast<double>(same), least * count) << name;
    }
}

INSTANTIATE_TEST_SUITE_P(Precision, TorchPredictorIn,
                         testing::Values(Precision::Bf16, Precision::Int8, Precision::Auto), [](const auto& parameter) {
                             return parameter.param == Precision::Bf16   ? "Bf16"
                                    : parameter.param == Precision::Int8 ? "Int8"
                                                                         : "Auto";
                         });

}  // namespace
}  // namespace antecedent
