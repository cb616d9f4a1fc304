// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/text/character_map.h"

#include <unicode/utf8.h>

#include <algorithm>
#include <cstring>

namespace antecedent {
namespace {

// What a unit of the double array says (darts-clone).
bool hasLeaf(std::uint32_t unit) {
    return (unit >> 8 & 1) != 0;
}
std::uint32_t valueOf(std::uint32_t unit) {
    return unit & 0x7FFFFFFF;
}
std::uint32_t labelOf(std::uint32_t unit) {
    return unit & 0x800000FF;
}
std::uint32_t offsetOf(std::uint32_t unit) {
    return unit >> 10 << ((unit & 1u << 9) >> 6);
}

}  // namespace

Result<CharacterMap> CharacterMap::parse(std::string_view content) {
    CharacterMap map;
    if (content.empty()) return map;
    std::uint32_t size = 0;
    if (content.size() >= sizeof size) std::memcpy(&size, content.data(), sizeof size);
    content.remove_prefix(std::min(content.size(), sizeof size));
    if (size == 0 || size % sizeof size != 0 || size > content.size()) {
        return fail(ErrorCode::BadInput, "has a damaged map of characters");
    }
    map.m_units.resize(size / sizeof size);
    std::memcpy(map.m_units.data(), content.data(), size);
    map.m_texts = content.substr(size);
    return map;
}

CharacterMap::Match CharacterMap::longest(std::string_view text) const {
    Match match;
    if (m_units.empty()) return match;
    std::size_t node = offsetOf(m_units[0]);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        node ^= byte;
        if (node >= m_units.size() || labelOf(m_units[node]) != byte) break;
        const std::uint32_t unit = m_units[node];
        node ^= offsetOf(unit);
        if (!hasLeaf(unit)) continue;
        if (node >= m_units.size() || valueOf(m_units[node]) >= m_texts.size()) break;
        match = {i + 1, std::string_view(m_texts).substr(valueOf(m_units[node]))};
        match.text = match.text.substr(0, match.text.find('\0'));
    }
    return match;
}

std::string CharacterMap::normalized(std::string_view text) const {
    std::string result;
    while (!text.empty()) {
        const Match match = longest(text);
        const std::size_t length = match.length > 0 ? match.length : characterLength(text);
        if (match.length > 0) {
            result += match.text;
        } else if (length > 0) {
            result += text.substr(0, length);
        } else {
            result += "\uFFFD";
        }
        text.remove_prefix(std::max<std::size_t>(1, length));
    }
    return result;
}

std::size_t characterLength(std::string_view text) {
    std::int32_t length = 0;
    UChar32 character = 0;
    U8_NEXT(text.data(), length, static_cast<std::int32_t>(std::min<std::size_t>(text.size(), 4)), character);
    return character < 0 ? 0 : static_cast<std::size_t>(length);
}

}  // namespace antecedent
