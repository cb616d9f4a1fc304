// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include <regex>

#include "tests/cli/command_fixture.h"

namespace antecedent {
namespace {

using testing::CommandTest;
using ::testing::HasSubstr;
using ::testing::Not;

/// A log of notices, in which every message starts a thread. The predictor takes each for an answer to the one before.
class LearningTest : public CommandTest {
protected:
    void SetUp() override {
        CommandTest::SetUp();
        std::string log;
        for (int i = 0; i < 40; ++i) {
            log += "[18:" + std::to_string(10 + i) + "] <" + (i % 2 == 0 ? "mia" : "ole") + "> notice number " +
                   std::to_string(i + 1) + ", please read\n";
        }
        file = folder.write("notices.log", log);
    }

    int review(const std::string& keys, std::vector<std::string> further = {}) {
        in.clear();
        in.str(keys);
        std::vector<std::string> arguments{"review", file, "--annotator", "Ada", "--order", "time"};
        arguments.insert(arguments.end(), further.begin(), further.end());
        return run(arguments);
    }
    /// Messages that start a thread as `predict` has it.
    std::size_t starts() {
        EXPECT_EQ(run({"predict", file, "--to", "jsonl"}), 0) << err.str();
        const std::string written = out.str();
        const std::regex start("\"parents\":\\[\\]");
        return static_cast<std::size_t>(
            std::distance(std::sregex_iterator(written.begin(), written.end(), start), std::sregex_iterator()));
    }

    std::string file;
};

TEST_F(LearningTest, FindsTheOtherLinksInTheLightOfDecisions) {
    ASSERT_EQ(review(std::string(19, 'n') + "q"), 0) << err.str();
    EXPECT_THAT(out.str(), Not(HasSubstr("Learnt")));
    EXPECT_EQ(starts(), 20u) << "the decisions, and the first message";
    ASSERT_EQ(review("nq"), 0) << err.str();
    EXPECT_THAT(out.str(), HasSubstr("Learnt from 20 decisions: of those held out 100 % are right, where 0 % were."));
    EXPECT_EQ(starts(), 40u);
    ASSERT_EQ(run({"project", "info", file}), 0);
    EXPECT_THAT(out.str(), HasSubstr("The model has learnt from 20 decisions"));
}

TEST_F(LearningTest, LearnsNothingWhereThatIsNotWanted) {
    ASSERT_EQ(review(std::string(20, 'n') + "q", {"--no-learning"}), 0) << err.str();
    EXPECT_THAT(out.str(), Not(HasSubstr("Learnt")));
    EXPECT_EQ(starts(), 21u);
    ASSERT_EQ(run({"project", "learn", file}), 0) << err.str();
    EXPECT_THAT(err.str(), HasSubstr("Learnt from 20 decisions"));
    EXPECT_EQ(starts(), 40u);
    ASSERT_EQ(run({"project", "unlearn", file}), 0) << err.str();
    EXPECT_EQ(starts(), 21u);
    ASSERT_EQ(review(std::string(15, 'n') + "q"), 0) << err.str();
    EXPECT_THAT(out.str(), Not(HasSubstr("Learnt"))) << "it was switched off";
}

TEST_F(LearningTest, SaysWhenThereIsNothingToLearn) {
    ASSERT_EQ(review("nnq"), 0) << err.str();
    ASSERT_EQ(run({"project", "learn", file}), 0) << err.str();
    EXPECT_THAT(err.str(), HasSubstr("There is nothing to learn from 2 decisions yet: it takes 20."));
    ASSERT_EQ(review(std::string(20, '\n') + "q"), 0) << err.str();
    EXPECT_THAT(out.str(), HasSubstr("Nothing was learnt from 22 decisions"));
    EXPECT_EQ(starts(), 3u);
}

TEST_F(LearningTest, ASampleIsJudgedAsItWasDrawn) {
    in.str(std::string(30, 'n'));
    ASSERT_EQ(run({"review", file, "--order", "sample", "--sample", "30"}), 0) << err.str();
    EXPECT_THAT(out.str(), HasSubstr("Of the 30 in this sample 3 % were right"));
    EXPECT_THAT(out.str(), Not(HasSubstr("Learnt")));
}

TEST_F(LearningTest, ASimulatedReviewLearnsToo) {
    std::string gold;
    for (int i = 0; i < 100; ++i) {
        gold += R"({"conversation":"c","id":")" + std::to_string(i) +
                R"(","speaker":"ann","text":"notice","parents":[]})" + "\n";
    }
    const std::string known = folder.write("gold.jsonl", gold);
    ASSERT_EQ(run({"evaluate", known, "--review", "time", "--no-learning"}), 0) << err.str();
    const std::string without = out.str();
    EXPECT_THAT(without, HasSubstr("20.0"));  // the first message among them
    ASSERT_EQ(run({"evaluate", known, "--review", "time"}), 0) << err.str();
    EXPECT_THAT(out.str(), HasSubstr("100.0"));
}

}  // namespace
}  // namespace antecedent
