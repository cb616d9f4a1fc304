// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/formats/talkbank_text.h"

#include <algorithm>
#include <cctype>

#include "graph/base/text_lines.h"

namespace antecedent {
namespace {

constexpr char mark = '\x15';
constexpr std::int64_t millisecond = 1'000'000;

/// Without "[...]", what stands between the marks of times, and the brackets that say how far a code reaches.
std::string withoutSpans(std::string_view line) {
    std::string text;
    bool time = false;
    std::size_t code = 0;
    for (const char c : line) {
        if (c == mark) time = !time;
        if (c == '[') ++code;
        const bool plain = !time && code == 0 && c != mark && c != '<' && c != '>';
        if (plain) text += c;
        if (c == ']' && code > 0) --code;
    }
    return text;
}

bool isPause(std::string_view word) {
    return word.size() >= 3 && word.front() == '(' && word.back() == ')' &&
           word.find_first_not_of(".:0123456789", 1) == word.size() - 1;
}

/// A word as it was said; empty for codes.
std::string spoken(std::string_view word) {
    if (isPause(word) || startsWith(word, "&=") || startsWith(word, "&*") || word == "0" || startsWith(word, "+"))
        return {};
    if (startsWith(word, "&")) word.remove_prefix(std::min(word.size(), word.find_first_not_of("&-+~")));
    if (startsWith(word, "0") && word.size() > 1 && !isDigit(word[1])) return {};
    word = word.substr(0, word.find('@'));
    std::string plain;
    for (const char c : word) {
        if (c != '(' && c != ')') plain += c == '_' ? ' ' : c;
    }
    return plain;
}

std::optional<std::int64_t> numberAt(std::string_view text, std::size_t& at) {
    const std::size_t begin = at;
    std::int64_t number = 0;
    while (at < text.size() && isDigit(text[at]) && at - begin < 12) number = number * 10 + (text[at++] - '0');
    return at == begin ? std::nullopt : std::optional(number);
}

/// "1234_5678" at the end of a text.
std::optional<std::pair<Timestamp, Timestamp>> pairIn(std::string_view text) {
    std::size_t begin = text.size();
    while (begin > 0 && (isDigit(text[begin - 1]) || text[begin - 1] == '_')) --begin;
    if (begin < text.size() && text[begin] == '_') ++begin;
    const auto first = numberAt(text, begin);
    if (!first || begin >= text.size() || text[begin++] != '_') return std::nullopt;
    const auto second = numberAt(text, begin);
    if (!second) return std::nullopt;
    return std::pair(Timestamp{*first * millisecond}, Timestamp{*second * millisecond});
}

}  // namespace

std::string talkBankText(std::string_view line) {
    const std::string plain = withoutSpans(line);
    std::string text;
    std::string_view rest = trim(plain);
    while (!rest.empty()) {
        const std::string_view word = rest.substr(0, rest.find_first_of(blanks));
        rest = trimLeft(rest.substr(word.size()));
        const std::string said = spoken(word);
        if (said.empty()) continue;
        if (!text.empty()) text += ' ';
        text += said;
    }
    // An utterance without a word, such as a gesture, stays as it was written.
    const bool words = std::any_of(text.begin(), text.end(),
                                   [](char c) { return (c & 0x80) || std::isalnum(static_cast<unsigned char>(c)); });
    if (words) return text;
    return std::string(trim(line.substr(0, line.find(mark))));
}

std::optional<std::pair<Timestamp, Timestamp>> talkBankTimes(std::string_view line) {
    const std::size_t open = line.find(mark);
    if (open == std::string_view::npos) return pairIn(trim(line));
    const std::size_t close = line.find(mark, open + 1);
    return pairIn(trim(line.substr(open + 1, close == std::string_view::npos ? close : close - open - 1)));
}

}  // namespace antecedent
