// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include <nlohmann/json.hpp>

#include "tests/cli/command_fixture.h"

namespace antecedent {
namespace {

using nlohmann::json;
using testing::CommandTest;
using ::testing::HasSubstr;
using ::testing::Not;

class EvaluateTest : public CommandTest {
protected:
    json evaluateJson(std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), "evaluate");
        arguments.push_back("--json");
        EXPECT_EQ(run(arguments), ExitGood) << err.str();
        return json::parse(out.str());
    }
};

TEST_F(EvaluateTest, HidesTheGoldLinksFromTheModel) {
    const json report = evaluateJson({folder.write("set/chat.jsonl", chat)});
    const json& source = report["sources"][0];
    EXPECT_EQ(source["source"], "set");
    EXPECT_EQ(source["annotatedMessages"], 4);
    // The fake answers 1-2-3 in a row: the first message and the last link are right.
    EXPECT_DOUBLE_EQ(source["systems"][0]["links"]["f1"], 0.5);
    EXPECT_DOUBLE_EQ(source["systems"][0]["graphAccuracy"]["replies"], 0.5);
    EXPECT_DOUBLE_EQ(source["systems"][0]["conversationAccuracy"]["replies"], 0);
    EXPECT_DOUBLE_EQ(source["systems"][0]["ranking"]["top1"], 0.5);
    EXPECT_DOUBLE_EQ(source["systems"][0]["ranking"]["top2"], 0.75);
    EXPECT_EQ(report["protocol"]["history"], "predicted");
}

TEST_F(EvaluateTest, TellsHowFarBackLinksAreFound) {
    const std::string file = folder.write("set/chat.jsonl", chat);
    const json distances = evaluateJson({file})["sources"][0]["systems"][0]["byDistance"];
    std::size_t links = 0;
    for (const json& one : distances) links += one["links"].get<std::size_t>();
    EXPECT_EQ(links, 4u);
    EXPECT_EQ(distances[0]["links"], 2) << "two threads start, and the fake starts one";
    EXPECT_EQ(distances[0]["recall"], 0.5);
    EXPECT_TRUE(distances.back()["to"].is_null());
    EXPECT_EQ(run({"evaluate", file}), ExitGood);
    EXPECT_THAT(out.str(), HasSubstr("recall, thread starts (2)"));
}

TEST_F(EvaluateTest, GivesTheTrueHistoryOnRequest) {
    const json report = evaluateJson({folder.write("set/chat.jsonl", chat), "--gold-ancestors"});
    EXPECT_EQ(report["protocol"]["history"], "gold");
    EXPECT_DOUBLE_EQ(report["sources"][0]["systems"][0]["links"]["f1"], 1) << "the fake repeats what it is taught";
}

TEST_F(EvaluateTest, ScoresBaselinesAndComparesThem) {
    const json report = evaluateJson({folder.write("set/chat.jsonl", chat), "--baselines"});
    const json& systems = report["sources"][0]["systems"];
    ASSERT_EQ(systems.size(), 5u);
    EXPECT_EQ(systems[1]["system"], "previous-message");
    EXPECT_DOUBLE_EQ(systems[1]["links"]["f1"], 0.5);
    EXPECT_TRUE(systems[1]["comparison"]["pValue"].is_null()) << "of one conversation there is nothing to permute";
}

TEST_F(EvaluateTest, FilesOfOneFolderCountTogether) {
    const std::string one = folder.write("a/one.jsonl", chat);
    const std::string two = folder.write("a/two.jsonl", chat);
    const std::string three = folder.write("b/three.jsonl", chat);
    const json folders = evaluateJson({one, two, three});
    ASSERT_EQ(folders["sources"].size(), 2u);
    EXPECT_EQ(folders["sources"][0]["conversations"], 2);
    EXPECT_EQ(evaluateJson({one, two, three, "--per-file"})["sources"].size(), 3u);
}

TEST_F(EvaluateTest, ScoresAPredictionFileWithoutAModel) {
    pipeline.predictorLibrary = folder.path("nothing.so");
    const std::string gold = folder.write("set/chat.jsonl", chat);
    const json report = evaluateJson({gold, "--prediction", gold});
    EXPECT_EQ(report["sources"][0]["systems"][0]["system"], "prediction");
    EXPECT_DOUBLE_EQ(report["sources"][0]["systems"][0]["links"]["f1"], 1);
    EXPECT_FALSE(report["sources"][0]["systems"][0].contains("ranking"));
}

