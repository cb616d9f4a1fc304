// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include "graph/base/sentence.h"

#include <gtest/gtest.h>

#include "graph/base/error.h"

namespace antecedent {
namespace {

TEST(Sentence, PutsArgumentsInTheirPlaces) {
    const Sentence sentence("holds %1 of %2 files", 3, std::string("all"));
    EXPECT_EQ(sentence.id(), "holds %1 of %2 files");
    EXPECT_EQ(sentence.text(), "holds 3 of all files");
    EXPECT_EQ(sentence.filled("von %2 Dateien %1"), "von all Dateien 3");
}

TEST(Sentence, LooksAtNoArgumentAgain) {
    EXPECT_EQ(Sentence("%1 and %2", "%2", "b").text(), "%2 and b");
}

TEST(Sentence, KeepsPercentSignsThatAreNoPlaces) {
    EXPECT_EQ(Sentence("100 % of %1, %3 and %", 7).text(), "100 % of 7, %3 and %");
    EXPECT_EQ(Sentence::verbatim("%1 is 100%").text(), "%1 is 100%");
}

TEST(Sentence, StandsBehindThePlaceInAnError) {
    const Error error{ErrorCode::Io, Sentence("cannot be opened: %1", "no"), "a.txt:3"};
    EXPECT_EQ(error.message(), "cannot be opened: no");
    EXPECT_EQ(error.text(), "a.txt:3: cannot be opened: no");
    EXPECT_EQ((Error{ErrorCode::Io, Sentence("stopped"), {}}).text(), "stopped");
}

}  // namespace
}  // namespace antecedent
