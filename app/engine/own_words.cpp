// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/own_words.h"

#include <string_view>

#include "model/text/quotes.h"

namespace antecedent {
namespace {

constexpr std::size_t longestBeginning = 16384;

/// The beginning of a text, which ends with a whole line where it has one.
std::string_view beginningOf(std::string_view text) {
    if (text.size() <= longestBeginning) return text;
    text = text.substr(0, longestBeginning);
    const std::size_t end = text.rfind('\n');
    return end == std::string_view::npos ? text : text.substr(0, end);
}

/// Whether a text can hold more than its own words: most lines of a chat cannot.
bool mayQuote(std::string_view text) {
    return text.find('\n') != std::string_view::npos || text.find('[') != std::string_view::npos;
}

}  // namespace

std::string ownWords(const std::string& text) {
    const std::string_view beginning = beginningOf(text);
    if (!mayQuote(beginning)) return std::string(beginning);
    std::string own = splitQuotes(beginning).own;
    return own.empty() ? std::string(beginning) : own;
}

}  // namespace antecedent
