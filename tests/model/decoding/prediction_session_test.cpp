// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/api/prediction_session.h"

#include <gtest/gtest.h>

#include "tests/model/decoding/shipped_predictor_test.h"

namespace antecedent {
namespace {

using Links = std::vector<std::vector<MessageId>>;

class PredictionSessionTest : public ShippedPredictorTest {
protected:
    void SetUp() override {
        ShippedPredictorTest::SetUp();
        sample = whole = beginning(supportChat, 40);
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

    Links predicted(std::size_t count = 40) {
        Control control;
        const auto scores = predictor->predict(beginning(whole, count), options, control);
        Links links;
        for (const MessageScores& message : scores->messages) links.push_back(message.parents);
        return links;
    }

    ConversationPtr sample, whole;
};

TEST_F(PredictionSessionTest, FindsMessageByMessageWhatOnePredictionOfTheWholeFinds) {
    const auto live = session();
    Links links;
    for (std::size_t count = 1; count <= whole->size(); ++count) extend(*live, count, links);
    EXPECT_EQ(links, predicted());
    extend(*live, whole->size(), links);
    EXPECT_EQ(links.size(), whole->size()) << "nothing new, nothing found";
}

TEST_F(PredictionSessionTest, FindsTheSameWhereASecondThreadEncodesAhead) {
    whole = repeated(*sample, 14);  // more than is encoded at once
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
    Control control;
    ASSERT_TRUE(live->redecide(options.fixed, control));
    extend(*live, 35, links);
    const auto corrected = predicted(35);
    EXPECT_NE(corrected, Links(plain.begin(), plain.begin() + 35));
    EXPECT_TRUE(std::equal(corrected.begin() + 30, corrected.end(), links.begin() + 30));

    ASSERT_TRUE(live->redecide({}, control));
    extend(*live, 40, links);
    EXPECT_TRUE(std::equal(plain.begin() + 35, plain.end(), links.begin() + 35)) << "as if nothing had been fixed";
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
