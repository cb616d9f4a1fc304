// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <sstream>

#include "tests/architecture/functions.h"
#include "tests/architecture/source_files.h"

namespace antecedent {
namespace {

using testing::functionsOf;
using testing::FunctionText;
using testing::SourceFile;
using testing::sourceFiles;

constexpr std::size_t maxSourceLines = 300;
constexpr std::size_t maxHeaderLines = 150;
constexpr std::size_t maxFunctionLines = 40;
constexpr std::size_t maxParameters = 4;

std::vector<std::string> linesOf(const std::string& text) {
    std::istringstream stream(text);
    std::vector<std::string> lines;
    for (std::string line; std::getline(stream, line);) lines.push_back(line);
    return lines;
}

TEST(SizeLimits, FilesStayShort) {
    const auto files = sourceFiles();
    ASSERT_GT(files.size(), 50u);
    for (const SourceFile& file : files) {
        EXPECT_LE(file.lines.size(), file.isHeader() ? maxHeaderLines : maxSourceLines) << file.path;
    }
}

TEST(SizeLimits, FunctionsStayShort) {
    std::size_t found = 0;
    for (const SourceFile& file : sourceFiles()) {
        if (file.layer() == "tests") continue;
        for (const FunctionText& function : functionsOf(file.lines)) {
            ++found;
            EXPECT_LE(function.lines, maxFunctionLines) << file.path << ":" << function.line << ": " << function.head;
            // Algorithms over any graph take its maps one by one, as those of Boost.Graph do.
            if (function.head.rfind("template", 0) == 0) continue;
            EXPECT_LE(function.parameters, maxParameters) << file.path << ":" << function.line << ": " << function.head;
        }
    }
    EXPECT_GT(found, 200u) << "the scan finds functions";
}

TEST(SizeLimits, EveryFileSaysItsLicence) {
    for (const SourceFile& file : sourceFiles()) {
        ASSERT_GE(file.lines.size(), 2u) << file.path;
        EXPECT_EQ(file.lines[0].rfind("// SPDX-FileCopyrightText: ", 0), 0u) << file.path;
        EXPECT_EQ(file.lines[1], "// SPDX-License-Identifier: Apache-2.0") << file.path;
        if (!file.isHeader()) continue;
        ASSERT_GE(file.lines.size(), 3u) << file.path;
        EXPECT_EQ(file.lines[2], "#pragma once") << file.path;
    }
}

TEST(Functions, AreFoundWithTheirLengthAndParameters) {
    const auto found =
        functionsOf(linesOf("namespace x {\n"
                            "class Box : public Base {\n"
                            "    int size() const { return m_size; }\n"
                            "    int m_size = 0;\n"
                            "};\n"
                            "const int table[] = {1, 2};\n"
                            "Result<int> add(std::map<int, int> a, const char* b = \"({,\",\n"
                            "                int c) {\n"
                            "    if (c > 0) {  // {\n"
                            "        call([&] { return 1; });\n"
                            "    }\n"
                            "}\n"
                            "Box::Box(int size) : m_size(size) {}\n"
                            "}\n"));
    ASSERT_EQ(found.size(), 3u);
    EXPECT_EQ(found[0].parameters, 0u);
    EXPECT_EQ(found[0].lines, 1u);
    EXPECT_EQ(found[1].line, 7u);
    EXPECT_EQ(found[1].lines, 6u);
    EXPECT_EQ(found[1].parameters, 3u);
    EXPECT_EQ(found[2].parameters, 1u);
}

}  // namespace
}  // namespace antecedent
