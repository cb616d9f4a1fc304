// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/formats/line_desktop.h"

#include <algorithm>

#include "graph/base/text_lines.h"

namespace antecedent {
namespace {

constexpr std::size_t fewestLines = 6;
constexpr std::size_t longestName = 40;
constexpr std::size_t mostWords = 4;

std::string_view firstWord(std::string_view line) {
    return line.substr(0, line.find(' '));
}

/// The words that both begin with.
std::size_t commonLength(std::string_view a, std::string_view b) {
    std::size_t end = 0;
    for (std::size_t at = 0; at <= std::min(a.size(), b.size()); ++at) {
        const bool aEnds = at == a.size() || a[at] == ' ';
        const bool bEnds = at == b.size() || b[at] == ' ';
        if (aEnds && bEnds) end = at;
        if (at == a.size() || at == b.size() || a[at] != b[at]) break;
    }
    return end;
}

/// At most as many words as names have.
std::string_view shortened(std::string_view text) {
    std::size_t end = 0, words = 0;
    while (words < mostWords && end < text.size()) {
        const std::size_t next = std::min(text.find(' ', end + 1), text.size());
        if (next > longestName && words > 0) break;
        end = next;
        ++words;
    }
    return text.substr(0, end);
}

}  // namespace

void LineNames::note(std::string_view line) {
    ++m_lines;
    Start& start = m_starts[std::string(firstWord(line))];
    start.common =
        start.lines++ == 0 ? std::string(shortened(line)) : start.common.substr(0, commonLength(start.common, line));
}

bool LineNames::sure() const {
    std::size_t again = 0, people = 0;
    for (const auto& [word, start] : m_starts) {
        if (start.lines < 2) continue;
        again += start.lines;
        ++people;
    }
    return m_lines >= fewestLines && people >= 2 && again * 10 >= m_lines * 8 && people * 3 <= again;
}

std::size_t LineNames::lengthIn(std::string_view line) const {
    const auto start = m_starts.find(firstWord(line));
    if (start == m_starts.end() || start->second.lines < 2) return 0;
    return start->second.common.size();
}

}  // namespace antecedent
