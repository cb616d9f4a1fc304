// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/text/attribution.h"

#include <gmock/gmock.h>

#include "model/text/speaker_directory.h"

namespace antecedent {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;

constexpr double quarterPastNine = 1620069300;  // 2021-05-03, 19:15 UTC

TEST(Attribution, ReadsWordsTimesAndDays) {
    const Attribution read =
        readAttribution("On Mon, May 3, 2021 at 9:15:07 PM Ann B. Example <ann@example.org> wrote:");
    EXPECT_THAT(read.words, ::testing::IsSupersetOf({"ann", "example", "may"}));
    EXPECT_THAT(read.minutes, ElementsAre(15));
    EXPECT_THAT(read.days, ElementsAre(3));
}

TEST(Attribution, FitsTheTimeInAnyTimeZone) {
    EXPECT_TRUE(readAttribution("On May 3, 2021, at 9:15 PM, Ann wrote:").fits(quarterPastNine));
    EXPECT_TRUE(readAttribution("Am 04.05.2021 um 05:45 schrieb Ann:").fits(quarterPastNine)) << "half an hour apart";
    EXPECT_TRUE(readAttribution("On 2021-05-02 at 23:15, Ann wrote:").fits(quarterPastNine));
    EXPECT_FALSE(readAttribution("On May 3, 2021, at 9:16 PM, Ann wrote:").fits(quarterPastNine));
    EXPECT_FALSE(readAttribution("On May 7, 2021, at 9:15 PM, Ann wrote:").fits(quarterPastNine));
    EXPECT_FALSE(readAttribution("Ann wrote:").fits(quarterPastNine));
    EXPECT_TRUE(readAttribution("On 30 April, at 23:10, Ann wrote:").fits(1619827800)) << "1 May, 00:10 UTC";
}

TEST(Attribution, KnowsTheLineBeforeAQuote) {
    for (const char* line : {"On Monday, Ann wrote:", "Ann said:", "Am 3. Mai 2021 schrieb Ann Example:",
                             "Le 3 mai 2021 à 9:15, Ann a écrit :", "El 3 may 2021, Ann escribió:",
                             "Quoting Ann Example <ann@example.org>:", "Op 3 mei schreef Ann:",
                             "2021-05-03 21:15 GMT+02:00 Ann Example <ann@example.org>:"}) {
        EXPECT_TRUE(introducesQuote(line)) << line;
    }
    for (const char* line : {"she wrote: nothing", "On Monday we met:", "The manual says it all.", ""}) {
        EXPECT_FALSE(introducesQuote(line)) << line;
    }
}

TEST(Attribution, FindsTheHeaderOfAQuotedMail) {
    const std::vector<std::string_view> lines{"Fine with me.",
                                              "",
                                              "From: Ann Example [mailto:ann@example.org]",
                                              "Sent: Monday, May 3, 2021 9:15 PM",
                                              "To: Bob Sample",
                                              "Subject: Re: 12 chairs",
                                              "",
                                              "Shall we order?"};
    EXPECT_FALSE(quotedHeader(lines, 0));
    const auto header = quotedHeader(lines, 2);
    ASSERT_TRUE(header);
    EXPECT_EQ(header->lines, 4u);
    const Attribution read = readAttribution(header->attribution);
    EXPECT_THAT(read.words, Contains("ann"));
    EXPECT_THAT(read.words, ::testing::Not(Contains("bob"))) << "to whom it went is not who wrote it";
    EXPECT_TRUE(read.fits(quarterPastNine));
}

TEST(Attribution, FindsSuchAHeaderInOtherLanguages) {
    const std::vector<std::string_view> german{"Von: Ann Example", "Gesendet: Montag, 3. Mai 2021 21:15", "An: Bob",
                                               "Betreff: Stühle"};
    EXPECT_TRUE(quotedHeader(german, 0));
    const std::vector<std::string_view> plain{"From: here to there", "is a long way.", "To: be continued"};
    EXPECT_FALSE(quotedHeader(plain, 0));
}

TEST(Attribution, KnowsTheLineThatPartsAMailFromTheOneItAnswers) {
    EXPECT_TRUE(separatesQuote("-----Original Message-----"));
    EXPECT_TRUE(separatesQuote("-------- Original-Nachricht --------"));
    EXPECT_TRUE(separatesQuote("---------- Forwarded message ---------"));
    EXPECT_FALSE(separatesQuote("-- "));
    EXPECT_FALSE(separatesQuote("-----------"));
}

TEST(SpeakerDirectory, FindsAWholeNameAmongWords) {
    SpeakerDirectory directory;
    const auto ann = directory.enter("Ann Example"), joerg = directory.enter("Jörg Bibiko"),
               nick = directory.enter("ann");
    EXPECT_EQ(directory.named(nameWords("On Monday, Ann Example <a@example.org> wrote:")), ann) << "the longest name";
    EXPECT_EQ(directory.named(nameWords("On Monday, ann wrote:")), nick);
    EXPECT_EQ(directory.named(nameWords("Bibiko, J?rg wrote:")), joerg) << "an archive that lost the umlaut";
    EXPECT_EQ(directory.named(nameWords("Jörg Bibiko schrieb:")), joerg);
    EXPECT_EQ(directory.named(nameWords("=“Jörg Bibiko”, post:9")), joerg) << "typographic marks";
    EXPECT_EQ(directory.named(nameWords("«Jörg\u00a0Bibiko»")), joerg);
    EXPECT_FALSE(directory.named(nameWords("On Monday, Cid wrote:")).valid());
    EXPECT_FALSE(directory.named(nameWords("Jarg Bibiko wrote:")).valid());
}

TEST(SpeakerDirectory, FollowsANameThatSomebodyElseTakes) {
    SpeakerDirectory directory;
    directory.enter("guest");
    const auto bob = directory.enter("bob");
    directory.rename("bob", "guest");
    EXPECT_EQ(directory.named(nameWords("guest wrote:")), bob);
}

}  // namespace
}  // namespace antecedent
