// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/engine/own_words.h"

#include <gtest/gtest.h>

namespace antecedent {
namespace {

TEST(OwnWords, LeaveOutQuotesAndTheirIntroduction) {
    EXPECT_EQ(ownWords("On 2 Jun 2025, at 09:12, Hanne wrote:\n> Who can come?\n\nI can, until five."),
              "I can, until five.");
    EXPECT_EQ(ownWords("[quote=\"hanne\"]Who can come?[/quote] I can."), "I can.");
}

TEST(OwnWords, AreAllOfAMessageThatQuotesNothingOrNothingElse) {
    for (const char* text : {"", "> smiles", "ls | grep txt", "one\ntwo", "> Who can come?\n> And when?"}) {
        EXPECT_EQ(ownWords(text), text);
    }
}

TEST(OwnWords, OfAHugeMessageAreItsBeginning) {
    std::string text = "> Who can come?\nI can.\n";
    for (int i = 0; i < 100000; ++i) text += "> and more\n";
    EXPECT_EQ(ownWords(text), "I can.");
    EXPECT_LT(ownWords(std::string(1000000, 'a')).size(), 20000u);
    std::string quote;
    while (quote.size() < 1000000) quote += "> and more\n";
    EXPECT_LT(ownWords(quote).size(), 20000u);
}

}  // namespace
}  // namespace antecedent
