// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include <CLI/CLI.hpp>

#include "graph/base/file.h"
#include "tests/cli/command_fixture.h"

namespace antecedent {
namespace {

using ::testing::HasSubstr;

std::string resource(const std::string& name) {
    const auto text = readFile(std::string(ANTECEDENT_SOURCE_DIR) + "/resources/" + name);
    EXPECT_TRUE(text) << name;
    return text ? *text : std::string();
}

TEST(Citizens, ManPageAndCompletionsKnowEveryCommand) {
    const std::string man = resource("man/antecedent.1");
    for (const auto& command : allCommands()) {
        const std::string name = command->name();
        EXPECT_THAT(man, HasSubstr("\n.B " + name + "\n"));
        EXPECT_THAT(resource("completions/antecedent.bash"), HasSubstr("    " + name + ") options="));
        EXPECT_THAT(resource("completions/_antecedent"), HasSubstr("    '" + name + ":"));
        EXPECT_THAT(resource("completions/antecedent.fish"), HasSubstr(" -a " + name + " -d "));
    }
}

/// Options that a shell offers are options that there are.
TEST(Citizens, BashCompletesOnlyOptionsThatExist) {
    const std::string bash = resource("completions/antecedent.bash");
    for (const auto& command : allCommands()) {
        CLI::App app;
        command->declare(app);
        const std::string begin = "    " + std::string(command->name()) + ") options=";
        const std::size_t at = bash.find(begin) + begin.size();
        std::istringstream words(bash.substr(at, bash.find(" ;;", at) - at));
        for (std::string word; words >> word;) {
            word.erase(0, word.find_first_not_of("\"'"));
            word = word.substr(0, word.find_first_of("\"'"));
            if (word.rfind("--", 0) != 0) continue;
            EXPECT_NE(app.get_option_no_throw(word), nullptr) << command->name() << " " << word;
        }
    }
}

}  // namespace
}  // namespace antecedent
