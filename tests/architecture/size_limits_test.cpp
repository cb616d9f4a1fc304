// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

#include "tests/architecture/classes.h"
#include "tests/architecture/functions.h"
#include "tests/architecture/source_files.h"

namespace antecedent {
namespace {

using testing::classesOf;
using testing::ClassText;
using testing::functionsOf;
using testing::FunctionText;
using testing::ownersOf;
using testing::SourceFile;
using testing::sourceFiles;

constexpr std::size_t maxClassLines =
    300;  // with all its sources: a class that is cut into files is as large as before
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

TEST(SizeLimits, ClassesStayShortWithAllTheirSources) {
    const auto classes = classesOf(sourceFiles());
    ASSERT_GT(classes.size(), 200u) << "the scan finds classes";
    for (const ClassText& one : classes) {
        EXPECT_LE(one.lines, maxClassLines) << one.name << " in " << ::testing::PrintToString(one.sources);
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

TEST(Classes, OwnTheFunctionsThatNameThem) {
    using Names = std::vector<std::string>;
    EXPECT_EQ(ownersOf("void Box::draw(int x) const"), Names{"Box"});
    EXPECT_EQ(ownersOf("Box::Box(int size) : m_size(Other::sizeOf(size))"), Names{"Box"});
    EXPECT_EQ(ownersOf("std::function<void(const Link&)> Box::keeper(std::size_t i)"), Names{"Box"});
    EXPECT_EQ(ownersOf("bool Box::Lid::operator==(const Lid& other) const"), (Names{"Box", "Lid"}));
    EXPECT_EQ(ownersOf("Box::~Box()"), Names{"Box"});
    EXPECT_EQ(ownersOf("Local(int size) : m_size(Box::sizeOf(size))"), Names{});
    EXPECT_EQ(ownersOf("std::vector<Box::Lid> lids(std::size_t count)"), Names{});
}

TEST(Classes, AreFoundWithAllTheirSources) {
    const auto classes = classesOf({
        {"a/box.h", {"class Lid;", "class Box : public Base {", "};", "struct Place {", "};"}},
        {"a/box.cpp", {"#include \"a/box.h\"", "void Box::open() {", "}"}},
        {"a/shut.cpp", {"#include \"a/box.h\"", "bool Box::Lock::shut() {", "}", "", ""}},
        {"a/user.cpp", {"#include \"a/box.h\"", "void use() {", "    Box::make();", "}"}},
        {"b/other.cpp", {"namespace {", "void Box::open() {", "}", "}"}},
    });
    ASSERT_EQ(classes.size(), 1u);
    EXPECT_EQ(classes[0].name, "Box");
    EXPECT_EQ(classes[0].header, "a/box.h");
    EXPECT_EQ(classes[0].sources, (std::vector<std::string>{"a/box.cpp", "a/shut.cpp"}));
    EXPECT_EQ(classes[0].lines, 8u);
}

}  // namespace
}  // namespace antecedent
