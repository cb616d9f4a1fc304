// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/joint_stage.h"

#include <gmock/gmock.h>

#include <unistd.h>

#include <filesystem>

#include "model/evidence/evidence.h"
#include "model/training/data/candidate_sampling.h"
#include "model/training/data/first_history.h"
#include "model/training/training_loop.h"
#include "tests/model/conversation_fixture.h"
#include "tests/model/training/tiny_model.h"

namespace antecedent {
namespace {

namespace fs = std::filesystem;
using namespace test;

/// Messages of unknown speakers; each answers the latest before it with the same word.
CorpusConversation conversation(unsigned number) {
    ConversationBuilder builder({"c" + std::to_string(number), "", Genre::Forum, "", "", TimeBase::Calendar});
    std::map<std::string, std::string> latest;
    for (unsigned i = 0; i < 16; ++i) {
        MessageDraft draft;
        draft.id = std::to_string(i);
        draft.text = words[(i * 5 + number * 7 + i * i) % 3];
        draft.parents = std::vector<std::string>{};
        if (latest.count(draft.text)) draft.parents = std::vector<std::string>{latest[draft.text]};
        latest[draft.text] = draft.id;
        builder.add(draft);
    }
    std::vector<ImportWarning> warnings;
    return {builder.build(warnings), "test", {}, 0};
}

class JointStageTest : public ::testing::Test {
protected:
    void SetUp() override {
        m_options.work = fs::path(::testing::TempDir()) / ("joint-" + std::to_string(::getpid()));
        m_options.upper.epochs = 0;
        m_options.joint.epochs = 6;
        m_options.joint.rate = 3e-3;
        for (unsigned i = 0; i < 48; ++i) m_corpus.push_back(conversation(i));
        at::set_num_threads(1);
    }
    void TearDown() override { fs::remove_all(m_options.work); }

    Result<std::vector<EpochReport>> train(TextEncoder& text, ConversationTransformer& upper, Control& control) {
        JointStage stage(text, upper, m_options, m_corpus);
        stage.measureWith([](EpochReport& report) -> Result<void> {
            report.meanAccuracy = report.epoch;
            return {};
        });
        return TrainingLoop(stage).run({}, control);
    }

