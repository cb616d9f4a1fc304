// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/model/decoding/shipped_predictor_test.h"

namespace antecedent {
namespace {

/// A corpus with a habit that the model does not know: whoever speaks answers the message before.
class AdaptedPredictionTest : public ShippedPredictorTest {
protected:
    static bool isPrevious(const std::vector<MessageId>& parents, std::size_t message) {
        return parents.size() == 1 && parents.front().index() + 1 == message;
    }
    static std::size_t previousIn(const LinkScores& scores, std::size_t from) {
        std::size_t count = 0;
        for (std::size_t i = from; i < scores.messages.size(); ++i) count += isPrevious(scores.messages[i].parents, i);
        return count;
    }
    Result<AdaptationTrial> learnt(const ConversationPtr& conversation, std::size_t decisions) {
        DecidedConversation decided{conversation, {}};
        for (std::size_t i = 1; decided.decided.size() < decisions; ++i) {
            decided.decided.emplace_back(MessageId(i), std::vector<MessageId>{MessageId(i - 1)});
        }
        return predictor->adapt({decided}, options, control);
    }

    Control control;
};

TEST_F(AdaptedPredictionTest, FollowsTheHabitOfTheCorpus) {
    const ConversationPtr conversation = repeated(*supportChat, 4);
    const auto before = predictor->predict(conversation, options, control);
    ASSERT_TRUE(before);
    const std::size_t half = conversation->size() / 2;
    const auto trial = learnt(conversation, half);
    ASSERT_TRUE(trial) << trial.error().text();
    ASSERT_TRUE(trial->adaptation);
    EXPECT_GT(trial->rightAfter, trial->rightBefore + 0.2);
    options.adaptation = std::make_shared<const Adaptation>(*trial->adaptation);
    const auto after = predictor->predict(conversation, options, control);
    ASSERT_TRUE(after);
    EXPECT_GT(previousIn(*after, half), previousIn(*before, half) + half / 4);
    EXPECT_NE(after->modelSha256, before->modelSha256);
}

TEST_F(AdaptedPredictionTest, GivesASessionTheSameLinks) {
    const ConversationPtr conversation = repeated(*supportChat, 3);
    const auto trial = learnt(conversation, 30);
    ASSERT_TRUE(trial && trial->adaptation);
    options.adaptation = std::make_shared<const Adaptation>(*trial->adaptation);
    const auto whole = predictor->predict(conversation, options, control);
    const auto growing = session();
    ASSERT_TRUE(growing->extend(conversation, control));
    const auto grown = growing->decided();
    ASSERT_TRUE(whole);
    for (std::size_t i = 0; i < grown.size(); ++i) EXPECT_EQ(grown[i].parents, whole->messages[i].parents) << i;
}

TEST_F(AdaptedPredictionTest, LeavesAnotherModelAsItIs) {
    const auto plain = predictor->predict(supportChat, options, control);
    Adaptation other;
    other.modelSha256 = "of another model";
    other.startBias = 50;
    options.adaptation = std::make_shared<const Adaptation>(other);
    const auto adapted = predictor->predict(supportChat, options, control);
    ASSERT_TRUE(plain && adapted);
    EXPECT_EQ(adapted->modelSha256, plain->modelSha256);
    for (std::size_t i = 0; i < plain->messages.size(); ++i) {
        EXPECT_EQ(adapted->messages[i].parents, plain->messages[i].parents);
    }
}

TEST_F(AdaptedPredictionTest, LearnsNothingFromAFewDecisions) {
    const auto trial = learnt(supportChat, 5);
    ASSERT_TRUE(trial);
    EXPECT_LE(trial->decisions, 5u);
    EXPECT_FALSE(trial->adaptation);
}

}  // namespace
}  // namespace antecedent
