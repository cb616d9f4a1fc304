// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/bundle/pair_text.h"

#include <gmock/gmock.h>

#include <sstream>

#include "model/text/wordpiece_tokenizer.h"
#include "tests/model/conversation_fixture.h"

namespace antecedent {
namespace {

using test::chat;

const std::vector<std::string> vocabulary{"[PAD]", "[UNK]", "[CLS]", "[SEP]", "i",    "you", "he",  ":",
                                          "one",   "two",   "three", "four",  "five", "six", "end", "long"};

TextEncoder encoder() {
    std::ostringstream text;
    for (const std::string& word : vocabulary) text << word << '\n';
    EncoderOptions options(static_cast<std::int64_t>(vocabulary.size()));
    options.hidden = 16;
    options.layers = 1;
    options.heads = 2;
    options.feedForward = 16;
    auto tokenizer = std::make_shared<WordPieceTokenizer>(*WordPieceTokenizer::fromVocabulary(text.str()));
    return TextEncoder(std::move(tokenizer), UtteranceEncoder(options), "test");
}

std::string textOf(const TokenPair& pair, std::size_t from, std::size_t to) {
    std::string text;
    for (std::size_t i = from; i < to; ++i)
        text += (i > from ? " " : "") + vocabulary[static_cast<std::size_t>(pair.ids[i])];
    return text;
}

class PairWriterTest : public ::testing::Test {
protected:
    TokenPair pair(std::size_t candidate, std::size_t target, PairTextOptions options = {}) {
        return PairWriter(m_encoder, *m_conversation, options).pair(candidate, target);
    }
    static std::string all(const TokenPair& pair) { return textOf(pair, 0, pair.ids.size()); }

    TextEncoder m_encoder = encoder();
    ConversationPtr m_conversation =
        chat({"ann: one", "bob: two", "cat: three", "ann: four", "cat: five", "dan: long one end", "ann: six"},
             Genre::Meeting);
};

TEST_F(PairWriterTest, ShowsWhatStandsAroundBothAndWhoSpeaks) {
    const TokenPair text = pair(1, 6);
    EXPECT_EQ(textOf(text, 0, text.second), "[CLS] i : one [SEP] you : two [SEP] he : three [SEP]");
    EXPECT_EQ(textOf(text, text.second, text.ids.size()), "he : five [SEP] he : long one end [SEP] i : six [SEP]");
    EXPECT_EQ(textOf(text, text.firstFrom, text.firstTo), "you : two [SEP]");
    EXPECT_EQ(textOf(text, text.secondFrom, text.ids.size()), "i : six [SEP]");
}

TEST_F(PairWriterTest, ShowsNoLineTwice) {
    EXPECT_EQ(all(pair(5, 6)), "[CLS] he : five [SEP] you : long one end [SEP] [SEP] [SEP] [SEP] i : six [SEP]");
    EXPECT_EQ(all(pair(4, 6)),
              "[CLS] i : four [SEP] you : five [SEP] he : long one end [SEP] [SEP] [SEP] i : six [SEP]");
    EXPECT_EQ(all(pair(3, 6)),
              "[CLS] he : three [SEP] i : four [SEP] he : five [SEP] [SEP] he : long one end [SEP] i : six [SEP]");
}

TEST_F(PairWriterTest, LeavesOutWhatIsNotThere) {
    EXPECT_EQ(all(pair(0, 1)), "[CLS] [SEP] you : one [SEP] [SEP] [SEP] [SEP] i : two [SEP]");
    EXPECT_EQ(all(pair(0, 0)), "[CLS] [SEP] [SEP] [SEP] i : one [SEP]");
}

TEST_F(PairWriterTest, AThreadStartHasNoCandidate) {
    const TokenPair text = pair(6, 6);
    EXPECT_EQ(all(text), "[CLS] [SEP] he : five [SEP] he : long one end [SEP] i : six [SEP]");
    EXPECT_EQ(textOf(text, text.firstFrom, text.firstTo), "[CLS] [SEP]");
    EXPECT_EQ(text.second, 2u);
}

TEST_F(PairWriterTest, KeepsTheEndOfWhatStandsBeforeAndTheBeginningOfTheRest) {
    EXPECT_EQ(all(pair(5, 6, {2, 1})), "[CLS] he : five [SEP] you : long one [SEP] [SEP] [SEP] [SEP] i : six [SEP]");
    EXPECT_THAT(all(pair(2, 6, {2, 1})), ::testing::HasSubstr("he : end [SEP] i : six"));
    EXPECT_THAT(all(pair(4, 6, {2, 1})), ::testing::HasSubstr("you : five [SEP] he : long [SEP]"));
}

TEST_F(PairWriterTest, WhoNobodyNamesIsNobodyElse) {
    m_conversation = chat({"one", "two", "ann: three"}, Genre::Meeting);
    EXPECT_EQ(all(pair(0, 1)), "[CLS] [SEP] he : one [SEP] [SEP] [SEP] [SEP] he : two [SEP]");
}

TEST_F(PairWriterTest, WithoutContextReadsTheTwoAlone) {
    const TokenPair text = pair(5, 6, {3, 0});
    EXPECT_EQ(all(text), "[CLS] long [SEP] six [SEP]");
    EXPECT_EQ(text.firstFrom, 0u);
    EXPECT_EQ(text.firstTo, text.second);
    EXPECT_EQ(text.secondFrom, text.second) << "all of it is read for the mean";
    EXPECT_EQ(all(pair(6, 6, {64, 0})), "[CLS] [SEP] six [SEP]");
}

}  // namespace
}  // namespace antecedent
