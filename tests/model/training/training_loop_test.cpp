// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/training_loop.h"

#include <gmock/gmock.h>

#include "tests/support/temporary_folder.h"

namespace antecedent {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

/// One weight that grows by the number of items learnt from, and dev scores that were thought up.
class CountingStage : public Stage {
public:
    CountingStage(const testing::TemporaryFolder& folder, std::vector<double> scores) : m_scores(std::move(scores)) {
        m_plan.checkpoint = {folder.path("checkpoint.pt"), "run"};
        m_plan.parts = 2;
        m_plan.epochs = 4;
        m_plan.items = 5;
        m_plan.learning = {1, {}, 0, 20};
    }

    StagePlan plan() const override { return m_plan; }
    std::vector<RateGroup> groups() const override { return {{{m_weight}, 0.5, 0}}; }
    Result<void> begin(Control& control) override {
        learnt.push_back("begin");
        control.stage("begin");
        return {};
    }
    Result<void> learn(const StagePart& part, Learner& learner, Control& control) override {
        learnt.push_back(std::to_string(part.epoch) + "/" + std::to_string(part.number));
        for (const std::size_t item : part.items) {
            (m_weight * static_cast<double>(item)).sum().backward();
            learner.step();
            ++learner.progress().targets;
            m_items += item;
            if (auto on = learner.advance(learner.done() + 1, control); !on) return on;
        }
        return {};
    }
    Result<void> measure(EpochReport& report, Control& /*control*/) override {
        measured.push_back(weight());
        report.meanAccuracy = m_scores[static_cast<std::size_t>(report.epoch - 1)];
        if (failsToMeasure) return fail(ErrorCode::Internal, "no dev");
        return {};
    }
    void save(Checkpoint& checkpoint) const override { checkpoint.setNumber("items", static_cast<double>(m_items)); }
    void restore(const Checkpoint& checkpoint) override { m_items = checkpoint.count("items"); }

    float weight() const { return m_weight.item<float>(); }
    std::size_t items() const { return m_items; }

