// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/engine/project_desk.h"
#include "app/engine/project_library.h"
#include "tests/cli/command_fixture.h"

namespace antecedent {
namespace {

using testing::CommandTest;
using ::testing::HasSubstr;
using ::testing::Not;

class ReviewCommandTest : public CommandTest {
protected:
    static constexpr const char* log =
        "[18:01] <mia> who took the big pot out of the kitchen?\n"
        "[18:02] <ole> me, it is on the balcony with the tomatoes\n"
        "[18:03] <kai> is the oven free at six?\n"
        "[18:04] <mia> yes, after the bread\n"
        "[18:05] <ole> and the pot comes back tonight\n";

    int review(const std::string& keys, std::vector<std::string> further = {}) {
        in.clear();
        in.str(keys);
        std::vector<std::string> arguments{"review", file, "--annotator", "Ada"};
        arguments.insert(arguments.end(), further.begin(), further.end());
        return run(arguments);
    }
    /// What stands in the project: "3<1 5<" for message 3 under 1 and 5 as a thread start.
    std::string standing() const {
        auto project = ProjectLibrary(folder.path("projects")).find(file);
        if (!project || !*project) return "no project";
        const auto desk = ProjectDesk::ofAll(std::move(**project));
        std::string text;
        for (const PlacedDecision& decision : desk->standing().placed) {
            text += std::to_string(decision.message.index() + 1) + (decision.decision.unsure ? "?" : "<");
            for (const MessageId parent : decision.parents) text += std::to_string(parent.index() + 1);
            text += decision.decision.confirmed ? "! " : " ";
        }
        return text;
    }

    std::string file = folder.write("kitchen.log", log);
};

TEST_F(ReviewCommandTest, DoesWhatTheKeysSay) {
    // In time order: 2 is right, 3 starts a thread, 4 answers 3 as shown, 5 answers 2, which is found by its words.
    ASSERT_EQ(review("\nn\n/balcony\n1", {"--order", "time"}), 0) << err.str();
    EXPECT_EQ(standing(), "2<1! 3< 4<3! 5<2 ");
    EXPECT_THAT(out.str(), HasSubstr("1 of 4"));
    EXPECT_THAT(out.str(), HasSubstr("Links right as shown: 2, set otherwise: 2"));
    EXPECT_THAT(out.str(), HasSubstr("Decisions are in"));
    ASSERT_EQ(review("", {"--list"}), 0);
    EXPECT_EQ(out.str(), "") << "nothing is left to ask";
}

TEST_F(ReviewCommandTest, TakesBackAndPutsOff) {
    // The first is put off, the second set and taken back, then set otherwise; the one put off comes last.
    ASSERT_EQ(review(std::string("sn\bu") + "\n\n" + "n", {"--order", "time"}), 0) << err.str();
    EXPECT_EQ(standing(), "2< 3? 4<3! 5<4! ");
    EXPECT_THAT(out.str(), HasSubstr("not to be told: 1"));
    ASSERT_EQ(review("", {"--list"}), 0);
    EXPECT_EQ(out.str(), "") << "nobody is asked twice about what nobody can tell";
}

TEST_F(ReviewCommandTest, GivesASecondParent) {
    ASSERT_EQ(review("/pot\n1q", {"--order", "time"}), 0) << err.str();
    ASSERT_EQ(review("p", {"--order", "time"}), 0) << "the end of the keys is no decision";
    EXPECT_EQ(standing(), "2<1! ");
}

TEST_F(ReviewCommandTest, FindsAMessageByItsNumber) {
    ASSERT_EQ(review("sss/#1\n1q", {"--order", "time"}), 0) << err.str();
    EXPECT_EQ(standing(), "5<1 ");
    ASSERT_EQ(review("/walrus\nq", {"--order", "time"}), 0);
    EXPECT_THAT(out.str(), HasSubstr("No earlier message has that."));
}

TEST_F(ReviewCommandTest, EndsWhereAPersonEndsIt) {
    ASSERT_EQ(review("\nq", {"--order", "time"}), 0) << err.str();
    EXPECT_EQ(standing(), "2<1! ");
    ASSERT_EQ(review("", {"--list", "--order", "time"}), 0);
    EXPECT_THAT(out.str(), Not(HasSubstr("balcony")));
    EXPECT_THAT(out.str(), HasSubstr("#3 -> #2  kai  18:03  80%  is the oven free at six?"));
}

TEST_F(ReviewCommandTest, SaysOfASampleHowManyAreRight) {
    ASSERT_EQ(review("\n\nn\n\n", {"--order", "sample", "--sample", "4"}), 0) << err.str();
    EXPECT_THAT(out.str(), HasSubstr("Of the 4 in this sample 75 % were right (95 % interval: 30 to 95 %)."));
}

TEST_F(ReviewCommandTest, RefusesWhatCannotBeReviewed) {
    EXPECT_EQ(run({"review", "-"}), 2);
    EXPECT_THAT(err.str(), HasSubstr("standard input has none"));
    EXPECT_EQ(review("", {"--order", "alphabet"}), 2);
    EXPECT_EQ(run({"review", folder.path("missing.log")}), 1);
}

}  // namespace
}  // namespace antecedent
