// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/evidence/name_use.h"

#include <gtest/gtest.h>

#include "tests/model/conversation_fixture.h"

namespace antecedent {
namespace {

using test::chat;

/// How it stands after all messages.
NameUse useIn(const ConversationPtr& conversation) {
    FactsReader reader;
    NameUse use;
    for (std::size_t i = 0; i < conversation->size(); ++i) use.add(reader.read(*conversation, MessageId(i)));
    return use;
}

TEST(NameUse, IsRareWhereNobodyIsCalled) {
    EXPECT_TRUE(useIn(chat({"ann: is it open", "bob: not yet"})).rare());
    EXPECT_FALSE(useIn(chat({"ann: is it open", "bob: ann: not yet"})).rare());
    EXPECT_TRUE(useIn(chat({"ann: is it open", "bob: note: not yet"})).rare()) << "nobody is called note";
}

TEST(NameUse, TakesOneMessageInTwenty) {
    NameUse use;
    MessageFacts calling, other, line;
    calling.addressee = PersonId(1);
    line.membership = true;
    use.add(calling);
    for (int i = 0; i < 19; ++i) use.add(other);
    EXPECT_FALSE(use.rare());
    for (int i = 0; i < 5; ++i) use.add(line);
    EXPECT_FALSE(use.rare()) << "lines that say who came or went are no messages";
    use.add(other);
    EXPECT_TRUE(use.rare());
}

}  // namespace
}  // namespace antecedent
