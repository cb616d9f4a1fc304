// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/data/threads_apart.h"

#include <gmock/gmock.h>

#include "graph/conversation/conversation_builder.h"

namespace antecedent {
namespace {

using ::testing::ElementsAre;

struct Line {
    const char* speaker;
    const char* text;
    int answers;  ///< -1: starts a thread; -2: nobody knows
};

ConversationPtr annotated(std::initializer_list<Line> lines) {
    ConversationBuilder builder({"evening", "", Genre::Chat, "", "", TimeBase::Calendar});
    int number = 0;
    for (const Line& line : lines) {
        MessageDraft draft;
        draft.id = "m" + std::to_string(number);
        draft.speaker = line.speaker;
        draft.text = line.text;
        draft.time = Timestamp::fromSeconds(60.0 * number++);
        if (line.answers > -2) draft.parents.emplace();
        if (line.answers > -1) draft.parents->push_back("m" + std::to_string(line.answers));
        builder.add(std::move(draft));
    }
    std::vector<ImportWarning> warnings;
    return builder.build(warnings);
}

/// Soup and keys between each other; a thread that is not known to its beginning; one person alone.
ConversationPtr evening() {
    return annotated({{"iris", "what was in that soup?", -1},
                      {"otto", "who has the cellar keys?", -1},
                      {"jun", "iris: leeks, mostly", 0},
                      {"pia", "otto, they hang by the stove", 1},
                      {"iris", "jun: and the green bits?", 2},
                      {"jun", "sorrel from the yard", 4},
                      {"otto", "not any more they don't", 3},
                      {"mo", "still looking for a fourth for cards", -2},
                      {"iris", "mo: count me in", 7},
                      {"lea", "one", -1},
                      {"lea", "two", 9},
                      {"lea", "three", 10}});
}

std::vector<std::string> texts(const Conversation& conversation) {
    std::vector<std::string> result;
    for (const Message& message : conversation.messages()) result.push_back(message.text);
    return result;
}

std::vector<ConversationPtr> apart(ThreadsApartOptions options) {
    options.fewestMessages = 3;
    std::mt19937 random(1);
    return threadsApart(*evening(), options, random);
}

TEST(ThreadsApart, MakesAConversationOfEveryKnownThreadOfTwoPeople) {
    ThreadsApartOptions options;
    options.withoutTimes = options.withoutAddresses = 0;
    const auto threads = apart(options);
    ASSERT_EQ(threads.size(), 2u);
    EXPECT_THAT(texts(*threads[0]), ElementsAre("what was in that soup?", "iris: leeks, mostly",
                                                "jun: and the green bits?", "sorrel from the yard"));
    EXPECT_THAT(texts(*threads[1]),
                ElementsAre("who has the cellar keys?", "otto, they hang by the stove", "not any more they don't"));
    EXPECT_EQ(threads[0]->header().genre, Genre::Chat);
    EXPECT_NE(threads[0]->header().id, threads[1]->header().id);
    EXPECT_TRUE(threads[0]->messages()[0].declaredParents->empty());
    EXPECT_THAT(*threads[0]->messages()[3].declaredParents, ElementsAre(MessageId(2)));
    EXPECT_THAT(*threads[1]->messages()[2].declaredParents, ElementsAre(MessageId(1)));
    EXPECT_EQ(threads[1]->messages()[1].time->seconds(), 180);
}

TEST(ThreadsApart, LeavesOutTimesAndTheNamesAtTheBeginning) {
    ThreadsApartOptions options;
    options.withoutTimes = options.withoutAddresses = 1;
    const auto threads = apart(options);
    ASSERT_EQ(threads.size(), 2u);
    EXPECT_THAT(texts(*threads[0]),
                ElementsAre("what was in that soup?", "leeks, mostly", "and the green bits?", "sorrel from the yard"));
    EXPECT_EQ(texts(*threads[1])[1], "they hang by the stove");
    for (const Message& message : threads[0]->messages()) EXPECT_FALSE(message.time);
}

TEST(ThreadsApart, EndsLongThreads) {
    ThreadsApartOptions options;
    options.mostMessages = 3;
    for (const auto& thread : apart(options)) EXPECT_EQ(thread->size(), 3u);
}

}  // namespace
}  // namespace antecedent
