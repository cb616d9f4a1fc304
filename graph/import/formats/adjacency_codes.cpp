// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/formats/adjacency_codes.h"

#include "graph/base/text_lines.h"

namespace antecedent {
namespace {

/// The numbers that stand in front of a letter in "1a.2b" or "8b+".
std::vector<std::string> numbersOf(std::string_view codes, char part) {
    std::vector<std::string> numbers;
    std::string digits;
    for (const char c : codes) {
        if (isDigit(c)) {
            digits += c;
            continue;
        }
        if (c == part && !digits.empty()) numbers.push_back(digits);
        if (c != '-') digits.clear();
    }
    return numbers;
}

}  // namespace

std::vector<std::string> AdjacencyCodes::take(const std::string& id, std::string_view codes) {
    std::vector<std::string> answered;
    for (const std::string& number : numbersOf(codes, 'b')) {
        const auto first = m_firstParts.find(number);
        if (first != m_firstParts.end()) answered.push_back(first->second);
    }
    for (const std::string& number : numbersOf(codes, 'a')) m_firstParts[number] = id;
    return answered;
}

}  // namespace antecedent
