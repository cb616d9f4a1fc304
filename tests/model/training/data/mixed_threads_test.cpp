// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/data/mixed_threads.h"

#include <gtest/gtest.h>

#include <set>

#include "graph/conversation/conversation_builder.h"

namespace antecedent {
namespace {

/// Twenty threads one after the other, each of six messages by two people of its own that call one another by
/// name; the fourth is long and has an answer.
ConversationPtr evening() {
    ConversationBuilder builder({"evening", "", Genre::Forum, "", "", TimeBase::Calendar});
    for (int thread = 0; thread < 20; ++thread) {
        const std::string t = std::to_string(thread), people[] = {"ann" + t, "bob" + t};
        for (int i = 0; i < 6; ++i) {
            MessageDraft draft;
            draft.id = t + "." + std::to_string(i);
            draft.speaker = people[i % 2];
            draft.time = Timestamp::fromSeconds(600.0 * thread + i);
            draft.text = people[(i + 1) % 2] + ": thread" + t + (i == 3 ? std::string(400, '.') : "");
            draft.parents.emplace();
            if (i > 0) draft.parents->push_back(t + "." + std::to_string(i == 5 ? 2 : i - 1));
            builder.add(std::move(draft));
        }
    }
    std::vector<ImportWarning> warnings;
    return builder.build(warnings);
}

std::vector<ConversationPtr> mixes(double addressed = 0) {
    MixedThreadsOptions options;
    options.addressed = addressed;
    std::mt19937 random(2);
    return mixedThreads({evening()}, options, random);
}

std::string wordOf(const Message& message) {
    return message.text.substr(message.text.rfind("thread"));
}

TEST(MixedThreads, TakeEveryThreadOnceAndKeepItsLinks) {
    std::size_t starts = 0, crossings = 0;
    for (const ConversationPtr& mix : mixes()) {
        EXPECT_EQ(mix->header().genre, Genre::Chat);
        for (std::size_t i = 0; i < mix->size(); ++i) {
            const Message& message = mix->messages()[i];
            ASSERT_TRUE(message.declaredParents);
            EXPECT_FALSE(message.time);
            starts += message.declaredParents->empty();
            for (const MessageId parent : *message.declaredParents) {
                EXPECT_LT(parent.index(), i);
                EXPECT_EQ(wordOf(mix->message(parent)), wordOf(message));
            }
            crossings += i > 0 && wordOf(mix->messages()[i - 1]) != wordOf(message);
        }
    }
    EXPECT_EQ(starts, 20u);
    EXPECT_GT(crossings, 20u) << "one after the other would have fewer than 20";
}

TEST(MixedThreads, LeaveOutWhatIsLongAndWhatAnswersIt) {
    for (const ConversationPtr& mix : mixes()) {
        for (const Message& message : mix->messages()) {
            EXPECT_LT(message.text.size(), 20u);
            EXPECT_EQ(message.id.find(".3"), std::string::npos);
            EXPECT_EQ(message.id.find(".4"), std::string::npos) << "it answers the long one";
        }
    }
}

TEST(MixedThreads, LetPeopleSpeakInSeveralThreads) {
    bool shared = false;
    for (const ConversationPtr& mix : mixes()) {
        std::set<std::pair<std::string, std::string>> speakers;
        std::set<std::string> names;
        for (std::size_t i = 0; i < mix->size(); ++i) {
            speakers.emplace(wordOf(mix->messages()[i]), mix->speakerName(MessageId(i)));
            names.insert(mix->speakerName(MessageId(i)));
            EXPECT_EQ(mix->messages()[i].text.find(": "), std::string::npos) << "and call nobody";
        }
        shared = shared || names.size() < speakers.size();
    }
    EXPECT_TRUE(shared);
}

TEST(MixedThreads, CallPeopleByTheNamesTheyHaveThere) {
    for (const ConversationPtr& mix : mixes(1)) {
        std::set<std::string> names;
        for (std::size_t i = 0; i < mix->size(); ++i) names.insert(mix->speakerName(MessageId(i)));
        for (const Message& message : mix->messages()) {
            EXPECT_TRUE(names.count(message.text.substr(0, message.text.find(": ")))) << message.text;
        }
    }
}

}  // namespace
}  // namespace antecedent
