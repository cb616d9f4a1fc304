// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/reading/part_names.h"

#include "graph/base/text_lines.h"
#include "graph/conversation/time_text.h"

namespace antecedent {
namespace {

/// "(after 2026-03-01)" and the like name the days that a file is of.
bool namesDays(std::string_view inBrackets) {
    for (const std::string_view word : {"after ", "before "}) {
        if (startsWith(inBrackets, word)) inBrackets.remove_prefix(word.size());
    }
    return inBrackets.size() >= 10 && parseDate(inBrackets.substr(0, 10));
}

}  // namespace

std::string withoutPart(std::string stem) {
    const std::size_t part = stem.rfind(" [part ");
    if (part != std::string::npos && part > 0 && endsWith(stem, "]")) stem.resize(part);
    const std::size_t days = stem.rfind(" (");
    const bool bracketed = days != std::string::npos && days > 0 && endsWith(stem, ")");
    if (bracketed && namesDays(std::string_view(stem).substr(days + 2, stem.size() - days - 3))) stem.resize(days);
    return stem;
}

}  // namespace antecedent
