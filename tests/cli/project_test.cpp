// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include <nlohmann/json.hpp>

#include "app/engine/project_desk.h"
#include "tests/cli/command_fixture.h"

namespace antecedent {
namespace {

using testing::CommandTest;
using ::testing::HasSubstr;
using ::testing::Not;

class ProjectCommandTest : public CommandTest {
protected:
    static constexpr const char* log =
        "[18:01] <mia> who took the big pot out of the kitchen?\n"
        "[18:02] <ole> me, it is on the balcony with the tomatoes\n"
        "[18:03] <kai> is the oven free at six?\n"
        "[18:04] <mia> yes, after the bread\n";

    void decide(const std::string& path, std::size_t message, std::vector<MessageId> parents,
                const std::string& who = "Ada") {
        auto opened = Project::open(path);
        ASSERT_TRUE(opened) << opened.error().text();
        auto desk = ProjectDesk::ofAll(std::move(*opened));
        ASSERT_TRUE(desk);
        ASSERT_TRUE(desk->record(0, {{MessageId(message), DecisionKind::Set, std::move(parents)}}, who));
    }

    nlohmann::json exported(const std::string& file) {
        EXPECT_EQ(run({"predict", file, "--to", "reply-tree"}), 0) << err.str();
        return nlohmann::json::parse(out.str());
    }

