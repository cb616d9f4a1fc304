// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "graph/base/file.h"
#include "tests/cli/command_fixture.h"

namespace antecedent {
namespace {

using testing::CommandTest;
using ::testing::HasSubstr;

class StatisticsTest : public CommandTest {};

TEST_F(StatisticsTest, PrintsTheFiguresWithoutAModelWhereTheFileSaysAllLinks) {
    pipeline.predictorLibrary = folder.path("nothing.so");
    ASSERT_EQ(run({"statistics", folder.write("chat.jsonl", chat)}), ExitGood) << err.str();
    EXPECT_THAT(out.str(), HasSubstr("  messages                               4\n"));
    EXPECT_THAT(out.str(), HasSubstr("  threads nobody answered                50 %\n"));
    EXPECT_THAT(out.str(), HasSubstr("  time to a reply                        1 min 30 s (90 % within 1 min 54 s)\n"));
    EXPECT_THAT(out.str(), HasSubstr("  ann                         2   50 %        1         1"));
}

TEST_F(StatisticsTest, WritesEverythingAsJson) {
    const std::string file = folder.write("chat.jsonl", chat);
    ASSERT_EQ(run({"statistics", file, "--json", "-o", folder.path("out.json")}), ExitGood) << err.str();
    const auto text = readFile(folder.path("out.json"));
    ASSERT_TRUE(text);
    const auto json = nlohmann::json::parse(*text);
    const auto& conversation = json["conversations"][0];
    EXPECT_EQ(conversation["shape"]["widths"], (nlohmann::json{2, 1, 1}));
    EXPECT_DOUBLE_EQ(conversation["times"]["latency"]["median"], 90);
    EXPECT_EQ(conversation["times"]["pairs"].size(), 2u);
    EXPECT_EQ(conversation["participation"]["speakers"][0]["name"], "ann");
    EXPECT_EQ(conversation["participation"]["speakers"][2]["out_degree"], 1);
    EXPECT_DOUBLE_EQ(conversation["participation"]["reciprocity"], 1);
}

TEST_F(StatisticsTest, PredictsWhatTheFileDoesNotSayUnlessToldNotTo) {
    const std::string file = folder.write("chat.jsonl", openChat);
    ASSERT_EQ(run({"statistics", file}), ExitGood) << err.str();
    EXPECT_THAT(out.str(), HasSubstr("  threads                                1\n"));
    ASSERT_EQ(run({"statistics", file, "--declared"}), ExitGood) << err.str();
    EXPECT_THAT(out.str(), HasSubstr("  threads                                2\n"));
}

}  // namespace
}  // namespace antecedent
