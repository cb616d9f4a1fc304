// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/text/wordpiece_tokenizer.h"

#include <gmock/gmock.h>

#include "model/text/text_normalizer.h"

namespace antecedent {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

WordPieceTokenizer tokenizer() {
    return *WordPieceTokenizer::fromVocabulary(
        "[PAD]\n[UNK]\n[CLS]\n[SEP]\nun\n##break\n##able\nhello\n!\nüber\nuber\n漢\n");
}

TEST(TextNormalizer, SplitsAsBertDoes) {
    EXPECT_THAT(normalizedWords("Hello, WÖRLD!\t it's 漢字"),
                ElementsAre("hello", ",", "world", "!", "it", "'", "s", "漢", "字"));
    EXPECT_THAT(normalizedWords("a\u200bb\x07"
                                "c \xff"),
                ElementsAre("abc"));
    EXPECT_THAT(normalizedWords("  \n "), IsEmpty());
    EXPECT_THAT(normalizedWords("x$y `z`"), ElementsAre("x", "$", "y", "`", "z", "`"));
}

TEST(WordPieceTokenizer, TakesTheLongestPieceFirst) {
    EXPECT_THAT(tokenizer().encode("Unbreakable hello!", 64), ElementsAre(2, 4, 5, 6, 7, 8, 3));
}

TEST(WordPieceTokenizer, ReadsAWordWithoutPiecesAsUnknown) {
    EXPECT_THAT(tokenizer().encode("unbreakablez", 64), ElementsAre(2, 1, 3));
    EXPECT_THAT(tokenizer().encode("Über 漢", 64), ElementsAre(2, 10, 11, 3));
    EXPECT_THAT(tokenizer().encode(std::string(101, 'h'), 64), ElementsAre(2, 1, 3));
}

TEST(WordPieceTokenizer, CutsAtTheLimitAndKeepsTheEndMark) {
    EXPECT_THAT(tokenizer().encode("hello hello hello hello", 4), ElementsAre(2, 7, 7, 3));
    EXPECT_THAT(tokenizer().encode("unbreakable", 4), ElementsAre(2, 4, 5, 3));
    EXPECT_THAT(tokenizer().encode("", 4), ElementsAre(2, 3));
}

TEST(WordPieceTokenizer, DoesNotReadMegabytesForAFewTokens) {
    const std::string text(20'000'000, '\xe6');
    EXPECT_LE(tokenizer().encode(text, 8).size(), 8u);
}

TEST(WordPieceTokenizer, KeepsItsVocabulary) {
    EXPECT_EQ(WordPieceTokenizer::fromVocabulary(tokenizer().content())->content(), tokenizer().content());
    EXPECT_FALSE(WordPieceTokenizer::fromVocabulary("hello\n"));
}

}  // namespace
}  // namespace antecedent
