// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/text/quotes.h"

#include <gmock/gmock.h>

namespace antecedent {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> textsOf(const QuoteSplit& split) {
    std::vector<std::string> texts;
    for (const QuotedLine& line : split.quoted) texts.push_back(line.text);
    return texts;
}

TEST(Quotes, SplitsAMailFromWhatItQuotes) {
    const auto split = splitQuotes("Hi Ann,\n\nOn Monday, Ann wrote:\n> does it fit?\n>> it might\n\nIt does.\n");
    EXPECT_EQ(split.own, "Hi Ann,\n\n\nIt does.");
    EXPECT_THAT(textsOf(split), ElementsAre("does it fit?", "it might"));
}

TEST(Quotes, TakesForumBlocksAndTheRestOfAForward) {
    const auto split =
        splitQuotes("[quote=\"ann\"]\nold words\n[/quote]\nnew words\n-----Original Message-----\nFrom: x");
    EXPECT_EQ(split.own, "new words");
    EXPECT_THAT(textsOf(split), ::testing::Contains("old words"));
}

TEST(Quotes, LeavesPlainTextAlone) {
    const auto split = splitQuotes("a > b is true, she wrote: nothing");
    EXPECT_EQ(split.own, "a > b is true, she wrote: nothing");
    EXPECT_THAT(split.quoted, IsEmpty());
}

TEST(Quotes, TakesAnAttributionThatWasBroken) {
    const auto split = splitQuotes(
        "Yes.\n\nOn Mon, May 3, 2021 at 9:15 PM, Ann Example\n<ann@example.org> wrote:\n> shall we?\n>\n"
        "> On Sunday, Bob wrote:\n>> perhaps");
    EXPECT_EQ(split.own, "Yes.");
    EXPECT_THAT(split.attributions,
                ElementsAre("On Mon, May 3, 2021 at 9:15 PM, Ann Example <ann@example.org> wrote:"));
    ASSERT_EQ(split.quoted.size(), 2u);
    EXPECT_EQ(split.quoted[0].depth, 1);
    EXPECT_EQ(split.quoted[1].depth, 2);
}

TEST(Quotes, TakesAnAttributionThatIsMarkedLikeItsQuote) {
    const auto marked =
        splitQuotes("Yes.\n> On 3 May 2021, at 9:15, Ann Example\n> <ann@example.org> wrote:\n> \n> shall we?");
    EXPECT_THAT(marked.attributions, ElementsAre("On 3 May 2021, at 9:15, Ann Example <ann@example.org> wrote:"));
    EXPECT_THAT(textsOf(marked), ElementsAre("shall we?"));
    EXPECT_THAT(splitQuotes("> Ann wrote:\n>> shall we?\nYes.").attributions, IsEmpty())
        << "that is about what is quoted within";
    EXPECT_THAT(splitQuotes("> perhaps\n> Ann wrote:\n>> shall we?\nYes.").attributions, IsEmpty());
}

TEST(Quotes, TakesTheNameBeforeALineOfChat) {
    const auto split = splitQuotes("> <@ann:example.org> shall we?\nYes.");
    EXPECT_THAT(split.attributions, ElementsAre("@ann:example.org"));
    EXPECT_THAT(textsOf(split), ElementsAre("shall we?"));
    EXPECT_THAT(splitQuotes("> <b>bold</b> words").attributions, ElementsAre("b"))
        << "is nobody's name, which the directory tells";
}

TEST(Quotes, LeavesASentenceBeforeAnAttributionAlone) {
    const auto split = splitQuotes("On 3 May we met.\nAnn wrote:\n> hello");
    EXPECT_EQ(split.own, "On 3 May we met.");
    EXPECT_THAT(split.attributions, ElementsAre("Ann wrote:"));
}

TEST(Quotes, TakesAllAfterTheHeaderOfAQuotedMail) {
    const auto split = splitQuotes(
        "Fine.\n\nFrom: Ann Example\nSent: Monday, May 3, 2021 9:15 PM\nTo: Bob Sample\nSubject: chairs\n\n"
        "Shall we order?\n\nFrom: Bob Sample\nSent: Sunday, May 2, 2021 8:00 AM\nTo: Ann Example\n"
        "Subject: chairs\n\nWe need chairs.");
    EXPECT_EQ(split.own, "Fine.");
    EXPECT_THAT(split.attributions, ElementsAre("From: Ann Example Sent: Monday, May 3, 2021 9:15 PM "));
    ASSERT_EQ(split.quoted.size(), 2u);
    EXPECT_EQ(split.quoted[0].depth, 1);
    EXPECT_EQ(split.quoted[1].text, "We need chairs.");
    EXPECT_EQ(split.quoted[1].depth, 2);
}

TEST(Quotes, TakesBlocksWithinALineAndWithinOneAnother) {
    const auto split =
        splitQuotes("[QUOTE=bob][quote=\"ann, post:3\"]first[/quote]second[/QUOTE] third\n[quotes] are fine");
    EXPECT_EQ(split.own, "third\n[quotes] are fine");
    ASSERT_EQ(split.quoted.size(), 2u);
    EXPECT_EQ(split.quoted[0].text, "first");
    EXPECT_EQ(split.quoted[0].depth, 2);
    EXPECT_EQ(split.quoted[1].depth, 1);
    EXPECT_THAT(split.attributions, ElementsAre("=bob"));
}

TEST(Quotes, SearchesALineOfBracketsOnce) {
    std::string brackets;
    for (int i = 0; i < 200000; ++i) brackets += "[quote";
    EXPECT_EQ(splitQuotes(brackets).own, brackets);
}

TEST(Quotes, KeepsNothingOfAMessageThatIsAllQuote) {
    EXPECT_EQ(splitQuotes("> one\n> two").own, "");
}

}  // namespace
}  // namespace antecedent