TEST_F(EvaluateTest, ScoresItsOwnOutputsInBothFormats) {
    const std::string gold = folder.write("set/chat.jsonl", chat);
    ASSERT_EQ(run({"predict", gold, "--ignore-declared", "--to", "jsonl", "-o", folder.path("links.jsonl")}), ExitGood);
    ASSERT_EQ(run({"predict", gold, "--ignore-declared", "-o", folder.path("tree.json")}), ExitGood);
    for (const char* file : {"links.jsonl", "tree.json"}) {
        const json report = evaluateJson({gold, "--prediction", folder.path(file)});
        EXPECT_DOUBLE_EQ(report["sources"][0]["systems"][0]["links"]["f1"], 0.5) << file;
    }
}

TEST_F(EvaluateTest, WhatAModelPredictedIsNoTruth) {
    const std::string file = folder.write("open.jsonl", openChat);
    for (const char* kind : {"reply-tree", "jsonl"}) {
        const std::string output = folder.path(std::string("predicted.") + (kind[0] == 'r' ? "json" : "jsonl"));
        ASSERT_EQ(run({"predict", file, "--to", kind, "-o", output}), ExitGood) << err.str();
        EXPECT_EQ(run({"evaluate", output}), ExitFailed) << kind;
        EXPECT_THAT(err.str(), HasSubstr("what a model predicted does not count"));
    }
}

TEST_F(EvaluateTest, ComparesPredictionFilesWithTheFirst) {
    const std::string gold = folder.write("set/chat.jsonl", chat);
    ASSERT_EQ(run({"predict", gold, "--ignore-declared", "--to", "jsonl", "-o", folder.path("links.jsonl")}), ExitGood);
    ASSERT_EQ(run({"evaluate", gold, "--prediction", gold, "--prediction", folder.path("links.jsonl")}), ExitGood)
        << err.str();
    EXPECT_THAT(out.str(), HasSubstr("p, link F1 against chat"));
    const json report = evaluateJson({gold, "--prediction", gold, "--prediction", folder.path("links.jsonl")});
    const json& systems = report["sources"][0]["systems"];
    EXPECT_EQ(systems[1]["system"], "links");
    EXPECT_DOUBLE_EQ(systems[1]["comparison"]["linkF1Less"], 0.5);
}

TEST_F(EvaluateTest, TellsWhatWasReadAround) {
    const std::string gold = folder.write("set/chat.jsonl", std::string(chat) + "{broken\n");
    ASSERT_EQ(run({"evaluate", gold}), ExitGood) << err.str();
    EXPECT_THAT(err.str(), HasSubstr("chat.jsonl:5: warning: "));
    EXPECT_THAT(out.str(), HasSubstr("4 annotated messages"));
}

TEST_F(EvaluateTest, TellsLinksThatNoModelPredicted) {
    const std::string gold = folder.write("set/chat.jsonl", chat);
    ASSERT_EQ(run({"predict", gold, "-o", folder.path("tree.json")}), ExitGood);
    ASSERT_EQ(run({"evaluate", gold, "--prediction", folder.path("tree.json")}), ExitGood);
    EXPECT_THAT(err.str(), HasSubstr("tree.json: 4 of 4 links scored were declared by the file"));
    ASSERT_EQ(run({"predict", gold, "--ignore-declared", "-o", folder.path("tree.json")}), ExitGood);
    ASSERT_EQ(run({"evaluate", gold, "--prediction", folder.path("tree.json")}), ExitGood);
    EXPECT_THAT(err.str(), Not(HasSubstr("were declared")));
}

TEST_F(EvaluateTest, TellsWhatHasNoPrediction) {
    const std::string all = chat, gold = folder.write("set/chat.jsonl", all);
    const std::string some = folder.write("some.jsonl", all.substr(0, all.find(R"({"conversation":"c","id":"4")")));
    ASSERT_EQ(run({"evaluate", gold, "--prediction", some}), ExitGood) << err.str();
    EXPECT_THAT(err.str(), HasSubstr("some.jsonl: 1 of 4 annotated messages have no prediction"));
}

TEST_F(EvaluateTest, ScoresAnswersApartFromSpeechThatGoesOn) {
    const std::string gold = folder.write(
        "set/meeting.jsonl", R"({"id":"m","messages":[{"id":1,"speaker":"a","text":"so","parents":[],"kinds":[]},)"
                             R"({"id":2,"speaker":"a","text":"is it late","parents":[1],"kinds":["continuation"]},)"
                             R"({"id":3,"speaker":"b","text":"yes","parents":[1],"kinds":["reply"]}]})");
    const json report = evaluateJson({gold, "--baselines"});
    ASSERT_EQ(report["sources"].size(), 2u);
    EXPECT_EQ(report["sources"][0]["source"], "set");
    EXPECT_EQ(report["sources"][0]["annotatedMessages"], 3);
    EXPECT_DOUBLE_EQ(report["sources"][0]["systems"][0]["graphAccuracy"]["replies"], 0.5);
    EXPECT_EQ(report["sources"][1]["source"], "set, answers alone");
    EXPECT_EQ(report["sources"][1]["annotatedMessages"], 2);
    EXPECT_DOUBLE_EQ(report["sources"][1]["systems"][0]["graphAccuracy"]["replies"], 0);
    EXPECT_EQ(report["sources"][1]["systems"].size(), report["sources"][0]["systems"].size());
}

