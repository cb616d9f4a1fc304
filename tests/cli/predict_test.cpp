// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include <nlohmann/json.hpp>

#include "tests/cli/command_fixture.h"

namespace antecedent {
namespace {

using nlohmann::json;
using testing::CommandTest;
using ::testing::HasSubstr;

class PredictTest : public CommandTest {};

TEST_F(PredictTest, WritesAReplyTreeToStandardOutput) {
    ASSERT_EQ(run({"predict", folder.write("chat.jsonl", openChat)}), ExitGood) << err.str();
    const json tree = json::parse(out.str());
    EXPECT_EQ(tree["format"], "reply-tree");
    const json& root = tree["conversations"][0]["roots"][0];
    EXPECT_EQ(root["id"], "1");
    EXPECT_EQ(root["children"][0]["id"], "2");
    EXPECT_DOUBLE_EQ(root["children"][0]["link"]["probability"], 0.8);
    EXPECT_THAT(err.str(), HasSubstr("chat.jsonl: JSON Lines, 2 messages, 2 speakers\n"));
}

TEST_F(PredictTest, WritesJsonLinesToAFile) {
    ASSERT_EQ(run({"predict", folder.write("chat.jsonl", openChat), "--to", "jsonl", "-o", folder.path("out.jsonl")}),
              ExitGood)
        << err.str();
    EXPECT_EQ(out.str(), "");
    const std::string text = folder.read("out.jsonl");
    EXPECT_EQ(std::count(text.begin(), text.end(), '\n'), 2);
    EXPECT_EQ(json::parse(text.substr(text.find('\n')))["parents"], json::array({"1"}));
}

TEST_F(PredictTest, KeepsDeclaredLinksUnlessToldToIgnoreThem) {
    const std::string file = folder.write("chat.jsonl", chat);
    ASSERT_EQ(run({"predict", file}), ExitGood) << err.str();
    EXPECT_EQ(json::parse(out.str())["conversations"][0]["roots"].size(), 2u);
    ASSERT_EQ(run({"predict", file, "--ignore-declared"}), ExitGood) << err.str();
    EXPECT_EQ(json::parse(out.str())["conversations"][0]["roots"].size(), 1u);
}

TEST_F(PredictTest, FindsAnExportedTreesLinksAnewButKeepsAPersonsCorrections) {
    const std::string text =
        R"({"format":"reply-tree","version":1,"conversations":[{"id":"c","roots":[)"
        R"({"id":"1","position":0,"text":"a","link":{"parent":null,"probability":0.3,"origin":"model"},"children":[]},)"
        R"({"id":"2","position":1,"text":"b","link":{"parent":null,"probability":0.3,"origin":"model"},"children":[]},)"
        R"({"id":"3","position":2,"text":"c","link":{"parent":null,"probability":1,"origin":"human"},"children":[]}]}]})";
    const std::string file = folder.write("tree.json", text);
    ASSERT_EQ(run({"predict", file, "--to", "jsonl"}), ExitGood) << err.str();
    std::istringstream lines(out.str());
    std::vector<std::pair<std::string, std::string>> found;
    for (std::string line; std::getline(lines, line);) {
        found.emplace_back(json::parse(line)["parents"].dump(), json::parse(line)["origin"]);
    }
    const std::vector<std::pair<std::string, std::string>> expected = {
        {"[]", "model"}, {R"(["1"])", "model"}, {"[]", "human"}};
    EXPECT_EQ(found, expected);
}

TEST_F(PredictTest, ReadsStandardInput) {
    in.str(openChat);
    ASSERT_EQ(run({"predict", "-"}), ExitGood) << err.str();
    EXPECT_EQ(json::parse(out.str())["conversations"].size(), 1u);
}

TEST_F(PredictTest, PutsSeveralFilesIntoOneResult) {
    const std::string one = folder.write("one.jsonl", openChat);
    const std::string two = folder.write("two.jsonl", chat);
    ASSERT_EQ(run({"predict", one, two}), ExitGood) << err.str();
    EXPECT_EQ(json::parse(out.str())["conversations"].size(), 2u);
}

TEST_F(PredictTest, LeavesTheOldOutputWhenPredictingFails) {
    const std::string target = folder.write("out.json", "old");
    const std::string file = folder.write("bad.jsonl", R"({"id":"1","text":"fail here"})");
    EXPECT_EQ(run({"predict", file, "--format", "jsonl", "-o", target}), ExitFailed);
    EXPECT_THAT(err.str(), HasSubstr("asked to fail"));
    EXPECT_EQ(folder.read("out.json"), "old");
}

TEST_F(PredictTest, StopsWhenCancelled) {
    control.cancel();
    const std::string target = folder.write("out.json", "old");
    EXPECT_EQ(run({"predict", folder.write("chat.jsonl", openChat), "-o", target}), ExitCancelled);
    EXPECT_EQ(folder.read("out.json"), "old");
}

}  // namespace
}  // namespace antecedent
