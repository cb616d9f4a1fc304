// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/reading/chat_text.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>

namespace antecedent {
namespace {

bool isDirection(UChar32 c) {
    return c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF;
}

}  // namespace

std::string plainLine(std::string_view line) {
    if (std::all_of(line.begin(), line.end(), [](char c) { return (c & 0x80) == 0; })) return std::string(line);
    std::string plain;
    plain.reserve(line.size());
    const auto length = static_cast<int32_t>(line.size());
    for (int32_t i = 0; i < length;) {
        const int32_t begin = i;
        UChar32 c = 0;
        U8_NEXT(line.data(), i, length, c);
        if (c >= 0 && isDirection(c)) continue;
        if (c > 0x7F && u_charType(c) == U_SPACE_SEPARATOR) {
            plain += ' ';
        } else if (c > 0x7F && u_charType(c) == U_DECIMAL_DIGIT_NUMBER) {
            plain += static_cast<char>('0' + u_charDigitValue(c));
        } else {
            plain.append(line.substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(i - begin)));
        }
    }
    return plain;
}

}  // namespace antecedent