TEST_F(EvaluateTest, NamesChunksAsSuch) {
    ASSERT_EQ(run({"evaluate", folder.write("set/chat.jsonl", chat), "--chunk", "2"}), ExitGood) << err.str();
    EXPECT_THAT(out.str(), HasSubstr("chunks of 2 messages, history predicted"));
    EXPECT_THAT(out.str(), HasSubstr("link F1"));
}

TEST_F(EvaluateTest, NamesItsProtocol) {
    const std::string gold = folder.write("set/chat.jsonl", chat);
    ASSERT_EQ(run({"evaluate", gold, "--hide-quotes", "--no-self-answers"}), ExitGood) << err.str();
    EXPECT_THAT(out.str(), HasSubstr("whole files, history predicted, quotes and subjects hidden, answers to "
                                     "oneself ruled out, model fake 0\n"));
    const json report = evaluateJson({gold, "--hide-quotes"});
    EXPECT_EQ(report["protocol"]["model"], "fake 0");
    EXPECT_EQ(report["protocol"]["quotesHidden"], true);
    EXPECT_EQ(report["protocol"]["selfAnswersRuledOut"], false);
    ASSERT_EQ(run({"evaluate", gold, "--prediction", gold}), ExitGood) << err.str();
    EXPECT_THAT(out.str(), HasSubstr("history that of the scored file\n"));
}

TEST_F(EvaluateTest, KeepsWhatThePlatformDeclaresOnRequest) {
    const std::string read = folder.write(
        "read/chat.jsonl",
        R"({"id":"c","genre":"chat","messages":[{"id":"1","speaker":"ann","text":"a","parents":[]},)"
        R"({"id":"2","speaker":"bob","text":"b","parents":["1"]},{"id":"3","speaker":"cid","text":"c","parents":["1"],"declared":true},)"
        R"({"id":"4","speaker":"ann","text":"d","parents":["3"]}]})");
    EXPECT_EQ(evaluateJson({read})["sources"][0]["annotatedMessages"], 4);
    const json kept = evaluateJson({read, "--keep-declared"});
    EXPECT_EQ(kept["sources"][0]["annotatedMessages"], 3) << "all but the declared one";
    EXPECT_EQ(kept["protocol"]["declaredKept"], true);
    EXPECT_DOUBLE_EQ(kept["sources"][0]["systems"][0]["links"]["f1"], 1) << "the fake answers what is just before";
    ASSERT_EQ(run({"evaluate", read, "--keep-declared"}), ExitGood) << err.str();
    EXPECT_THAT(out.str(), HasSubstr("history predicted, declared replies kept and the others scored, model"));
    const std::string declared = folder.write(
        "declared.jsonl",
        R"({"id":"c","genre":"chat","messages":[{"id":"1","text":"a"},{"id":"2","text":"b","parents":["1"]}]})");
    EXPECT_EQ(run({"evaluate", declared, "--keep-declared"}), ExitFailed);
    EXPECT_THAT(err.str(), HasSubstr("nothing is left to score"));
}

TEST_F(EvaluateTest, RefusesWhatOnlyAModelHeedsBesideAFileOfLinks) {
    const std::string gold = folder.write("set/chat.jsonl", chat);
    for (const char* option : {"--hide-quotes", "--no-self-answers", "--gold-ancestors"}) {
        EXPECT_EQ(run({"evaluate", gold, "--prediction", gold, option}), ExitUsage) << option;
    }
}

TEST_F(EvaluateTest, RefusesWhatCannotBeScored) {
    EXPECT_EQ(run({"evaluate", folder.write("open.jsonl", openChat)}), ExitFailed);
    EXPECT_THAT(err.str(), HasSubstr("nothing to score against"));
    const std::string gold = folder.write("set/chat.jsonl", chat);
    const std::string other =
        folder.write("other.jsonl", R"({"conversation":"c","id":"x","text":"hello","parents":[]})");
    EXPECT_EQ(run({"evaluate", gold, "--prediction", other}), ExitFailed);
    EXPECT_THAT(err.str(), HasSubstr("shares no message id"));
    const std::string strange =
        folder.write("strange.jsonl", R"({"conversation":"c","id":"1","text":"of something else","parents":[]})");
    EXPECT_EQ(run({"evaluate", gold, "--prediction", strange}), ExitFailed);
    EXPECT_THAT(err.str(), HasSubstr("other text"));
}

}  // namespace
}  // namespace antecedent
