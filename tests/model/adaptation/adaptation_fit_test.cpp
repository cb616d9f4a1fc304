// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include "model/adaptation/adaptation_fit.h"

#include <gtest/gtest.h>

#include <limits>
#include <random>

#include "model/adaptation/score_adaptation.h"

namespace antecedent {
namespace {

constexpr std::size_t telling = 7;  // the column that tells which candidate is right
constexpr double never = -std::numeric_limits<double>::infinity();

/// Six candidates and a thread start, all alike to the model. `habit` of the examples follow the telling column, the
/// others are right anywhere.
std::vector<DecidedExample> decisions(std::size_t count, double habit, unsigned seed = 3) {
    std::mt19937 random(seed);
    std::uniform_int_distribution<std::size_t> anyPlace(0, 5);
    std::uniform_real_distribution<double> chance(0, 1);
    const std::size_t columns = evidenceNames().size();
    std::vector<DecidedExample> examples;
    for (std::size_t i = 0; i < count; ++i) {
        DecidedExample example{std::vector<double>(7), {columns, std::vector<float>(7 * columns)}, {}};
        example.right.resize(7);
        const std::size_t marked = anyPlace(random);
        example.evidence.values[marked * columns + telling] = 1;
        example.right[chance(random) < habit ? marked : anyPlace(random)] = true;
        example.logOdds.back() = -2;
        examples.push_back(std::move(example));
    }
    return examples;
}

double weightOf(const Adaptation& adaptation, std::size_t column) {
    for (const auto& [name, weight] : adaptation.weights) {
        if (name == evidenceNames()[column]) return weight;
    }
    return 0;
}

TEST(AdaptationFit, LearnsAHabitOfTheCorpus) {
    Control control;
    const AdaptationTrial trial = fitAdaptation(decisions(60, 0.9), control);
    ASSERT_TRUE(trial.adaptation);
    EXPECT_EQ(trial.decisions, 60u);
    EXPECT_GT(weightOf(*trial.adaptation, telling), 1.0);
    EXPECT_GT(trial.rightAfter, 0.75);
    EXPECT_LT(trial.rightBefore, 0.5);
    EXPECT_EQ(trial.adaptation->rightAfter, trial.rightAfter);
}

TEST(AdaptationFit, LearnsNothingFromChance) {
    Control control;
    int learnt = 0;
    for (unsigned seed = 1; seed <= 10; ++seed) {
        learnt += fitAdaptation(decisions(40, 0, seed), control).adaptation ? 1 : 0;
    }
    EXPECT_LE(learnt, 2) << "held-out decisions are to guard it";
}

TEST(AdaptationFit, DoesNotTakeConfidenceForKnowledge) {
    // The model has all of them right, and is not sure: what it could learn is to be surer.
    auto examples = decisions(60, 1);
    for (DecidedExample& example : examples) {
        for (std::size_t place = 0; place < 6; ++place) example.logOdds[place] = example.right[place] ? 0.5 : 0;
    }
    Control control;
    const AdaptationTrial trial = fitAdaptation(examples, control);
    EXPECT_EQ(trial.rightBefore, 1);
    EXPECT_FALSE(trial.adaptation);
}

TEST(AdaptationFit, WaitsForEnoughDecisions) {
    Control control;
    EXPECT_FALSE(fitAdaptation(decisions(fewestLearntDecisions - 1, 1), control).adaptation);
    auto none = decisions(40, 1);
    for (DecidedExample& example : none) example.right.assign(7, false);  // what is right is no candidate
    const AdaptationTrial trial = fitAdaptation(none, control);
    EXPECT_EQ(trial.decisions, 0u);
    EXPECT_FALSE(trial.adaptation);
}

TEST(AdaptationFit, SaysTheSameEveryTime) {
    Control control;
    const auto first = fitAdaptation(decisions(50, 0.8), control), second = fitAdaptation(decisions(50, 0.8), control);
    ASSERT_TRUE(first.adaptation && second.adaptation);
    EXPECT_EQ(adaptationJson(*first.adaptation), adaptationJson(*second.adaptation));
}

TEST(AdaptationFit, LeavesRuledOutPlacesNoChance) {
    auto examples = decisions(60, 0.9);
    for (DecidedExample& example : examples) example.logOdds.back() = never;
    Control control;
    const auto trial = fitAdaptation(examples, control);
    ASSERT_TRUE(trial.adaptation);
    const ScoreAdaptation applied(*trial.adaptation);
    TargetExample target;
    target.candidates = {0, 1, 2, 3, 4, 5, 6};
    target.evidence = examples.front().evidence;
    const std::vector<float> scores{0, 0, 0, 0, 0, 0, -std::numeric_limits<float>::infinity()};
    const auto corrected = applied.corrected(target, scores, {});
    const auto decided = decide(target.candidates, corrected, applied.decision({}), 8);
    for (const Candidate& candidate : decided.candidates) {
        if (candidate.parent == MessageId(6)) EXPECT_EQ(candidate.probability, 0);
        EXPECT_GE(candidate.probability, 0);
    }
}

TEST(AdaptationFit, EndsWhenItIsToldTo) {
    Control control;
    control.cancel();
    EXPECT_FALSE(fitAdaptation(decisions(60, 0.9), control).adaptation);
}

}  // namespace
}  // namespace antecedent