    StagePlan m_plan;
    std::vector<std::string> learnt;
    std::vector<float> measured;
    bool failsToMeasure = false;

private:
    std::vector<double> m_scores;
    torch::Tensor m_weight = torch::ones({1}, torch::requires_grad());
    std::size_t m_items = 0;
};

class TrainingLoopTest : public ::testing::Test {
protected:
    testing::TemporaryFolder m_folder;
    Control m_control;
};

TEST_F(TrainingLoopTest, LearnsAllItemsOfEveryEpochAndKeepsTheBest) {
    CountingStage stage(m_folder, {0.1, 0.4, 0.3, 0.2});
    std::vector<double> shares;
    const auto reports =
        TrainingLoop(stage).run([&](const EpochReport& report) { shares.push_back(report.share); }, m_control);
    ASSERT_TRUE(reports) << reports.error().text();
    EXPECT_EQ(reports->size(), 4u);
    EXPECT_EQ(stage.items(), 4 * (0u + 1 + 2 + 3 + 4));
    EXPECT_THAT(stage.learnt, ElementsAre("begin", "0/0", "0/1", "1/2", "1/3", "2/4", "2/5", "3/6", "3/7"));
    EXPECT_THAT(shares, ElementsAre(0.5, 1, 1, 0.5, 1, 1, 0.5, 1, 1, 0.5, 1, 1)) << "parts and whole epochs";
    EXPECT_EQ(stage.weight(), stage.measured[1]) << "the averaged weights of the best epoch";
}

TEST_F(TrainingLoopTest, KeepsTheLastWhereThePlanSaysSo) {
    CountingStage stage(m_folder, {0.1, 0.4, 0.3, 0.2});
    stage.m_plan.keepsBest = false;
    ASSERT_TRUE(TrainingLoop(stage).run({}, m_control));
    EXPECT_EQ(stage.weight(), stage.measured[3]);
}

TEST_F(TrainingLoopTest, StopsEarlyAndStaysStopped) {
    CountingStage stage(m_folder, {0.4, 0.4, 0.3, 0.9}), again(m_folder, {});
    stage.m_plan.patience = again.m_plan.patience = 2;
    const auto reports = TrainingLoop(stage).run({}, m_control);
    ASSERT_TRUE(reports);
    EXPECT_EQ(reports->size(), 3u);
    EXPECT_TRUE(TrainingLoop(again).run({}, m_control)->empty());
    EXPECT_THAT(again.learnt, IsEmpty());
    EXPECT_EQ(again.weight(), stage.weight());
}

TEST_F(TrainingLoopTest, EndsWithinAnEpochAndGoesOnThere) {
    CountingStage half(m_folder, {0.1}), longer(m_folder, {0.1, 0.2});
    half.m_plan.epochs = 0.5;
    longer.m_plan.epochs = 1.5;
    const auto first = TrainingLoop(half).run({}, m_control);
    ASSERT_TRUE(first);
    ASSERT_EQ(first->size(), 1u);
    EXPECT_EQ(first->front().share, 0.5);
    const auto rest = TrainingLoop(longer).run({}, m_control);
    ASSERT_TRUE(rest);
    EXPECT_THAT(longer.learnt, ElementsAre("0/1", "1/2"));
    ASSERT_EQ(rest->size(), 2u);
    EXPECT_EQ(rest->back().share, 0.5);
}

/// Wherever it is stopped, by a person or by a failure.
TEST_F(TrainingLoopTest, GoesOnWithTheSameBits) {
    const std::vector<double> scores{0.1, 0.4, 0.3, 0.2};
    const testing::TemporaryFolder wholeFolder;
    CountingStage whole(wholeFolder, scores);
    const auto expected = TrainingLoop(whole).run({}, m_control);
    ASSERT_TRUE(expected);
    for (std::size_t parts = 1; parts <= 8; ++parts) {
        const testing::TemporaryFolder folder;
        CountingStage stopped(folder, scores), resumed(folder, scores);
        Control stopping;
        ASSERT_FALSE(TrainingLoop(stopped).run(
            [&](const EpochReport& /*report*/) {
                if (stopped.learnt.size() == parts + 1) stopping.cancel();  // "begin" is one
            },
            stopping));
        const auto reports = TrainingLoop(resumed).run({}, m_control);
        ASSERT_TRUE(reports) << reports.error().text();
        EXPECT_EQ(resumed.weight(), whole.weight()) << parts;
        EXPECT_EQ(resumed.items(), whole.items()) << parts;
        EXPECT_EQ(reports->back().meanAccuracy, expected->back().meanAccuracy) << parts;
    }
}

TEST_F(TrainingLoopTest, MeasuresAnEpochWhoseMeasureFailed) {
    CountingStage failing(m_folder, {0.1, 0.2}), resumed(m_folder, {0.1, 0.2});
    failing.m_plan.epochs = resumed.m_plan.epochs = 2;
    failing.failsToMeasure = true;
    const auto failed = TrainingLoop(failing).run({}, m_control);
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, ErrorCode::Internal);
    const auto reports = TrainingLoop(resumed).run({}, m_control);
    ASSERT_TRUE(reports);
    EXPECT_EQ(reports->size(), 2u);
    EXPECT_THAT(resumed.learnt, ElementsAre("1/2", "1/3"));
}

TEST_F(TrainingLoopTest, BeginsAnewWhereItIsNotToGoOn) {
    CountingStage stage(m_folder, {0.1, 0.4, 0.3, 0.2}), again(m_folder, {0.1, 0.4, 0.3, 0.2});
    ASSERT_TRUE(TrainingLoop(stage).run({}, m_control));
    again.m_plan.resume = false;
    ASSERT_TRUE(TrainingLoop(again).run({}, m_control));
    EXPECT_EQ(again.learnt, stage.learnt);
}

TEST_F(TrainingLoopTest, RefusesACheckpointThatLacksWhatTheStageAdded) {
    CountingStage stage(m_folder, {0.1, 0.4, 0.3, 0.2});
    Checkpoint bare;
    Learner(stage.groups(), stage.plan().learning).save(bare);
    bare.setNumber("part", 1);
    bare.setNumber("best.accuracy", -1);
    bare.setNumber("best.epochs_since", 0);
    bare.setTensors("best", {});
    ASSERT_TRUE(saveCheckpoint(stage.plan().checkpoint, bare));
    const auto reports = TrainingLoop(stage).run({}, m_control);
    ASSERT_FALSE(reports);
    EXPECT_THAT(reports.error().text(), HasSubstr("the checkpoint is damaged (lacks items)"));
}

}  // namespace
}  // namespace antecedent
