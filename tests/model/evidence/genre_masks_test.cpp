// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/evidence/genre_masks.h"

#include <gmock/gmock.h>

#include "model/evidence/conversation_walk.h"
#include "tests/model/conversation_fixture.h"

namespace antecedent {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;

TEST(Genre, IsReadInAnyCase) {
    EXPECT_EQ(genreIn("CHAT"), Genre::Chat);
    EXPECT_EQ(genreIn("Task chat"), Genre::TaskChat);
    EXPECT_EQ(genreIn("eMail"), Genre::Mail);
    EXPECT_EQ(genreIn("newspaper"), Genre::Unknown);
}

TEST(GenreMasks, OneForAllWithExceptions) {
    const auto masks = GenreMasks::parse("soft,forum=none,task chat=temporal");
    ASSERT_TRUE(masks) << masks.error().text();
    EXPECT_EQ(masks->of(Genre::Unknown), MaskKind::Soft);
    EXPECT_EQ(masks->of(Genre::Meeting), MaskKind::Soft);
    EXPECT_EQ(masks->of(Genre::Forum), MaskKind::None);
    EXPECT_EQ(masks->of(Genre::TaskChat), MaskKind::Temporal);
}

TEST(GenreMasks, AreWrittenAsTheyAreRead) {
    for (const char* text : {"ancestors", "soft", "none,chat=self", "soft,task chat=ancestors,forum=none,mail=none"}) {
        const auto masks = GenreMasks::parse(text);
        ASSERT_TRUE(masks) << masks.error().text();
        EXPECT_EQ(masks->text(), text);
    }
    EXPECT_EQ(GenreMasks::parse("")->text(), "ancestors") << "as models before had it";
    EXPECT_EQ(GenreMasks::parse("soft,mail=soft")->text(), "soft");
}

TEST(GenreMasks, SayWhatIsWrong) {
    EXPECT_THAT(GenreMasks::parse("sfot").error().message(),
                AllOf(HasSubstr("\"sfot\""), HasSubstr("temporal, none or self")));
    EXPECT_THAT(GenreMasks::parse("soft,mail=sfot").error().message(), HasSubstr("\"sfot\""));
    EXPECT_THAT(GenreMasks::parse("soft,letters=none").error().message(), HasSubstr("\"letters=none\""));
    EXPECT_THAT(GenreMasks::parse("soft,mail").error().message(), HasSubstr("\"mail\""));
    EXPECT_FALSE(GenreMasks::parse(",mail=none"));
}

TEST(GenreMasks, AnExampleHasTheMaskOfItsGenre) {
    const auto seen = [](Genre genre) {
        WalkOptions options;
        options.genre = genre;
        options.example.masks = *GenreMasks::parse("soft,forum=none");
        ConversationWalk walk(test::chat({"ann: one", "bob: two", "cat: three"}), options);
        while (walk.next() && walk.target() < 2) walk.decide({});
        const auto mask = walk.example(walk.candidates()).mask;
        return mask(1, 0);
    };
    EXPECT_EQ(seen(Genre::Chat), 0) << "no ancestor";
    EXPECT_EQ(seen(Genre::Forum), 1);
}

}  // namespace
}  // namespace antecedent
