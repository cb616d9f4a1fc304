// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/data/mixed.h"

#include <gmock/gmock.h>

#include <map>

#include "graph/conversation/conversation_builder.h"

namespace antecedent {
namespace {

/// Each message answers the one before it; all have the thread's name as their subject.
ConversationPtr thread(const std::string& name, std::size_t size, double begin, bool timed = true) {
    ConversationBuilder builder({name, "", Genre::Mail, "", "", TimeBase::Calendar});
    for (std::size_t i = 0; i < size; ++i) {
        MessageDraft draft;
        draft.id = std::to_string(i);
        draft.speaker = i % 2 == 0 ? "iris" : "otto";
        draft.text = name + " " + std::to_string(i);
        draft.subject = name;
        if (timed) draft.time = Timestamp::fromSeconds(begin + 60.0 * static_cast<double>(i));
        draft.parents.emplace();
        if (i > 0) draft.parents->push_back(std::to_string(i - 1));
        builder.add(std::move(draft));
    }
    std::vector<ImportWarning> warnings;
    return builder.build(warnings);
}

TEST(Mixed, GoesOnSideBySideAndKeepsOrderLinksAndSubjects) {
    std::mt19937 random(1);
    const auto result = mixed({thread("a", 30, 0), thread("b", 20, 1e6), thread("c", 25, 5e6)}, {3, 3, 0}, random);
    ASSERT_EQ(result.size(), 1u);
    const Conversation& all = *result.front();
    ASSERT_EQ(all.size(), 75u);
    std::map<std::string, std::size_t> said;
    std::size_t changes = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Message& message = all.messages()[i];
        EXPECT_EQ(message.text, message.subject + " " + std::to_string(said[message.subject]));
        ASSERT_TRUE(message.declaredParents);
        ASSERT_EQ(message.declaredParents->empty(), said[message.subject]++ == 0);
        if (!message.declaredParents->empty()) {
            EXPECT_EQ(all.message(message.declaredParents->front()).subject, message.subject);
        }
        if (i == 0) continue;
        EXPECT_LE(all.messages()[i - 1].time->seconds(), message.time->seconds());
        changes += all.messages()[i - 1].subject != message.subject;
    }
    EXPECT_GT(changes, 10u);
}

TEST(Mixed, MarksTheSubjectsOfAnswers) {
    std::mt19937 random(1);
    const auto result = mixed({thread("a", 3, 0), thread("b", 3, 0)}, {2, 2, 1}, random);
    ASSERT_EQ(result.size(), 1u);
    for (const Message& message : result.front()->messages()) {
        EXPECT_EQ(message.subject.rfind("Re: ", 0) == 0, !message.declaredParents->empty()) << message.text;
    }
}

TEST(Mixed, TakesEveryTimedConversationOnce) {
    std::mt19937 random(2);
    std::vector<ConversationPtr> threads{thread("untimed", 5, 0, false)};
    for (int i = 0; i < 20; ++i) threads.push_back(thread("t" + std::to_string(i), 4, 1000.0 * i));
    std::size_t messages = 0;
    for (const auto& conversation : mixed(threads, {2, 6}, random)) messages += conversation->size();
    EXPECT_EQ(messages, 80u);
}

}  // namespace
}  // namespace antecedent
