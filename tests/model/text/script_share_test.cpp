// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/text/script_share.h"

#include <gtest/gtest.h>

namespace antecedent {
namespace {

double shareOf(const char* text) {
    ScriptCount count;
    count.add(text);
    return count.share();
}

TEST(ScriptShare, CountsLettersThatAreNotLatin) {
    EXPECT_EQ(shareOf("Grüße, ça va? żółw 12"), 0);
    EXPECT_EQ(shareOf("水を3 🎉"), 1);
    EXPECT_EQ(shareOf("ok да"), 0.5);
    EXPECT_EQ(shareOf("12 \xFF !"), 0) << "no letters";
}

}  // namespace
}  // namespace antecedent
