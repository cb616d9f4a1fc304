// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/harmless_buffer.h"

#include <fmt/format.h>

namespace antecedent {
namespace {

constexpr char firstOfTwo = '\xC2';

/// U+0080 to U+009F follow the byte C2 in UTF-8, with these as their second byte.
bool isSecondOfControl(unsigned char byte) {
    return byte >= 0x80 && byte < 0xA0;
}

bool isControl(unsigned char byte) {
    return (byte < 0x20 && byte != '\n' && byte != '\t') || byte == 0x7F;
}

}  // namespace

void HarmlessBuffer::put(char character) {
    const auto byte = static_cast<unsigned char>(character);
    const bool controlOfTwo = m_afterC2 && isSecondOfControl(byte);
    if (m_afterC2 && !controlOfTwo) m_target.sputc(firstOfTwo);
    m_afterC2 = !controlOfTwo && character == firstOfTwo;
    if (controlOfTwo || isControl(byte)) {
        const std::string shown = fmt::format("\\x{:02x}", byte);
        m_target.sputn(shown.data(), static_cast<std::streamsize>(shown.size()));
    } else if (!m_afterC2) {
        m_target.sputc(character);
    }
}

HarmlessBuffer::int_type HarmlessBuffer::overflow(int_type character) {
    if (!traits_type::eq_int_type(character, traits_type::eof())) put(traits_type::to_char_type(character));
    return traits_type::not_eof(character);
}

std::streamsize HarmlessBuffer::xsputn(const char* text, std::streamsize size) {
    for (std::streamsize i = 0; i < size; ++i) put(text[i]);
    return size;
}

int HarmlessBuffer::sync() {
    return m_target.pubsync();
}

}  // namespace antecedent
