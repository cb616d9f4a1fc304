// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/adaptation.h"

#include <gtest/gtest.h>

namespace antecedent {
namespace {

Adaptation example() {
    Adaptation adaptation;
    adaptation.modelSha256 = "ab";
    adaptation.weights = {{"distance", -0.5}, {"same speaker", 0.25}};
    adaptation.startBias = -1.5;
    adaptation.sharpness = 1.25;
    adaptation.sureSlope = 0.75;
    adaptation.sureOffset = 0.125;
    adaptation.decisions = 43;
    adaptation.rightBefore = 0.5;
    adaptation.rightAfter = 0.75;
    return adaptation;
}

TEST(Adaptation, IsReadAsItWasWritten) {
    const auto read = readAdaptation(adaptationJson(example()));
    ASSERT_TRUE(read) << read.error().text();
    EXPECT_EQ(adaptationJson(*read), adaptationJson(example()));
    EXPECT_EQ(read->weights, example().weights);
    EXPECT_EQ(read->sharpness, 1.25);
}

TEST(Adaptation, RefusesWhatIsNone) {
    for (const char* text : {"", "{}", "[1]", "{\"model_sha256\": 3}", "null"})
        EXPECT_FALSE(readAdaptation(text)) << text;
}

TEST(Adaptation, MarksScoresOfItsOwnModelAlone) {
    const auto adaptation = std::make_shared<const Adaptation>(example());
    EXPECT_EQ(scoresMark("ab", nullptr), "ab");
    EXPECT_EQ(scoresMark("cd", adaptation), "cd");
    const std::string mark = scoresMark("ab", adaptation);
    EXPECT_EQ(mark.rfind("ab+", 0), 0u);
    EXPECT_TRUE(scoresFit(mark, adaptation));
    EXPECT_TRUE(scoresFit("cd", adaptation)) << "it is of another model";
    EXPECT_FALSE(scoresFit("ab", adaptation));
    EXPECT_FALSE(scoresFit(mark, nullptr));
    Adaptation other = example();
    other.startBias += 1;
    EXPECT_NE(scoresMark("ab", std::make_shared<const Adaptation>(other)), mark);
}

}  // namespace
}  // namespace antecedent
