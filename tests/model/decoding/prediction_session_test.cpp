// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/api/prediction_session.h"

#include <gtest/gtest.h>

#include "graph/import/importer_registry.h"
#include "model/decoding/torch_predictor.h"

namespace antecedent {
namespace {

using Links = std::vector<std::vector<MessageId>>;

/// The shipped model on a sample in which three conversations cross and people join and leave.
class PredictionSessionTest : public ::testing::Test {
protected:
    static void SetUpTestSuite() {
        auto loaded = TorchPredictor::load(ANTECEDENT_SOURCE_DIR "/resources/models/base");
        ASSERT_TRUE(loaded) << loaded.error().text();
        predictor = std::move(*loaded);
        Control control;
        auto read = ImporterRegistry().read(ANTECEDENT_SOURCE_DIR "/samples/support-chat.txt", "", control);
        ASSERT_TRUE(read);
        sample = beginning(read->conversations.front(), 40);
    }
    static void TearDownTestSuite() {
        predictor.reset();
        sample.reset();
    }

    void SetUp() override {
        options.precision = Precision::Fp32;
        options.threads = 1;
    }

    static ConversationPtr beginning(const ConversationPtr& conversation, std::size_t count) {
        const auto& all = conversation->messages();
        return std::make_shared<const Conversation>(
            conversation->header(), conversation->speakers(),
            std::vector<Message>(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(count)));
    }

    static void collect(const AddedScores& added, Links& links) {
        EXPECT_EQ(added.first, links.size());
        for (const MessageScores& message : added.messages) links.push_back(message.parents);
    }

    void extend(PredictionSession& session, std::size_t count, Links& links) {
        Control control;
        const auto added = session.extend(beginning(whole, count), control);
        ASSERT_TRUE(added) << added.error().text();
        collect(*added, links);
        EXPECT_EQ(session.size(), count);
    }

    std::unique_ptr<PredictionSession> session() {
        auto started = predictor->startSession(options);
        EXPECT_TRUE(started);
        return std::move(*started);
    }

    static ConversationPtr repeated(const ConversationPtr& conversation, int times) {
        std::vector<Message> messages;
        for (int i = 0; i < times; ++i) {
            for (Message message : conversation->messages()) {
                message.id += "/" + std::to_string(i);
                messages.push_back(std::move(message));
            }
        }
        return std::make_shared<const Conversation>(conversation->header(), conversation->speakers(),
                                                    std::move(messages));
    }

    Links predicted(std::size_t count = 40) {
        Control control;
        const auto scores = predictor->predict(beginning(whole, count), options, control);
        Links links;
        for (const MessageScores& message : scores->messages) links.push_back(message.parents);
        return links;
    }

    static std::unique_ptr<ReplyPredictor> predictor;
    static ConversationPtr sample;
    ConversationPtr whole = sample;
    PredictOptions options;
};

std::unique_ptr<ReplyPredictor> PredictionSessionTest::predictor;
ConversationPtr PredictionSessionTest::sample;

TEST_F(PredictionSessionTest, FindsMessageByMessageWhatOnePredictionOfTheWholeFinds) {
    const auto live = session();
    Links links;
    for (std::size_t count = 1; count <= whole->size(); ++count) extend(*live, count, links);
    EXPECT_EQ(links, predicted());
    extend(*live, whole->size(), links);
    EXPECT_EQ(links.size(), whole->size()) << "nothing new, nothing found";
}

TEST_F(PredictionSessionTest, FindsTheSameWhereASecondThreadEncodesAhead) {
    whole = repeated(sample, 14);  // more than is encoded at once
    const Links alone = predicted(whole->size());
    options.threads = 2;
    EXPECT_EQ(predicted(whole->size()), alone);
    const auto live = session();
    Links links;
    extend(*live, 530, links);
    extend(*live, whole->size(), links);
    EXPECT_EQ(links, alone);
}

TEST_F(PredictionSessionTest, JudgesWhatComesByTheCorrectedHistory) {
    const auto plain = predicted();
    const auto live = session();
    Links links;
    extend(*live, 30, links);
    // Everything so far starts a thread of its own, so that there is no doubt that the history is another
    // one.
    for (std::size_t i = 0; i < 30; ++i) options.fixed.push_back({MessageId(i), {}});
    live->correct(options.fixed);
    extend(*live, 35, links);
    const auto corrected = predicted(35);
    EXPECT_NE(corrected, Links(plain.begin(), plain.begin() + 35));
    EXPECT_TRUE(std::equal(corrected.begin() + 30, corrected.end(), links.begin() + 30));

    live->correct({});
    extend(*live, 40, links);
    options.fixed.clear();
    for (std::size_t i = 30; i < 35; ++i) options.fixed.push_back({MessageId(i), links[i]});
    const auto givenBack = predicted();
    EXPECT_TRUE(std::equal(givenBack.begin() + 35, givenBack.end(), links.begin() + 35));
}

TEST_F(PredictionSessionTest, KeepsLinksThatTheFileDeclares) {
    auto messages = whole->messages();
    messages[10].declaredParents = std::vector<MessageId>{MessageId(3)};
    whole = std::make_shared<const Conversation>(whole->header(), whole->speakers(), messages);
    const auto live = session();
    Links links;
    extend(*live, 5, links);
    extend(*live, 20, links);
    EXPECT_EQ(links[10], std::vector<MessageId>{MessageId(3)});
    EXPECT_EQ(links, predicted(20));
}

TEST_F(PredictionSessionTest, RefusesAConversationThatBeginsOtherwise) {
    const auto live = session();
    Links links;
    extend(*live, 10, links);
    auto messages = beginning(whole, 12)->messages();
    messages[4].text = "something else";
    Control control;
    const auto changed =
        live->extend(std::make_shared<const Conversation>(whole->header(), whole->speakers(), messages), control);
    ASSERT_FALSE(changed);
    EXPECT_EQ(changed.error().code, ErrorCode::BadInput);
    EXPECT_FALSE(live->extend(beginning(whole, 9), control)) << "shorter";
    extend(*live, 12, links);
}

TEST_F(PredictionSessionTest, GoesOnAfterBeingStopped) {
    const auto live = session();
    std::size_t steps = 0;
    Control* running = nullptr;
    Control control([&](const Progress& progress) {
        if (progress.stage == "Finding answers" && ++steps == 2) running->cancel();
    });
    running = &control;
    const auto stopped = live->extend(whole, control);
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(live->size(), 0u);
    Links links;
    extend(*live, 40, links);
    EXPECT_EQ(links, predicted());
}

}  // namespace
}  // namespace antecedent
