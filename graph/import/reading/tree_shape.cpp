// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/reading/tree_shape.h"

#include <algorithm>
#include <array>

#include "graph/base/text_lines.h"

namespace antecedent {
namespace {

bool mayBeConversation(const SourceEntry& entry) {
    constexpr std::array<std::string_view, 11> endings{".json", ".jsonl", ".html", ".txt", ".log", ".csv",
                                                       ".tsv",  ".mbox",  ".vtt",  ".srt", ".eml"};
    const auto isEnding = [&entry](std::string_view ending) { return endsWith(entry.name, ending); };
    return entry.text && std::any_of(endings.begin(), endings.end(), isEnding);
}

}  // namespace

bool holdAll(const SourceTree& source, const std::vector<const SourceEntry*>& entries) {
    const auto isInside = [&entries](const SourceEntry& other) {
        return std::any_of(entries.begin(), entries.end(), [&other](const SourceEntry* entry) {
            return startsWith(other.name, std::string_view(entry->name).substr(0, entry->name.rfind('/') + 1));
        });
    };
    return std::all_of(source.entries().begin(), source.entries().end(),
                       [&](const SourceEntry& other) { return !mayBeConversation(other) || isInside(other); });
}

bool isSoForAll(const SourceTree& source, std::string_view ending,
                const std::function<bool(const SourceEntry&)>& isSo) {
    constexpr std::size_t most = 200;
    std::size_t count = 0;
    for (const SourceEntry& entry : source.entries()) {
        if (!entry.text || !endsWith(entry.name, ending)) continue;
        if (!isSo(entry)) return false;
        if (++count == most) break;
    }
    return count > 0;
}

}  // namespace antecedent
