// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include <regex>
#include <set>

#include "graph/base/file.h"
#include "tests/cli/command_fixture.h"

namespace antecedent {
namespace {

using testing::CommandTest;
using ::testing::ContainerEq;
using ::testing::HasSubstr;

/// "--model", "-o".
using Options = std::set<std::string>;

const char* const manual = "man/antecedent.1";
const char* const bash = "completions/antecedent.bash";
const char* const zsh = "completions/_antecedent";
const char* const fish = "completions/antecedent.fish";

std::string resource(const std::string& name) {
    const auto text = readFile(std::string(ANTECEDENT_SOURCE_DIR) + "/resources/" + name);
    EXPECT_TRUE(text) << name;
    return text ? *text : std::string();
}

std::string replaced(const std::string& text, const std::string& what, const std::string& with) {
    std::string result = text;
    for (std::size_t at = 0; (at = result.find(what, at)) != std::string::npos; at += with.size()) {
        result.replace(at, what.size(), with);
    }
    return result;
}

/// From behind `begin` to `end`; empty where the text has no such part.
std::string part(const std::string& text, const std::string& begin, const std::string& end) {
    const std::size_t at = text.find(begin);
    if (at == std::string::npos) return {};
    const std::size_t from = at + begin.size();
    return text.substr(from, text.find(end, from) - from);
}

bool hasWord(const std::string& text, const std::string& word) {
    return std::regex_search(text, std::regex("\\b" + word + "\\b"));
}

/// What the only group of a pattern matches.
Options matches(const std::string& text, const char* pattern) {
    const std::regex regex(pattern);
    Options options;
    for (std::sregex_iterator match(text.begin(), text.end(), regex), end; match != end; ++match) {
        options.insert((*match)[1]);
    }
    return options;
}

/// Options that stand in a text as words, or in quotes.
Options wordsOf(const std::string& text) {
    return matches(" " + text + " ", "[ \n'\"](--?[a-z][a-z-]*)(?=[ \n'\"])");
}

/// A part of a shell's file, with what its variables stand for at its end.
std::string expanded(const std::string& file, const std::string& text) {
    std::string result = text;
    for (const std::string& name : matches(text, "\\$([a-z]+)")) {
        const std::string list = part(file, name + "=(\n", "\n)");
        const std::string value = list.empty() ? part(file, name + "=", "\n") : list;
        result += "\n" + expanded(file, value);
    }
    return result;
}

/// Options that head a paragraph: in front of all sections of the options, which are those of the program, or
/// in one whose heading names the command.
Options inManual(const std::string& page, const std::string& command) {
    const std::string options = replaced(part(page, "\n.SH OPTIONS", "\n.SH "), "\\-", "-");
    Options found;
    bool applies = true;
    bool heads = false;
    std::istringstream lines(options);
    for (std::string line; std::getline(lines, line);) {
        if (line.rfind(".SS ", 0) == 0) applies = hasWord(line, command);
        if (applies && heads) found.merge(wordsOf(line));
        heads = line == ".TP";
    }
    return found;
}

Options inBash(const std::string& file, const std::string& command) {
    return wordsOf(expanded(file, part(file, "\n    " + command + ") options=", ";;")));
}

Options inZsh(const std::string& file, const std::string& command) {
    const std::string text = expanded(file, part(file, "\n" + command + ")", ";;"));
    return matches(text, "['*){,](--?[a-z][a-z-]*)(?=[\\[,}])");
}

/// Of the lines without a condition, or with one that names the command.
Options inFish(const std::string& file, const std::string& command) {
    Options found;
    std::istringstream lines(file);
    for (std::string line; std::getline(lines, line);) {
        const std::string commands = part(line, " -n \"__fish_seen_subcommand_from ", "\"");
        const bool everywhere = line.find(" -n ") == std::string::npos;
        if (line.rfind("complete ", 0) != 0 || (!everywhere && !hasWord(commands, command))) continue;
        for (const std::string& name : matches(line, " -l ([a-z-]+)")) found.insert("--" + name);
        for (const std::string& letter : matches(line, " -s ([a-z])")) found.insert("-" + letter);
    }
    return found;
}

class CitizensTest : public CommandTest {
protected:
    /// Options as the program's own help lists them: "  -o,--output TEXT=-".
    Options inHelp(std::vector<std::string> arguments) {
        arguments.emplace_back("--help");
        EXPECT_EQ(run(arguments), ExitGood);
        Options options;
        for (const std::string& names : matches("\n" + out.str(), "\n {1,12}(-[^ {\n]+)")) {
            options.merge(wordsOf(replaced(names, ",", " ")));
        }
        EXPECT_EQ(options.count("--help"), 1u) << "the help is laid out in another way";
        return options;
    }
};

TEST_F(CitizensTest, KnowEveryCommand) {
    for (const auto& command : allCommands()) {
        const std::string name = command->name();
        EXPECT_THAT(resource(manual), HasSubstr("\n.B " + name + "\n"));
        EXPECT_THAT(resource(bash), HasSubstr("    " + name + ") options="));
        EXPECT_THAT(resource(zsh), HasSubstr("    '" + name + ":"));
        EXPECT_THAT(resource(fish), HasSubstr(" -a " + name + " -d "));
    }
}

TEST_F(CitizensTest, KnowTheOptionsOfEveryCommandAndNoOthers) {
    const Options ofProgram = inHelp({});
    for (const auto& command : allCommands()) {
        const std::string name = command->name();
        Options options = inHelp({name});
        EXPECT_THAT(inBash(resource(bash), name), ContainerEq(options)) << name;
        EXPECT_THAT(inZsh(resource(zsh), name), ContainerEq(options)) << name;
        EXPECT_THAT(inFish(resource(fish), name), ContainerEq(options)) << name;
        options.insert(ofProgram.begin(), ofProgram.end());
        EXPECT_THAT(inManual(resource(manual), name), ContainerEq(options)) << name;
    }
}

/// What finds the options finds them where they are explained or offered, of the command in question.
TEST_F(CitizensTest, AreSeenToLackAnOption) {
    const auto lacks = [](Options (*find)(const std::string&, const std::string&), const char* file,
                          const char* option) {
        const std::string text = replaced(resource(file), option, replaced(option, "seed", "weed"));
        return find(resource(file), "train").count("--seed") == 1 && find(text, "train").count("--seed") == 0 &&
               find(text, "train").count("--weed") == 1 && find(text, "doctor").count("--weed") == 0;
    };
    EXPECT_TRUE(lacks(inManual, manual, "\\-\\-seed"));
    EXPECT_TRUE(lacks(inBash, bash, "--seed"));
    EXPECT_TRUE(lacks(inZsh, zsh, "--seed"));
    EXPECT_TRUE(lacks(inFish, fish, "-l seed"));
}

}  // namespace
}  // namespace antecedent
