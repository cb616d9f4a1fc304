// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/upper_stage.h"

#include <gtest/gtest.h>

#include <unistd.h>

#include <filesystem>

#include "graph/conversation/conversation_builder.h"
#include "model/evidence/evidence.h"
#include "model/training/training_loop.h"

namespace antecedent {
namespace {

namespace fs = std::filesystem;

/// Two people who answer each other by name, and a third who talks to herself: easy to learn from evidence.
CorpusConversation conversation(unsigned number) {
    ConversationBuilder builder({"c" + std::to_string(number), "", Genre::Chat, "", "", TimeBase::Calendar});
    std::string last;
    for (int i = 0; i < 30; ++i) {
        const bool aside = (i * 7 + static_cast<int>(number)) % 5 == 0;
        MessageDraft draft;
        draft.id = std::to_string(i);
        draft.speaker = aside ? "cid" : i % 2 == 0 ? "ann" : "bob";
        draft.text = aside ? "hm" : std::string(i % 2 == 0 ? "bob" : "ann") + ": well, number " + draft.id;
        draft.parents = aside || last.empty() ? std::vector<std::string>{} : std::vector<std::string>{last};
        if (!aside) last = draft.id;
        builder.add(draft);
    }
    std::vector<ImportWarning> warnings;
    CorpusConversation item{builder.build(warnings), "test", {}, 0};
    torch::manual_seed(number);
    item.vectors = torch::nn::functional::normalize(torch::randn({30, 8})).to(torch::kFloat16);
    return item;
}

ConversationTransformer network() {
    torch::manual_seed(1);
    TransformerOptions options(8, static_cast<std::int64_t>(evidenceNames().size()));
    options.layers = 1;
    options.hidden = 32;
    options.feedForward = 32;
    return ConversationTransformer(options);
}

class UpperStageTest : public ::testing::Test {
protected:
    void SetUp() override {
        m_options.work = fs::path(::testing::TempDir()) / ("upper-" + std::to_string(::getpid()));
        m_options.upper.epochs = 6;
        m_options.upper.patience = 10;
        m_options.upper.batch = 16;
        m_options.upper.rate = 5e-3;
        for (unsigned i = 0; i < 12; ++i) m_train.push_back(conversation(i));
        for (unsigned i = 20; i < 22; ++i) m_dev.push_back(conversation(i));
        at::set_num_threads(1);
    }
    void TearDown() override { fs::remove_all(m_options.work); }

    Result<std::vector<EpochReport>> train(ConversationTransformer& net, Control& control) {
        UpperStage stage(net, m_options, m_train, m_dev);
        return TrainingLoop(stage).run({}, control);
    }

    TrainingOptions m_options;
    std::vector<CorpusConversation> m_train, m_dev;
};

TEST_F(UpperStageTest, LearnsWhoAnswersWhom) {
    auto net = network();
    Control control;
    const auto report = train(net, control);
    ASSERT_TRUE(report) << report.error().text();
    EXPECT_LT(report->back().loss, report->front().loss);
    EXPECT_GT(report->back().meanAccuracy, 0.9);
}

TEST_F(UpperStageTest, GoesOnAfterAStopAsIfNothingHadHappened) {
    auto whole = network();
    Control control;
    ASSERT_TRUE(train(whole, control));
    fs::remove_all(m_options.work);

    auto stopped = network();
    Control* handle = nullptr;
    Control stopping([&](const Progress& progress) {
        if (progress.done * 2 > progress.total) handle->cancel();
    });
    handle = &stopping;
    const auto half = train(stopped, stopping);
    ASSERT_FALSE(half);
    EXPECT_EQ(half.error().code, ErrorCode::Cancelled);

    auto resumed = network();
    ASSERT_TRUE(train(resumed, control));
    const auto expected = whole->parameters(), reached = resumed->parameters();
    for (std::size_t i = 0; i < expected.size(); ++i) {
        EXPECT_TRUE(torch::equal(expected[i], reached[i])) << i;
    }
}

TEST_F(UpperStageTest, AnEndedRunStaysEnded) {
    m_options.upper.patience = 1;
    m_options.upper.epochs = 20;
    m_options.upper.rate = 1e-9;  // no gain after the first epoch
    auto first = network(), again = network();
    Control control;
    const auto ended = train(first, control);
    ASSERT_TRUE(ended);
    ASSERT_LT(ended->size(), 20u);
    const auto same = train(again, control);
    ASSERT_TRUE(same);
    EXPECT_TRUE(same->empty());
}

TEST_F(UpperStageTest, BeginsAnewWithOtherLinks) {
    m_options.upper.epochs = 1;
    auto first = network(), other = network();
    Control control;
    ASSERT_TRUE(train(first, control));
    m_train.front().conversation =
        m_train.front().conversation->withoutDeclaredLinks([](MessageId id) { return id.index() == 3; });
    const auto report = train(other, control);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->size(), 1u);
}

}  // namespace
}  // namespace antecedent
