// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/text_width.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <limits>
#include <optional>

namespace antecedent {
namespace {

/// Walks UTF-8 code point by code point; broken bytes come out as U+FFFD.
class CodePoints {
public:
    explicit CodePoints(std::string_view text) : m_text(text) {}

    std::optional<UChar32> next() {
        if (m_next >= m_text.size()) return std::nullopt;
        m_begin = m_next;
        UChar32 point = 0;
        const auto* bytes = reinterpret_cast<const std::uint8_t*>(m_text.data());
        auto position = static_cast<std::int64_t>(m_next);
        const auto length = static_cast<std::int64_t>(m_text.size());
        U8_NEXT(bytes, position, length, point);
        m_next = static_cast<std::size_t>(position);
        return point < 0 ? 0xFFFD : point;
    }

    std::string_view bytes() const { return m_text.substr(m_begin, m_next - m_begin); }

private:
    std::string_view m_text;
    std::size_t m_begin = 0;
    std::size_t m_next = 0;
};

bool isInvisible(UChar32 point) {
    const auto type = u_charType(point);
    return type == U_CONTROL_CHAR || type == U_FORMAT_CHAR || type == U_SURROGATE || type == U_LINE_SEPARATOR ||
           type == U_PARAGRAPH_SEPARATOR;
}

std::size_t pointWidth(UChar32 point) {
    const auto type = u_charType(point);
    if (isInvisible(point) || type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK) return 0;
    const auto width = u_getIntPropertyValue(point, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

std::string singleSpaced(std::string_view text) {
    std::string line;
    bool blank = false;
    CodePoints points(text);
    while (const auto point = points.next()) {
        if (u_isUWhiteSpace(*point)) {
            blank = !line.empty();
        } else if (!isInvisible(*point)) {
            if (blank) line += ' ';
            blank = false;
            line += *point == 0xFFFD ? std::string_view("\xEF\xBF\xBD") : points.bytes();
        }
    }
    return line;
}

}  // namespace

std::size_t textWidth(std::string_view text) {
    std::size_t width = 0;
    CodePoints points(text);
    while (const auto point = points.next()) width += pointWidth(*point);
    return width;
}

std::string oneLine(std::string_view text, std::size_t columns, std::string_view ellipsis) {
    std::string line = singleSpaced(text);
    if (textWidth(line) <= columns) return line;
    const std::size_t mark = textWidth(ellipsis);
    if (columns < mark) return {};
    std::size_t width = 0;
    std::size_t end = 0;
    CodePoints points(line);
    while (const auto point = points.next()) {
        width += pointWidth(*point);
        if (width + mark > columns) break;
        end += points.bytes().size();
    }
    line.resize(end);
    return line + std::string(ellipsis);
}

namespace {

/// As much of a line as fits, up to a blank where there is one; takes it off the line.
std::string takeFitting(std::string& line, std::size_t columns) {
    std::size_t width = 0, end = 0, blank = std::string::npos;
    CodePoints points(line);
    while (const auto point = points.next()) {
        width += pointWidth(*point);
        if (width > columns && end > 0) break;
        if (*point == ' ') blank = end;
        end += points.bytes().size();
    }
    const bool whole = end == line.size();
    const std::size_t cut = whole || blank == std::string::npos || blank == 0 ? end : blank;
    std::string taken = line.substr(0, cut);
    line.erase(0, cut);
    if (!line.empty() && line.front() == ' ') line.erase(0, 1);
    return taken;
}

}  // namespace

std::vector<std::string> wrapped(std::string_view text, std::size_t columns, std::size_t most,
                                 std::string_view ellipsis) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string line = singleSpaced(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        while (!line.empty()) {
            if (lines.size() == most) {
                lines.back() = oneLine(lines.back() + " " + line, columns, ellipsis);
                if (textWidth(lines.back()) + 1 <= columns && lines.back().find(ellipsis) == std::string::npos)
                    lines.back() += ellipsis;
                return lines;
            }
            lines.push_back(takeFitting(line, std::max<std::size_t>(columns, 1)));
        }
    }
    return lines;
}

}  // namespace antecedent
