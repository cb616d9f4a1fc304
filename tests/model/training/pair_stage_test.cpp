// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/pair_stage.h"

#include <gmock/gmock.h>

#include <unistd.h>

#include <filesystem>

#include "model/training/training_loop.h"
#include "tests/model/conversation_fixture.h"
#include "tests/model/training/tiny_model.h"

namespace antecedent {
namespace {

namespace fs = std::filesystem;
using namespace test;

/// Of two candidates that the network holds equally likely, the one that says "red" is the parent.
std::vector<PairTarget> targets() {
    std::vector<PairTarget> result;
    for (std::size_t i = 0; i < 64; ++i)
        result.push_back({0, 4, {i % 2, 1 - i % 2 + 2 * (i % 3 == 0)}, {-0.7f, -0.7f}, {}});
    for (PairTarget& target : result) {
        for (const std::size_t candidate : target.candidates) target.gold.push_back(candidate == 0);
    }
    result.erase(std::remove_if(result.begin(), result.end(),
                                [](const PairTarget& target) { return target.gold[0] == target.gold[1]; }),
                 result.end());
    return result;
}

class PairStageTest : public ::testing::Test {
protected:
    void SetUp() override {
        m_options.work = fs::path(::testing::TempDir()) / ("pairs-" + std::to_string(::getpid()));
        m_options.secondLook.epochs = 12;
        m_options.secondLook.rate = 3e-3;
        at::set_num_threads(1);
    }
    void TearDown() override { fs::remove_all(m_options.work); }

    static SecondLook freshLook() { return SecondLook(PairScorer(tinyEncoder().network()), {{Genre::Meeting}}); }

    Result<std::vector<EpochReport>> learn(const SecondLook& look, Control& control, const EpochSink& sink = {}) {
        PairStage stage(look, {m_encoder, m_corpus, targets(), "run"}, m_options);
        return TrainingLoop(stage).run(sink, control);
    }

    static std::vector<torch::Tensor> weightsOf(const SecondLook& look) { return look.scorer()->parameters(); }

    TextEncoder m_encoder = tinyEncoder();
    std::vector<CorpusConversation> m_corpus{
        {chat({"red", "blue", "green", "old", "new"}, Genre::Meeting), "test", {}, 0}};
    TrainingOptions m_options;
};

TEST_F(PairStageTest, LearnsWhatTheNetworkDidNotSee) {
    const SecondLook look = freshLook();
    Control control;
    const auto reports = learn(look, control);
    ASSERT_TRUE(reports) << reports.error().text();
    ASSERT_EQ(reports->size(), 12u);
    EXPECT_NEAR(reports->front().loss, std::log(2.0), 0.2);
    EXPECT_LT(reports->back().loss, 0.1);
    EXPECT_GT(reports->back().trainAccuracy, 0.95);
    torch::InferenceMode inference;
    PairScorer scorer = look.scorer();
    scorer->eval();
    PairWriter writer(m_encoder, *m_corpus[0].conversation, look.options().text);
    const auto scores = scorer->forward({writer.pair(0, 4), writer.pair(1, 4)});
    EXPECT_GT(scores[0].item<float>(), scores[1].item<float>() + 1) << "the averaged weights know it too";
}

TEST_F(PairStageTest, GoesOnFromItsCheckpoint) {
    const SecondLook whole = freshLook(), stopped = freshLook();
    m_options.secondLook.epochs = 2;
    Control control, stopping;
    ASSERT_TRUE(learn(whole, control));
    fs::remove_all(m_options.work);
    int parts = 0;
    ASSERT_FALSE(learn(stopped, stopping, [&](const EpochReport&) {
        if (++parts == 15) stopping.cancel();
    }));
    const SecondLook resumed = freshLook();
    ASSERT_TRUE(learn(resumed, control));
    const auto expected = weightsOf(whole), got = weightsOf(resumed);
    for (std::size_t i = 0; i < expected.size(); ++i) {
        EXPECT_TRUE(torch::equal(expected[i], got[i])) << i;
    }
}

/// An epoch's figures are its own, and every epoch is measured.
TEST_F(PairStageTest, MeasuresAnEpochThatItWasStoppedAtTheEndOf) {
    const SecondLook whole = freshLook(), stopped = freshLook(), resumed = freshLook();
    m_options.secondLook.epochs = 2;
    Control control, stopping;
    const auto expected = learn(whole, control);
    ASSERT_TRUE(expected);
    fs::remove_all(m_options.work);
    int parts = 0;
    ASSERT_FALSE(learn(stopped, stopping, [&](const EpochReport&) {
        if (++parts == 12) stopping.cancel();
    }));
    const auto got = learn(resumed, control);
    ASSERT_TRUE(got);
    ASSERT_EQ(got->size(), expected->size());
    for (std::size_t i = 0; i < got->size(); ++i) EXPECT_NEAR((*got)[i].loss, (*expected)[i].loss, 1e-4) << i;
    const auto again = learn(freshLook(), control);
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->empty()) << "all is learnt and measured";
}

}  // namespace
}  // namespace antecedent
