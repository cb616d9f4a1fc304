// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/formats/chat_cast.h"

#include "graph/base/text_lines.h"

namespace antecedent {
namespace {

constexpr std::size_t longestName = 120;  // bytes

bool isQuote(std::string_view text) {
    for (const std::string_view mark : {"\"", "“", "”", "„", "«", "»", "「"}) {
        if (text.find(mark) != std::string_view::npos) return true;
    }
    return false;
}

/// "Ann, quitting. (Quit" of "Ann, quitting. (Quit: bye)".
bool isCutOff(std::string_view name) {
    const std::size_t open = name.rfind('(');
    return open != std::string_view::npos && name.find(')', open) == std::string_view::npos;
}

}  // namespace

std::optional<NamedText> splitName(std::string_view text) {
    const std::string_view first = text.substr(0, text.find('\n'));
    std::size_t colon = first.find(':');
    // A colon inside a name, as in a time or a link, has no blank behind it.
    while (colon != std::string_view::npos && colon + 1 < first.size() && first[colon + 1] != ' ' &&
           first[colon + 1] != '.' && colon + 1 < longestName) {
        colon = first.find(':', colon + 1);
    }
    if (colon == std::string_view::npos || colon == 0 || colon > longestName) return std::nullopt;
    const std::string_view name = trim(first.substr(0, colon));
    if (name.empty()) return std::nullopt;
    return NamedText{name, trimLeft(text.substr(colon + 1))};
}

void ChatCast::note(std::string_view text) {
    if (const auto named = splitName(text)) ++m_names[std::string(named->name)];
}

bool ChatCast::speaks(const NamedText& named) const {
    if (isQuote(named.name) || isCutOff(named.name)) return false;
    // The news begins with the name of somebody who also speaks alone, and goes on in small letters; "Ann" and "Ann
    // Smith" may both be people.
    const auto itself = m_names.find(std::string(named.name));
    const std::size_t count = itself == m_names.end() ? 0 : itself->second;
    for (std::size_t end = named.name.rfind(' '); end != std::string_view::npos && end > 0;
         end = named.name.rfind(' ', end - 1)) {
        const char behind = named.name[end + 1];
        const auto found = m_names.find(std::string(named.name.substr(0, end)));
        if (behind >= 'a' && behind <= 'z' && found != m_names.end() && found->second >= count) return false;
    }
    return true;
}

}  // namespace antecedent
