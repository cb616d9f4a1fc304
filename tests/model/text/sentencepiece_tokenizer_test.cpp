// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/text/sentencepiece_tokenizer.h"

#include <gmock/gmock.h>

#include "model/text/piece_choice.h"
#include "tests/model/tiny_sentencepiece.h"

namespace antecedent {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::Not;

constexpr std::int32_t start = 0, end = 2, unknown = 3;

std::string textOf(const SentencePieceTokenizer& tokenizer, const std::vector<std::int32_t>& ids) {
    const auto& pieces = tokenizer.pieces();
    std::string text;
    for (const std::int32_t id : ids) {
        const Piece& piece = pieces[static_cast<std::size_t>(id)];
        if (!piece.mark) text += (text.empty() || piece.text.find("▁") == 0 ? "" : "·") + piece.text;
    }
    return text;
}

std::string written(const SentencePieceTokenizer& tokenizer, const std::vector<std::int32_t>& ids) {
    std::string text;
    for (const std::int32_t id : ids) text += tokenizer.pieces()[static_cast<std::size_t>(id)].text;
    return text;
}

TEST(SentencePieceTokenizer, CutsTextsOfAnyScript) {
    const auto tokenizer = test::tinySentencePiece();
    for (const std::string text : {"the kettle", "чайник", "お湯"}) {
        const auto ids = tokenizer.encode(text, 64);
        EXPECT_EQ(ids.front(), start);
        EXPECT_EQ(ids.back(), end);
        EXPECT_THAT(ids, Not(Contains(unknown))) << text;
    }
    EXPECT_EQ(textOf(tokenizer, tokenizer.encode("  the   kettle ", 64)), "▁the▁ket·tle");
    EXPECT_EQ(textOf(tokenizer, tokenizer.encode("お湯を", 64)), "▁·お湯·を");
    EXPECT_THAT(tokenizer.encode("☃☃☃", 64), ElementsAre(start, 4, unknown, end)) << "one run";
    EXPECT_THAT(tokenizer.encode("\xFF", 64), Contains(unknown)) << "no UTF-8";
}

TEST(SentencePieceTokenizer, TakesTheLikeliestCut) {
    const auto cut = [](float whole) {
        const auto tokenizer = SentencePieceTokenizer::fromModel(
            test::sentencePieceContent({{"▁", -1}, {"a", -2}, {"b", -2}, {"▁a", -2.5F}, {"ab", -2}, {"▁ab", whole}}));
        return textOf(*tokenizer, tokenizer->encode("ab", 64));
    };
    EXPECT_EQ(cut(-2), "▁ab");
    EXPECT_EQ(cut(-9), "▁·ab") << "-3 is more than -4.5 and -9";
}

TEST(SentencePieceTokenizer, CutsAtTheLimitAndKeepsTheEndMark) {
    const auto tokenizer = test::tinySentencePiece();
    const auto ids = tokenizer.encode("the kettle is on the stove", 4);
    EXPECT_EQ(ids.size(), 4u);
    EXPECT_EQ(ids.back(), end);
    EXPECT_THAT(tokenizer.encode("", 2), ElementsAre(start, end));
}

TEST(SentencePieceTokenizer, IsReadBackFromItsContent) {
    const auto tokenizer = test::tinySentencePiece();
    const auto again = SentencePieceTokenizer::fromModel(tokenizer.content());
    ASSERT_TRUE(again) << again.error().text();
    EXPECT_EQ(again->encode("de ketel", 64), tokenizer.encode("de ketel", 64));
    EXPECT_FALSE(SentencePieceTokenizer::fromModel("no model"));
    EXPECT_FALSE(SentencePieceTokenizer::fromModel(tokenizer.content().substr(0, 101)));
}

TEST(SentencePieceTokenizer, ReadsTheSameTextsWithFewerPieces) {
    const auto whole = test::tinySentencePiece();
    const auto ids = chosenPieces(whole.pieces(), std::vector<std::size_t>(whole.vocabularySize()), 45);
    const auto fewer = whole.withPieces(ids);
    ASSERT_TRUE(fewer) << fewer.error().text();
    EXPECT_EQ(fewer->vocabularySize(), ids.size());
    EXPECT_LT(ids.size(), whole.vocabularySize());
    for (const std::string text : {"the kettle is on", "чайник кипит", "水を沸かす"}) {
        const auto cut = fewer->encode(text, 64);
        EXPECT_THAT(cut, Not(Contains(unknown)));
        EXPECT_EQ(written(*fewer, cut), written(whole, whole.encode(text, 64)));
    }
}

TEST(ChosenPieces, KeepWhatIsNeededAndTheLikeliestOfEachScript) {
    const std::vector<Piece> pieces{{"<s>", 0, true},     {"a", -9, false},     {"▁some", -1, false},
                                    {"thing", -2, false}, {"wordy", -3, false}, {"длинно", -7, false},
                                    {"долго", -8, false}};
    std::vector<std::size_t> counts(pieces.size());
    EXPECT_THAT(chosenPieces(pieces, counts, 4), ElementsAre(0, 1, 2, 5)) << "the first of each script";
    EXPECT_THAT(chosenPieces(pieces, counts, 0), ElementsAre(0, 1)) << "marks and characters stay";
    counts[4] = 3;
    EXPECT_THAT(chosenPieces(pieces, counts, 3), ElementsAre(0, 1, 4)) << "texts have it";
}

}  // namespace
}  // namespace antecedent
