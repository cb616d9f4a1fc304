// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <istream>
#include <optional>
#include <string>
#include <string_view>

namespace antecedent {

/// Lines of a stream, without their line feeds; the counterpart of LineReader for files too large to be held.
class StreamLines {
public:
    explicit StreamLines(std::istream& stream) : m_stream(&stream) {}

    /// Valid until the next call.
    std::optional<std::string_view> next() {
        if (!std::getline(*m_stream, m_line)) return std::nullopt;
        ++m_number;
        m_position += m_line.size() + 1;
        return std::string_view(m_line);
    }

    std::size_t number() const { return m_number; }      ///< of the line read last, from 1
    std::size_t position() const { return m_position; }  ///< bytes of text read so far

private:
    std::istream* m_stream;
    std::string m_line;
    std::size_t m_number = 0;
    std::size_t m_position = 0;
};

}  // namespace antecedent
