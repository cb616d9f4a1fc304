// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/formats/discourse_quotes.h"

#include <algorithm>
#include <utility>

#include "graph/base/text_lines.h"

namespace antecedent {
namespace {

constexpr std::string_view quoteOpen = "[quote";
constexpr std::string_view quoteClose = "[/quote]";
constexpr std::size_t longestTag = 400;
constexpr std::size_t deepestQuote = 8;

/// Digits right behind `key`.
std::string numberAfter(std::string_view text, std::string_view key) {
    const std::size_t at = text.find(key);
    if (at == std::string_view::npos) return {};
    const std::string_view rest = text.substr(at + key.size());
    return std::string(rest.substr(0, std::min(rest.find_first_not_of("0123456789"), rest.size())));
}

std::vector<QuotedPost> quotes(std::string_view text, std::string_view open, char close,
                               const std::pair<std::string_view, std::string_view>& keys) {
    std::vector<QuotedPost> found;
    for (std::size_t at = text.find(open); at != std::string_view::npos; at = text.find(open, at + 1)) {
        const std::string_view head = text.substr(at, longestTag);
        const std::string_view tag = head.substr(0, head.find(close));
        QuotedPost quote{numberAfter(tag, keys.first), numberAfter(tag, keys.second)};
        if (!quote.post.empty()) found.push_back(std::move(quote));
    }
    return found;
}

/// Where the next quotation begins or ends.
std::size_t nextMark(std::string_view raw) {
    std::size_t at = raw.find('[');
    while (at != std::string_view::npos && !startsWith(raw.substr(at), quoteOpen) &&
           !startsWith(raw.substr(at), quoteClose)) {
        at = raw.find('[', at + 1);
    }
    return at;
}

/// Moves text to quoted lines; knows how deep it stands.
class QuoteWriter {
public:
    void add(std::string_view text) {
        if (!m_text.empty()) m_text += '\n';
        if (m_depth != m_lastDepth && !m_text.empty()) m_text += marks(std::min(m_depth, m_lastDepth)) + "\n";
        m_lastDepth = m_depth;
        LineReader lines(text);
        while (const auto line = lines.next()) {
            if (lines.number() > 1) m_text += '\n';
            m_text += marks(m_depth);
            m_text += *line;
        }
    }
    void open() { ++m_depth; }
    void close() { m_depth -= std::min<std::size_t>(m_depth, 1); }
    std::string text() const { return std::string(trim(m_text)); }

private:
    static std::string marks(std::size_t depth) {
        std::string marks;
        for (std::size_t i = 0; i < std::min(depth, deepestQuote); ++i) marks += "> ";
        return marks;
    }

    std::string m_text;
    std::size_t m_depth = 0;
    std::size_t m_lastDepth = 0;
};

}  // namespace

std::vector<QuotedPost> quotesInMarkup(std::string_view raw) {
    return quotes(raw, "[quote=", ']', {"post:", "topic:"});
}

std::vector<QuotedPost> quotesInHtml(std::string_view cooked) {
    return quotes(cooked, "<aside", '>', {"data-post=\"", "data-topic=\""});
}

std::string markupToText(std::string_view raw) {
    QuoteWriter writer;
    while (!raw.empty()) {
        const std::size_t mark = nextMark(raw);
        const std::string_view before = raw.substr(0, mark);
        if (!trim(before).empty()) writer.add(trim(before));
        if (mark == std::string_view::npos) break;
        raw.remove_prefix(mark);
        if (startsWith(raw, quoteClose)) {
            writer.close();
            raw.remove_prefix(quoteClose.size());
            continue;
        }
        const std::size_t end = raw.substr(0, longestTag).find(']');
        if (end == std::string_view::npos) {
            writer.add(raw);
            break;
        }
        writer.open();
        raw.remove_prefix(end + 1);
    }
    return writer.text();
}

}  // namespace antecedent
