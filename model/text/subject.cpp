// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/text/subject.h"

#include <cctype>

#include "model/text/attribution.h"
#include "model/text/speaker_directory.h"

namespace antecedent {
namespace {

/// What programs put before the subject of an answer or of a forwarded mail.
struct Mark {
    std::string_view word;
    bool reply;
};
constexpr Mark marks[] = {{"re", true},   {"aw", true},  {"antw", true}, {"sv", true},  {"vs", true},
                          {"ref", true},  {"rif", true}, {"odp", true},  {"res", true}, {"ynt", true},
                          {"fwd", false}, {"fw", false}, {"wg", false},  {"tr", false}, {"enc", false}};

/// Length of "re:", "aw :", "re[2]:" or the like at the beginning; 0: none.
std::size_t lengthOf(const Mark& mark, std::string_view text) {
    if (text.substr(0, mark.word.size()) != mark.word) return 0;
    std::size_t end = mark.word.size();
    if (end < text.size() && (text[end] == '[' || text[end] == '(')) {
        const std::size_t close = text.find_first_of("])", end);
        end = close == std::string_view::npos ? text.size() : close + 1;
    }
    while (end < text.size() && text[end] == ' ') ++end;
    return end < text.size() && text[end] == ':' ? end + 1 : 0;
}

/// Length of such a mark, or of "[list]" unless nothing follows it; 0: neither is there.
std::size_t prefixLength(std::string_view text, bool& reply) {
    for (const Mark& mark : marks) {
        const std::size_t length = lengthOf(mark, text);
        reply = reply || (length > 0 && mark.reply);
        if (length > 0) return length;
    }
    const std::size_t end = text.empty() || text.front() != '[' ? std::string_view::npos : text.find(']');
    return end == std::string_view::npos || trimmed(text.substr(end + 1)).empty() ? 0 : end + 1;
}

std::string folded(std::string_view text) {
    std::string result;
    for (const char c : text) {
        const bool space = std::isspace(static_cast<unsigned char>(c)) != 0;
        if (!space)
            result.push_back(c);
        else if (!result.empty() && result.back() != ' ')
            result.push_back(' ');
    }
    return result;
}

}  // namespace

BaseSubject baseSubject(std::string_view subject) {
    constexpr std::string_view forwarded = "(fwd)";
    const std::string whole = folded(lowerCase(subject));
    BaseSubject base;
    std::string_view text = trimmed(whole);
    while (text.size() > forwarded.size() && text.substr(text.size() - forwarded.size()) == forwarded) {
        text = trimmed(text.substr(0, text.size() - forwarded.size()));
    }
    while (const std::size_t length = prefixLength(text, base.reply)) text = trimmed(text.substr(length));
    base.text = std::string(text);
    return base;
}

}  // namespace antecedent
