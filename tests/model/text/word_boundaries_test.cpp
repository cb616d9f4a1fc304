// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/text/word_boundaries.h"

#include <gmock/gmock.h>

namespace antecedent {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::Not;

TEST(BoundedWords, AreTheUsualOnesWhereBlanksPartThem) {
    EXPECT_THAT(boundedWords("Zażółć the LAMP!"), ElementsAre("zazołc", "the", "lamp", "!"));
}

TEST(BoundedWords, AreFoundByDictionaryWhereNothingPartsThem) {
    const auto japanese = boundedWords("サーバーが落ちました。");
    EXPECT_THAT(japanese, Contains("サーバー"));
    EXPECT_THAT(japanese, Not(Contains("サーバーが落ちました")));
    EXPECT_THAT(boundedWords("我们明天去图书馆"), Contains("图书"));
}

TEST(BoundedWords, FoldCaseAndWidth) {
    EXPECT_THAT(boundedWords("ＧＰＵの温度"), Contains("gpu"));
    EXPECT_THAT(boundedWords("ｻｰﾊﾞｰ の"), Contains("サーバー"));
}

TEST(Wordless, IsWhatHasNeitherLettersNorDigits) {
    EXPECT_TRUE(isWordless("👍🏽 ❤️ !!"));
    EXPECT_TRUE(isWordless(""));
    EXPECT_FALSE(isWordless("👍 3"));
    EXPECT_FALSE(isWordless("はい"));
}

}  // namespace
}  // namespace antecedent
