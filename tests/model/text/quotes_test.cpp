// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/text/quotes.h"

#include <gmock/gmock.h>

namespace antecedent {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(Quotes, SplitsAMailFromWhatItQuotes) {
    const auto split = splitQuotes("Hi Ann,\n\nOn Monday, Ann wrote:\n> does it fit?\n>> it might\n\nIt does.\n");
    EXPECT_EQ(split.own, "Hi Ann,\n\n\nIt does.");
    EXPECT_THAT(split.quoted, ElementsAre("does it fit?", "it might"));
}

TEST(Quotes, TakesForumBlocksAndTheRestOfAForward) {
    const auto split = splitQuotes("[quote=\"ann\"]\nold words\n[/quote]\nnew words\n-----Original Message-----\nFrom: x");
    EXPECT_EQ(split.own, "new words");
    EXPECT_THAT(split.quoted, ::testing::Contains("old words"));
}

TEST(Quotes, LeavesPlainTextAlone) {
    const auto split = splitQuotes("a > b is true, she wrote: nothing");
    EXPECT_EQ(split.own, "a > b is true, she wrote: nothing");
    EXPECT_THAT(split.quoted, IsEmpty());
}

TEST(Quotes, KeepsNothingOfAMessageThatIsAllQuote) { EXPECT_EQ(splitQuotes("> one\n> two").own, ""); }

}  // namespace
}  // namespace antecedent