    std::string project = folder.path("talk.antecedent");
};

TEST_F(ProjectCommandTest, ImportsPredictsDecidesAndExports) {
    const std::string file = folder.write("kitchen.log", log);
    ASSERT_EQ(run({"project", "import", project, file}), 0) << err.str();
    EXPECT_THAT(err.str(), HasSubstr("4 new messages"));
    ASSERT_EQ(run({"project", "predict", project}), 0) << err.str();
    decide(project, 3, {MessageId(0)});
    ASSERT_EQ(run({"project", "info", project}), 0) << err.str();
    EXPECT_THAT(out.str(), HasSubstr("4 messages, 4 predicted"));
    EXPECT_THAT(out.str(), HasSubstr("Ada: 1"));
    ASSERT_EQ(run({"project", "export", project, "--to", "jsonl"}), 0) << err.str();
    EXPECT_THAT(out.str(), HasSubstr("\"human\""));
    ASSERT_EQ(run({"project", "export", project, "--to", "jsonl", "--annotator", "Ben"}), 1);
    EXPECT_THAT(err.str(), HasSubstr("no decisions by Ben"));
    ASSERT_EQ(run({"project", "log", project}), 0);
    EXPECT_THAT(out.str(), HasSubstr("Ada  set"));
}

TEST_F(ProjectCommandTest, KeepsDecisionsOfAFileThatHasGrown) {
    const std::string file = folder.write("kitchen.log", log);
    ASSERT_EQ(run({"project", "import", project, file}), 0) << err.str();
    decide(project, 3, {MessageId(2)});
    folder.write("kitchen.log", "[18:00] <eva> hello\n" + std::string(log) + "[18:05] <kai> thanks\n");
    ASSERT_EQ(run({"project", "import", project, file}), 0) << err.str();
    EXPECT_THAT(err.str(), HasSubstr("2 new messages, 4 known, 0 gone"));
    ASSERT_EQ(run({"show", project}), 0) << err.str();
    EXPECT_THAT(out.str(), HasSubstr("set"));
    EXPECT_THAT(err.str(), HasSubstr("1 decision by Ada"));
}

TEST_F(ProjectCommandTest, OtherCommandsKeepToWhatWasDecidedInTheWindow) {
    const std::string file = folder.write("kitchen.log", log);
    const ProjectLibrary library(folder.path("projects"));
    ASSERT_TRUE(library.open(file));
    const std::string place = library.placeOf(file).string();
    ASSERT_EQ(run({"project", "import", place, file}), 0) << err.str();
    decide(place, 3, {MessageId(0)});
    EXPECT_THAT(exported(file).dump(), HasSubstr("human"));
    EXPECT_THAT(err.str(), HasSubstr("1 decision by Ada"));
    ASSERT_EQ(run({"show", file}), 0);
    EXPECT_THAT(out.str(), HasSubstr("set"));
    ASSERT_EQ(run({"show", file, "--ignore-decisions"}), 0);
    EXPECT_THAT(out.str(), Not(HasSubstr("set ")));
    ASSERT_EQ(run({"project", "where", file}), 0);
    EXPECT_EQ(out.str(), place + "\n");
}

TEST_F(ProjectCommandTest, TellsHowFarPeopleAgree) {
    const std::string file = folder.write("kitchen.log", log);
    ASSERT_EQ(run({"project", "import", project, file}), 0);
    decide(project, 1, {MessageId(0)});
    EXPECT_EQ(run({"project", "agreement", project}), 1);
    EXPECT_THAT(err.str(), HasSubstr("takes two"));
    decide(project, 1, {MessageId(0)}, "Ben");
    decide(project, 3, {MessageId(2)});
    decide(project, 3, {MessageId(0)}, "Ben");
    ASSERT_EQ(run({"project", "agreement", project, "--json"}), 0) << err.str();
    const auto report = nlohmann::json::parse(out.str());
    EXPECT_EQ(report["pairs"][0]["messages"], 2);
    EXPECT_DOUBLE_EQ(report["pairs"][0]["sameParent"]["value"], 0.5);
    EXPECT_EQ(report["pairs"][0]["differing"].size(), 1u);
    ASSERT_EQ(run({"project", "agreement", project}), 0);
    EXPECT_THAT(out.str(), HasSubstr("Cohen's kappa"));
}

TEST_F(ProjectCommandTest, MergesTheWorkOfTwo) {
    const std::string file = folder.write("kitchen.log", log);
    const std::string other = folder.path("other.antecedent");
    ASSERT_EQ(run({"project", "import", project, file}), 0);
    ASSERT_EQ(run({"project", "import", other, file}), 0);
    decide(project, 1, {MessageId(0)});
    decide(other, 3, {MessageId(2)}, "Ben");
    ASSERT_EQ(run({"project", "merge", project, other}), 0) << err.str();
    EXPECT_THAT(err.str(), HasSubstr("1 new decision, 0 known"));
    ASSERT_EQ(run({"project", "info", project, "--json"}), 0);
    EXPECT_EQ(nlohmann::json::parse(out.str())["decisions"], 2);
}

TEST_F(ProjectCommandTest, SaysWhatIsWrong) {
    EXPECT_EQ(run({"project", "info", folder.path("none.antecedent")}), 1);
    EXPECT_THAT(err.str(), HasSubstr("no such file"));
    EXPECT_EQ(run({"project", "info", folder.write("a.antecedent", "not a project at all")}), 1);
    EXPECT_THAT(err.str(), HasSubstr("no project"));
    EXPECT_EQ(run({"project", "info", folder.write("kitchen.log", log)}), 1);
    EXPECT_THAT(err.str(), HasSubstr("no project"));
    EXPECT_EQ(run({"project", "merge", project}), 2);
    EXPECT_EQ(run({"project", "import", folder.write("b.txt", "x"), folder.path("kitchen.log")}), 2);
    EXPECT_EQ(folder.read("b.txt"), "x");
    EXPECT_EQ(run({"project", "mend", project}), 2);
}

TEST_F(ProjectCommandTest, WritesAParagraphForAPaper) {
    const std::string file = folder.write("kitchen.log", log);
    ASSERT_EQ(run({"project", "import", project, file}), 0) << err.str();
    ASSERT_EQ(run({"project", "methods", project}), 0) << err.str();
    EXPECT_THAT(out.str(), HasSubstr("Those of 0 messages were predicted. Nobody has looked at them."));
    ASSERT_EQ(run({"project", "predict", project}), 0) << err.str();
    decide(project, 3, {MessageId(0)});
    decide(project, 2, {});
    decide(project, 2, {MessageId(0)}, "Ben");
    ASSERT_EQ(run({"project", "methods", project}), 0) << err.str();
    EXPECT_THAT(out.str(), HasSubstr("in 1 conversation of 4 messages"));
    EXPECT_THAT(out.str(), HasSubstr("(model fake, SHA-256 0)"));
    EXPECT_THAT(out.str(),
                HasSubstr("Those of 4 messages were predicted. 2 people looked at 2 messages: 0 confirmed as "
                          "shown, 2 set otherwise, and 0 left open."));
    EXPECT_THAT(out.str(), HasSubstr("85 % of the 2 predicted links that nobody decided on are right"));
    EXPECT_THAT(out.str(), HasSubstr("Ada and Ben agree with a link F1 of 0.0"));
    EXPECT_THAT(out.str(), HasSubstr("doi       = {10.1609/aaai.v34i05.6524}"));
}

TEST_F(ProjectCommandTest, AssignsMessagesAndAsksAboutTheseAlone) {
    const std::string file = folder.write("kitchen.log", log);
    ASSERT_EQ(run({"project", "import", project, file}), 0) << err.str();
    ASSERT_EQ(run({"project", "assign", project}), 0) << err.str();
    EXPECT_THAT(out.str(), HasSubstr("Nothing is assigned"));
    ASSERT_EQ(run({"project", "assign", "--annotator", "Ada", "--part", "2-3", project}), 0) << err.str();
    EXPECT_EQ(out.str(), "Ada: 2 messages, 0 decided\n");
    ASSERT_EQ(run({"project", "assign", project, "--annotator", "Ben", "--part", "1-1", "--part", "kitchen:4-9"}), 0)
        << err.str();
    decide(project, 1, {MessageId(0)});
    decide(project, 3, {MessageId(0)});  // not hers
    ASSERT_EQ(run({"project", "assign", project, "--json"}), 0);
    EXPECT_EQ(nlohmann::json::parse(out.str()), nlohmann::json::parse(R"([{"annotator":"Ada","messages":2,"decided":1},
                                        {"annotator":"Ben","messages":2,"decided":0}])"));

    const auto asked = [&](const std::vector<std::string>& further) {
        std::vector<std::string> arguments{"review", project, "--list"};
        arguments.insert(arguments.end(), further.begin(), further.end());
        EXPECT_EQ(run(arguments), 0) << err.str();
        return out.str();
    };
    EXPECT_THAT(asked({"--annotator", "Ada"}), ::testing::AllOf(HasSubstr("#3"), Not(HasSubstr("#1 "))));
    EXPECT_EQ(asked({"--annotator", "Ada"}), asked({"--annotator", "Ada", "--order", "sample", "--sample", "1"}))
        << "a sample is drawn among hers";
    EXPECT_EQ(asked({"--annotator", "Cem"}), asked({"--annotator", "Ada", "--all"}));
    EXPECT_EQ(asked({"--annotator", "Ben"}), "") << "one starts the talk, and the other is decided";

    const std::string longer = folder.write("kitchen.log", "[18:00] <eva> hello all\n" + std::string(log));
    ASSERT_EQ(run({"project", "import", project, longer}), 0) << err.str();
    EXPECT_THAT(asked({"--annotator", "Ada"}), HasSubstr("#4")) << "the message that was the third";
    ASSERT_EQ(run({"project", "assign", project, "--annotator", "Ada", "--part", "none"}), 0);
    EXPECT_EQ(out.str(), "Ben: 2 messages, 0 decided\n");
}

TEST_F(ProjectCommandTest, AssignsNothingThatIsNotThere) {
    ASSERT_EQ(run({"project", "import", project, folder.write("kitchen.log", log)}), 0) << err.str();
    const auto refused = [&](const std::string& part) {
        EXPECT_NE(run({"project", "assign", project, "--annotator", "Ada", "--part", part}), 0) << part;
        return err.str();
    };
    EXPECT_THAT(refused("5-9"), HasSubstr("no messages 5-9"));
    EXPECT_THAT(refused("3-2"), HasSubstr("no messages 3-2"));
    EXPECT_THAT(refused("bath:1-2"), HasSubstr("no conversation \"bath\""));
    ASSERT_NE(run({"project", "assign", project, "--part", "1-2"}), 0);
    EXPECT_THAT(err.str(), HasSubstr("--annotator"));
    ASSERT_EQ(run({"project", "import", project, folder.write("garden.log", "[19:00] <eva> whose ladder is this?\n")}),
              0);
    EXPECT_THAT(refused("1-2"), HasSubstr("talk:1-2")) << "which of the two is not said";
    ASSERT_EQ(run({"project", "assign", project}), 0);
    EXPECT_THAT(out.str(), HasSubstr("Nothing is assigned")) << "nothing of it was kept";
}

}  // namespace
}  // namespace antecedent