    TrainingOptions m_options;
    std::vector<CorpusConversation> m_corpus;
};

TEST_F(JointStageTest, LearnsWithTheEncoder) {
    auto text = tinyEncoder();
    auto upper = tinyTransformer();
    const auto before = text.network()->layerParameters(0, 2).front().detach().clone();
    Control control;
    const auto reports = train(text, upper, control);
    ASSERT_TRUE(reports) << reports.error().text();
    ASSERT_EQ(reports->size(), 6u);
    EXPECT_LT(reports->back().loss, 0.8 * reports->front().loss);
    EXPECT_FALSE(torch::equal(before, text.network()->layerParameters(0, 2).front()));
}

TEST_F(JointStageTest, LeavesTheEncoderAloneWhereNoneOfItsLayersIsToLearn) {
    m_options.joint.epochs = 1;
    m_options.joint.layers = 0;
    auto text = tinyEncoder();
    auto upper = tinyTransformer();
    const auto layers = text.network()->layerParameters(0, 2), network = upper->parameters();
    const auto layerBefore = layers.back().detach().clone(), networkBefore = network.front().detach().clone();
    Control control;
    const auto reports = train(text, upper, control);
    ASSERT_TRUE(reports) << reports.error().text();
    EXPECT_TRUE(torch::equal(layerBefore, text.network()->layerParameters(0, 2).back()));
    EXPECT_FALSE(torch::equal(networkBefore, upper->parameters().front()));
}

TEST_F(JointStageTest, GoesOnAfterAStopAsIfNothingHadHappened) {
    m_options.joint.epochs = 2;
    auto text = tinyEncoder();
    auto upper = tinyTransformer();
    Control control;
    ASSERT_TRUE(train(text, upper, control));
    fs::remove_all(m_options.work);

    auto stoppedText = tinyEncoder();
    auto stoppedUpper = tinyTransformer();
    Control* handle = nullptr;
    Control stopping([&](const Progress& progress) {
        if (progress.done * 2 > progress.total) handle->cancel();
    });
    handle = &stopping;
    ASSERT_FALSE(train(stoppedText, stoppedUpper, stopping));
    auto resumedText = tinyEncoder();
    auto resumedUpper = tinyTransformer();
    ASSERT_TRUE(train(resumedText, resumedUpper, control));
    const auto expected = upper->parameters(), reached = resumedUpper->parameters();
    for (std::size_t i = 0; i < expected.size(); ++i) {
        EXPECT_TRUE(torch::equal(expected[i], reached[i])) << i;
    }
}

TEST_F(JointStageTest, GoesOnWithinAnEpochWhenItIsToLastLonger) {
    m_options.joint.epochs = 0.5;
    auto text = tinyEncoder();
    auto upper = tinyTransformer();
    Control control;
    const auto half = train(text, upper, control);
    ASSERT_TRUE(half);
    ASSERT_EQ(half->size(), 1u);
    EXPECT_DOUBLE_EQ(half->back().share, 0.5);
    auto again = tinyEncoder();
    auto upperAgain = tinyTransformer();
    const auto same = train(again, upperAgain, control);
    ASSERT_TRUE(same);
    EXPECT_TRUE(same->empty()) << "it had ended";
    EXPECT_TRUE(torch::equal(upper->parameters().front(), upperAgain->parameters().front()));
    m_options.joint.epochs = 1;
    auto longer = tinyEncoder();
    auto upperLonger = tinyTransformer();
    const auto whole = train(longer, upperLonger, control);
    ASSERT_TRUE(whole);
    ASSERT_EQ(whole->size(), 1u);
    EXPECT_EQ(whole->back().epoch, 1) << "the second half of the first";
}

TEST_F(JointStageTest, LearnsFromFewerTargetsThanAStepTakes) {
    m_options.joint.epochs = 1;
    m_corpus.resize(2);
    auto text = tinyEncoder();
    auto upper = tinyTransformer();
    const auto before = upper->parameters().front().detach().clone();
    Control control;
    ASSERT_TRUE(train(text, upper, control));
    EXPECT_FALSE(torch::equal(before, upper->parameters().front()));
}

TEST_F(JointStageTest, BeginsAnewWhereTheCheckpointIsOfAnotherRun) {
    m_options.joint.epochs = 0.5;
    auto text = tinyEncoder();
    auto upper = tinyTransformer();
    Control control;
    ASSERT_TRUE(train(text, upper, control));
    const auto learnsAgain = [&] {
        auto otherText = tinyEncoder();
        auto otherUpper = tinyTransformer();
        const auto reports = train(otherText, otherUpper, control);
        return reports && !reports->empty();
    };
    EXPECT_FALSE(learnsAgain());
    m_options.joint.rate = 1e-3;
    EXPECT_TRUE(learnsAgain()) << "another rate";
    std::swap(m_corpus.front(), m_corpus.back());
    EXPECT_TRUE(learnsAgain()) << "other data";
    m_options.joint.layers = 1;
    EXPECT_TRUE(learnsAgain()) << "other layers";
}

TEST_F(JointStageTest, StopsWhereTheLossIsNoNumber) {
    auto text = tinyEncoder();
    auto upper = tinyTransformer();
    {
        torch::NoGradGuard noGrad;
        upper->parameters().back().fill_(std::numeric_limits<float>::quiet_NaN());
    }
    Control control;
    const auto reports = train(text, upper, control);
    ASSERT_FALSE(reports);
    EXPECT_THAT(reports.error().message(), ::testing::HasSubstr("learning rate"));
}

TEST_F(JointStageTest, BeginsWithAReadingOfTheDataUnlessItGoesOn) {
    m_options.joint.epochs = 1;
    int asked = 0;
    bool readable = false;
    const auto begin = [&] {
        auto text = tinyEncoder();
        auto upper = tinyTransformer();
        Control control;
        JointStage stage(text, upper, m_options, m_corpus);
        stage.startFrom({{}, [&](PredictedHistory&) { return ++asked, readable; }});
        return TrainingLoop(stage).run({}, control).has_value();
    };
    EXPECT_FALSE(begin()) << "a reading that was stopped stops the training";
    readable = true;
    EXPECT_TRUE(begin());
    EXPECT_TRUE(begin());
    EXPECT_EQ(asked, 2) << "the third goes on from the checkpoint of the second";
}

TEST_F(JointStageTest, RecordsWhatTheModelSaysOfEveryMessage) {
    const ReplyModel model = tinyModel();
    PredictedHistory history(m_corpus.size());
    Control control;
    ASSERT_TRUE(predictHistory({model}, m_corpus, history, control));
    for (std::size_t c = 0; c < m_corpus.size(); ++c) {
        for (std::size_t m = 0; m < m_corpus[c].conversation->size(); ++m) {
            const MessagePlace* place = history.find(c, m);
            ASSERT_NE(place, nullptr) << c << ", " << m;
            for (const std::size_t parent : place->parents) EXPECT_LT(parent, m);
        }
    }
    EXPECT_TRUE(history.find(0, 0)->parents.empty());
    control.cancel();
    EXPECT_FALSE(predictHistory({model}, m_corpus, history, control));
}

TEST(JointSource, BringsEveryMessageOnceAndInOrder) {
    std::vector<CorpusConversation> corpus{conversation(1), conversation(2)};
    PredictedHistory history(2);
    JointSourceOptions options;
    options.targets = 5;
    JointSource source(corpus, {0, 1}, history, options);
    std::map<std::size_t, std::vector<std::size_t>> targets;
    while (const auto piece = source.next()) {
        EXPECT_LE(piece->targets.size(), 5u);
        EXPECT_EQ(piece->targets.size(), piece->examples.size());
        auto& list = targets[piece->conversation];
        list.insert(list.end(), piece->targets.begin(), piece->targets.end());
    }
    std::vector<std::size_t> all(16);
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = i;
    EXPECT_EQ(targets[0], all);
    EXPECT_EQ(targets[1], all);
}

TEST(CandidateSampling, KeepsNearMessagesGoldAndTheFirst) {
    std::vector<std::size_t> candidates;
    for (std::size_t i = 100; i < 200; ++i) candidates.push_back(i);
    const auto places = sampledPlaces(candidates, {{MessageId(130)}, 40, 7});
    EXPECT_GE(places.size(), 38u);
    EXPECT_LE(places.size(), 40u);
    EXPECT_TRUE(std::is_sorted(places.begin(), places.end()));
    EXPECT_THAT(places, ::testing::Contains(0u));
    EXPECT_THAT(places, ::testing::Contains(30u));
    for (std::size_t place = 75; place < 100; ++place) EXPECT_THAT(places, ::testing::Contains(place));
    EXPECT_NE(places, sampledPlaces(candidates, {{MessageId(130)}, 40, 8}));
}

TEST(PredictedHistory, ComesBackFromACheckpoint) {
    PredictedHistory history(3);
    history.record(1, 4, {{2}, {{2, 0.75f}, {1, 0.25f}}, true});
    history.record(1, 0, {});
    const auto [sizes, rows] = history.packed();
    PredictedHistory again(3), other(2);
    ASSERT_TRUE(again.unpack(sizes, rows));
    EXPECT_FALSE(other.unpack(sizes, rows));
    ASSERT_NE(again.find(1, 4), nullptr);
    EXPECT_EQ(again.find(1, 4)->parents, std::vector<std::size_t>{2});
    ASSERT_EQ(again.find(1, 4)->likely.size(), 2u);
    EXPECT_EQ(again.find(1, 4)->likely[1].index, 1u);
    EXPECT_EQ(again.find(1, 4)->likely[1].probability, 0.25f);
    ASSERT_NE(again.find(1, 0), nullptr);
    EXPECT_TRUE(again.find(1, 0)->parents.empty());
    EXPECT_EQ(again.find(1, 2), nullptr);
    EXPECT_EQ(again.find(0, 0), nullptr);
}

/// A run that was stopped goes on with the history of one that was not, also where many parents are likely.
TEST(PredictedHistory, KeepsNoMoreThanACheckpoint) {
    TargetExample example;
    example.candidates = {0, 1, 2, 3, 4, 5, 6};
    const MessagePlace place = predictedPlace(example, torch::tensor({-9.0f, 0.6f, 0.5f, 0.4f, 0.3f, 0.2f, 0.1f}));
    EXPECT_EQ(place.parents, std::vector<std::size_t>{5});
    PredictedHistory history(1), again(1);
    history.record(0, 6, place);
    const auto [sizes, rows] = history.packed();
    ASSERT_TRUE(again.unpack(sizes, rows));
    ASSERT_EQ(again.find(0, 6)->likely.size(), place.likely.size());
    for (std::size_t i = 0; i < place.likely.size(); ++i) {
        EXPECT_EQ(again.find(0, 6)->likely[i].index, place.likely[i].index);
        EXPECT_EQ(again.find(0, 6)->likely[i].probability, place.likely[i].probability);
    }
}

}  // namespace
}  // namespace antecedent
