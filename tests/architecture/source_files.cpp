// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/architecture/source_files.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <regex>

namespace antecedent::testing {
namespace fs = std::filesystem;

bool SourceFile::isHeader() const {
    return fs::path(path).extension() == ".h";
}

std::string SourceFile::layer() const {
    const std::string top = path.substr(0, path.find('/'));
    return top == "tests" ? top : fs::path(path).parent_path().generic_string();
}

std::vector<std::string> SourceFile::includes() const {
    static const std::regex pattern(R"(^\s*#\s*include\s*[<"]([^>"]+)[>"])");
    std::vector<std::string> result;
    for (const std::string& line : lines) {
        std::smatch match;
        if (std::regex_search(line, match, pattern)) result.push_back(match[1]);
    }
    return result;
}

std::vector<SourceFile> sourceFiles() {
    const fs::path root = ANTECEDENT_SOURCE_DIR;
    std::vector<SourceFile> files;
    for (const char* top : {"graph", "model", "app", "tests"}) {
        for (const auto& entry : fs::recursive_directory_iterator(root / top)) {
            const auto extension = entry.path().extension();
            if (!entry.is_regular_file() || (extension != ".h" && extension != ".cpp")) continue;
            SourceFile file{fs::relative(entry.path(), root).generic_string(), {}};
            std::ifstream stream(entry.path());
            for (std::string line; std::getline(stream, line);) file.lines.push_back(line);
            files.push_back(std::move(file));
        }
    }
    std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
    return files;
}

bool beginsWithAny(const std::string& path, const std::vector<std::string>& prefixes) {
    return std::any_of(prefixes.begin(), prefixes.end(),
                       [&path](const std::string& prefix) { return path.compare(0, prefix.size(), prefix) == 0; });
}

}  // namespace antecedent::testing
