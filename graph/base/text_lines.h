// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace antecedent {

/// Lines of a text, without their line feeds; a last line without one counts too.
class LineReader {
public:
    explicit LineReader(std::string_view text) : m_text(text) {}

    std::optional<std::string_view> next() {
        if (m_position >= m_text.size()) return std::nullopt;
        const std::size_t end = m_text.find('\n', m_position);
        const std::size_t begin = m_position;
        m_position = end == std::string_view::npos ? m_text.size() : end + 1;
        ++m_number;
        return m_text.substr(begin, (end == std::string_view::npos ? m_text.size() : end) - begin);
    }

    std::size_t number() const { return m_number; }      ///< of the line read last, from 1
    std::size_t position() const { return m_position; }  ///< bytes read so far

private:
    std::string_view m_text;
    std::size_t m_position = 0;
    std::size_t m_number = 0;
};

constexpr std::string_view blanks = " \t\r\n\f\v";

inline std::string_view trimLeft(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(blanks);
    return begin == std::string_view::npos ? std::string_view{} : text.substr(begin);
}

inline std::string_view trim(std::string_view text) {
    const std::size_t end = text.find_last_not_of(blanks);
    return end == std::string_view::npos ? std::string_view{} : trimLeft(text.substr(0, end + 1));
}

inline bool startsWith(std::string_view text, std::string_view prefix) {
    return text.substr(0, prefix.size()) == prefix;
}

inline bool endsWith(std::string_view text, std::string_view suffix) {
    return text.size() >= suffix.size() && text.substr(text.size() - suffix.size()) == suffix;
}

inline bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

}  // namespace antecedent
