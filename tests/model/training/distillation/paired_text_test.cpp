// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/distillation/paired_text.h"

#include <gmock/gmock.h>

#include "model/text/wordpiece_tokenizer.h"
#include "tests/model/tiny_sentencepiece.h"

namespace antecedent {
namespace {

using ::testing::ElementsAre;

WordPieceTokenizer wordPiece() {
    return *WordPieceTokenizer::fromVocabulary("[PAD]\n[UNK]\n[CLS]\n[SEP]\nthe\nket\n##tle\nis\non\n?\n");
}

TEST(PairedText, SaysWhichPiecesAreOfTheSameWord) {
    const auto teacher = wordPiece();
    const auto student = test::tinySentencePiece();
    const PairedText pair = pairedText(teacher, student, "the  kettle on?", 64);
    EXPECT_EQ(pair.words, 5) << "with both marks";
    EXPECT_THAT(pair.teacher.ids, ElementsAre(2, 4, 5, 6, 8, 9, 3));
    EXPECT_THAT(pair.teacher.words, ElementsAre(0, 1, 2, 2, 3, 3, 4));
    EXPECT_EQ(pair.student.ids, student.encode("the kettle on?", 64));
    EXPECT_EQ(pair.student.words.size(), pair.student.ids.size());
    EXPECT_EQ(pair.student.words.back(), 4);
}

TEST(PairedText, KeepsWholeWordsWithinTheLimit) {
    const PairedText pair = pairedText(wordPiece(), test::tinySentencePiece(), "the kettle is on the kettle", 6);
    EXPECT_LE(pair.teacher.ids.size(), 6u);
    EXPECT_LE(pair.student.ids.size(), 6u);
    EXPECT_GE(pair.words, 3);
    EXPECT_EQ(pair.teacher.words.back(), pair.words - 1);
}

}  // namespace
}  // namespace antecedent
