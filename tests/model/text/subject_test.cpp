// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/text/subject.h"

#include <gtest/gtest.h>

namespace antecedent {
namespace {

TEST(Subject, LosesWhatProgramsPutAroundIt) {
    for (const char* subject : {"Chairs for the hall", "Re: Chairs for the hall", "AW: Re: chairs  for the\n hall",
                                "[committee] RE[2]: Chairs for the hall", "Re: [committee] Chairs for the hall (fwd)",
                                "Fwd: Chairs for the hall", "Antw : Chairs for the hall"}) {
        EXPECT_EQ(baseSubject(subject).text, "chairs for the hall") << subject;
    }
}

TEST(Subject, TellsAReplyFromAForwardedMail) {
    EXPECT_TRUE(baseSubject("[list] Re: chairs").reply);
    EXPECT_TRUE(baseSubject("Fwd: SV: chairs").reply);
    EXPECT_FALSE(baseSubject("Fwd: chairs").reply);
    EXPECT_FALSE(baseSubject("chairs").reply);
}

TEST(Subject, KeepsWhatOnlyLooksLikeAMark) {
    EXPECT_EQ(baseSubject("Reading group: May").text, "reading group: may");
    EXPECT_EQ(baseSubject("[committee]").text, "[committee]");
    EXPECT_EQ(baseSubject("Re:").text, "");
    EXPECT_EQ(baseSubject("re(").text, "re(");
    EXPECT_EQ(baseSubject("").text, "");
}

}  // namespace
}  // namespace antecedent
