// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/architecture/classes.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <regex>
#include <set>

#include "tests/architecture/functions.h"

namespace antecedent::testing {
namespace {

/// Class names by header; declarations without a body do not count.
std::map<std::string, std::set<std::string>> declaredClasses(const std::vector<SourceFile>& files) {
    static const std::regex declaration(R"(^(?:class|struct) (\w+)\b[^;]*$)");
    std::map<std::string, std::set<std::string>> classes;
    for (const SourceFile& file : files) {
        if (!file.isHeader()) continue;
        for (const std::string& line : file.lines) {
            std::smatch match;
            if (std::regex_search(line, match, declaration)) classes[file.path].insert(match[1]);
        }
    }
    return classes;
}

/// What the functions of a source belong to.
std::set<std::string> ownersIn(const SourceFile& file) {
    std::set<std::string> owners;
    for (const FunctionText& function : functionsOf(file.lines)) {
        const auto names = ownersOf(function.head);
        owners.insert(names.begin(), names.end());
    }
    return owners;
}

}  // namespace

std::vector<std::string> ownersOf(const std::string& head) {
    static const std::regex qualified(R"(((?:\w+::)+)(?:~?\w+|operator[^\w(]+|operator\(\))\s*\()");
    static const std::regex name(R"(\w+)");
    for (std::sregex_iterator match(head.begin(), head.end(), qualified), end; match != end; ++match) {
        // Inside of parentheses it is an argument, such as one of an initialiser.
        const auto begin = head.begin() + match->position();
        if (std::count(head.begin(), begin, '(') != std::count(head.begin(), begin, ')')) continue;
        const std::string owners = (*match)[1];
        std::vector<std::string> names;
        std::transform(std::sregex_iterator(owners.begin(), owners.end(), name), std::sregex_iterator(),
                       std::back_inserter(names), [](const std::smatch& found) { return found.str(); });
        return names;
    }
    return {};
}

std::vector<ClassText> classesOf(const std::vector<SourceFile>& files) {
    const auto declared = declaredClasses(files);
    std::map<std::pair<std::string, std::string>, ClassText> classes;
    for (const SourceFile& file : files) {
        if (file.isHeader()) continue;
        const auto owners = ownersIn(file);
        for (const std::string& header : file.includes()) {
            const auto found = declared.find(header);
            if (found == declared.end()) continue;
            for (const std::string& name : found->second) {
                if (owners.count(name) == 0) continue;
                ClassText& one = classes.try_emplace({header, name}, ClassText{name, header, {}, 0}).first->second;
                one.sources.push_back(file.path);
                one.lines += file.lines.size();
            }
        }
    }
    std::vector<ClassText> all;
    for (auto& entry : classes) all.push_back(std::move(entry.second));
    return all;
}

}  // namespace antecedent::testing
