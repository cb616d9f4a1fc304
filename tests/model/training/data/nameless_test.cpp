// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/data/nameless.h"

#include <gtest/gtest.h>

#include <set>

#include "graph/conversation/conversation_builder.h"

namespace antecedent {
namespace {

/// Two hundred lines of context, then fifty that are annotated: each answers the one before.
CorpusConversation evening(Genre genre, const std::string& begins) {
    ConversationBuilder builder({"evening", "", genre, "", "", TimeBase::Calendar});
    for (int i = 0; i < 250; ++i) {
        MessageDraft draft;
        draft.id = std::to_string(i);
        draft.speaker = i % 2 == 0 ? "iris" : "otto";
        draft.text = (begins.empty() ? "" : (i % 2 == 0 ? "otto" : "iris") + begins) + "line " + std::to_string(i);
        draft.time = Timestamp::fromSeconds(60.0 * i);
        if (i >= 200) draft.parents.emplace(i > 200 ? std::vector{std::to_string(i - 1)} : std::vector<std::string>{});
        builder.add(std::move(draft));
    }
    std::vector<ImportWarning> warnings;
    return {builder.build(warnings), "house", {}, 200};
}

TEST(NamelessCopies, LoseNamesAndOnceTimes) {
    const auto copies = namelessCopies({evening(Genre::Chat, ": ")});
    ASSERT_EQ(copies.size(), 2u);
    for (const CorpusConversation& copy : copies) {
        ASSERT_EQ(copy.conversation->size(), 200u) << "with some context";
        EXPECT_EQ(copy.firstAnnotated, 150u);
        EXPECT_EQ(copy.source, "house");
        const Message& last = copy.conversation->messages().back();
        EXPECT_EQ(last.text, "line 249");
        EXPECT_EQ(last.declaredParents, std::vector{MessageId(198)});
    }
    EXPECT_TRUE(copies[0].conversation->messages()[0].time);
    EXPECT_FALSE(copies[1].conversation->messages()[0].time);
}

TEST(NamelessCopies, AreMadeOfChatsWithNamesAlone) {
    EXPECT_TRUE(namelessCopies({evening(Genre::Chat, "")}).empty());
    EXPECT_TRUE(namelessCopies({evening(Genre::Meeting, ": ")}).empty());
}

TEST(Nameless, HidesTimesOfAllAndNamesOfMost) {
    std::vector<ConversationPtr> chats(100, evening(Genre::Chat, ": ").conversation);
    std::mt19937 random(3);
    std::size_t named = 0;
    std::set<std::size_t> lengths;
    for (const ConversationPtr& chat : nameless(chats, random)) {
        const Message& last = chat->messages().back();
        EXPECT_FALSE(last.time);
        EXPECT_EQ(last.declaredParents, std::vector{MessageId(chat->size() - 2)});
        named += last.text.find(": ") != std::string::npos;
        lengths.insert(chat->size());
    }
    EXPECT_GT(named, 15u);
    EXPECT_LT(named, 45u);
    EXPECT_GT(lengths.size(), 20u) << "with more or less context";
    EXPECT_LE(*lengths.rbegin(), 200u);
}

}  // namespace
}  // namespace antecedent
