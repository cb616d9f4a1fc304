// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/engine/disagreements.h"
#include "app/engine/project_library.h"
#include "tests/cli/command_fixture.h"

namespace antecedent {
namespace {

using testing::CommandTest;
using ::testing::HasSubstr;

/// Two people have decided in one project, and a third one has the last word.
class AdjudicationTest : public CommandTest {
protected:
    void SetUp() override {
        CommandTest::SetUp();
        file = folder.write("stalls.log",
                            "[18:01] <mia> who brings the long tables on Saturday?\n"
                            "[18:02] <ole> I can, but not before nine\n"
                            "[18:03] <kai> is there power at the far end?\n"
                            "[18:04] <mia> nine is fine\n");
        const std::string path = folder.path("stalls.antecedent");
        EXPECT_EQ(run({"project", "import", path, file}), 0) << err.str();
        project = path;
        decide("Ada", 2, {});
        decide("Ada", 3, {1});
        decide("Ben", 2, {1});
        decide("Ben", 3, {1});
    }

    void decide(const std::string& person, std::size_t message, const std::vector<std::size_t>& parents) {
        auto desk = ProjectDesk::ofAll(std::move(*Project::open(project)));
        std::vector<MessageId> ids;
        for (const std::size_t parent : parents) ids.emplace_back(parent);
        ASSERT_TRUE(desk->record(0, {{MessageId(message), DecisionKind::Set, ids}}, person));
    }
    int adjudicate(const std::string& keys) {
        in.clear();
        in.str(keys);
        return run({"review", project, "--differing", "--annotator", "Cleo"});
    }
    std::vector<Disagreement> left() {
        return disagreementsIn(*ProjectDesk::ofAll(std::move(*Project::open(project))));
    }

    std::string file, project;
};

TEST_F(AdjudicationTest, AsksAboutWhatPeopleDecidedDifferently) {
    ASSERT_EQ(left().size(), 1u);
    ASSERT_EQ(adjudicate("n"), 0) << err.str();
    EXPECT_THAT(out.str(), HasSubstr("1 of 1"));
    EXPECT_THAT(out.str(), HasSubstr("Ada: starts a thread"));
    EXPECT_THAT(out.str(), HasSubstr("Ben: answers #2"));
    EXPECT_TRUE(left().empty()) << "it is settled";
    ASSERT_EQ(run({"project", "export", project, "--to", "jsonl"}), 0) << err.str();
    EXPECT_THAT(out.str(), HasSubstr("is there power"));
    ASSERT_EQ(run({"project", "log", project, "--json"}), 0);
    EXPECT_THAT(out.str(), HasSubstr("\"choices\":{\"Ada\":[],\"Ben\":["));
}

TEST_F(AdjudicationTest, IsOpenAgainWhenItIsTakenBackOrPeopleGoOn) {
    ASSERT_EQ(adjudicate("n"), 0) << err.str();
    decide("Ada", 2, {0});
    EXPECT_TRUE(left().empty()) << "one later decision differs from nobody's";
    decide("Ben", 2, {1});
    EXPECT_EQ(left().size(), 1u);
    ASSERT_EQ(adjudicate("\b"), 0);
    EXPECT_EQ(left().size(), 1u);
}

TEST_F(AdjudicationTest, SaysWhenNobodyDiffers) {
    ASSERT_EQ(adjudicate("n"), 0) << err.str();
    ASSERT_EQ(adjudicate(""), 0) << err.str();
    EXPECT_THAT(out.str(), HasSubstr("Nobody differs"));
}

}  // namespace
}  // namespace antecedent
