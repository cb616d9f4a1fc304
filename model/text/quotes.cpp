// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/text/quotes.h"

#include <algorithm>
#include <optional>

#include "model/text/attribution.h"
#include "model/text/speaker_directory.h"

namespace antecedent {
namespace {

constexpr std::size_t mostLinesOfAttribution = 3;
constexpr std::size_t longestNick = 64;

std::vector<std::string_view> linesOf(std::string_view text) {
    std::vector<std::string_view> lines;
    while (true) {
        const std::size_t end = text.find('\n');
        lines.push_back(text.substr(0, end));
        if (end == std::string_view::npos) return lines;
        text.remove_prefix(end + 1);
    }
}

bool isMark(char c) {
    return c == '>' || c == '|';
}

/// [quote], [quote="ann, post:3"] or [/quote], in either case.
struct BlockTag {
    std::size_t begin;
    std::size_t end;
    bool opens;
    std::string_view about;  ///< after the equals sign
};

std::optional<BlockTag> nextTag(std::string_view line) {
    constexpr std::size_t openLength = 6, closeLength = 8;  // "[quote" and "[/quote]"
    constexpr std::size_t longestTag = 300;  // else a line of brackets alone would be searched again and again
    for (std::size_t begin = line.find('['); begin != std::string_view::npos; begin = line.find('[', begin + 1)) {
        const std::string word = lowerCase(line.substr(begin, closeLength));
        if (word == "[/quote]") return BlockTag{begin, begin + closeLength, false, {}};
        if (word.substr(0, openLength) != "[quote") continue;
        const std::size_t length = line.substr(begin, longestTag).find(']');
        if (length == std::string_view::npos) continue;
        const std::size_t end = begin + length;
        const char after = line[begin + openLength];
        if (after != ']' && after != '=' && after != ' ') continue;
        return BlockTag{begin, end + 1, true, line.substr(begin + openLength, end - begin - openLength)};
    }
    return std::nullopt;
}

class Splitter {
public:
    explicit Splitter(std::string_view text) : m_lines(linesOf(text)) {}

    QuoteSplit split() {
        for (std::size_t i = 0; i < m_lines.size();) i += read(i);
        for (const std::string_view line : m_own) m_result.own.append(line).push_back('\n');
        m_result.own = std::string(trimmed(m_result.own));
        return std::move(m_result);
    }

private:
    /// Reads what begins at line `i`; gives how many lines that were.
    std::size_t read(std::size_t i) {
        const std::string_view content = trimmed(m_lines[i]);
        if (m_blocks == 0 && !content.empty() && isMark(content.front())) {
            quote(content);
        } else if (const auto header = m_blocks == 0 ? quotedHeader(m_lines, i) : std::nullopt) {
            if (m_headers++ == 0 && m_rest <= 1) m_result.attributions.push_back(header->attribution);
            m_rest = std::max(m_rest, m_headers);
            return header->lines;
        } else if (m_blocks == 0 && separatesQuote(content)) {
            m_rest = std::max(m_rest, 1);
        } else if (m_blocks == 0 && introducesQuote(content)) {
            introduce(content);
        } else {
            readBlocks(m_lines[i]);
        }
        return 1;
    }

    void introduce(std::string_view line) {
        std::string text(line);
        bool broken = continuesAttribution(line);
        for (std::size_t lines = 1; broken && m_rest == 0 && lines < mostLinesOfAttribution && !m_own.empty();
             ++lines) {
            const std::string_view before = trimmed(m_own.back());
            const bool begin = beginsAttribution(before);
            if (!begin && !continuesAttribution(before)) break;
            if (!begin && (m_own.size() < 2 || !beginsAttribution(trimmed(m_own[m_own.size() - 2])))) break;
            text.insert(0, std::string(before) + " ");
            m_own.pop_back();
            broken = !begin;
        }
        if (m_rest == 0) m_result.attributions.push_back(std::move(text));
    }

    /// Text inside and outside of blocks.
    void readBlocks(std::string_view line) {
        if (m_blocks == 0 && m_rest == 0 && !nextTag(line)) {
            m_own.push_back(line);
            return;
        }
        while (const auto tag = nextTag(line)) {
            take(line.substr(0, tag->begin));
            if (tag->opens && m_blocks == 0 && m_rest == 0 && !tag->about.empty())
                m_result.attributions.emplace_back(tag->about);
            m_blocks = std::max(0, m_blocks + (tag->opens ? 1 : -1));
            line.remove_prefix(tag->end);
        }
        take(line);
    }

    void take(std::string_view part) {
        if (m_blocks > 0 || m_rest > 0) {
            quote(trimmed(part));
        } else if (!trimmed(part).empty()) {
            m_own.push_back(part);
        }
    }

    void quote(std::string_view content) {
        int depth = m_blocks + m_rest;
        while (!content.empty() && (isMark(content.front()) || content.front() == ' ')) {
            depth += content.front() != ' ';
            content.remove_prefix(1);
        }
        if (content.empty()) return;
        if (introducesQuote(content)) {
            introduceWithin(content, depth);
            return;
        }
        if (!m_within.empty() && depth == 1) m_result.attributions.push_back(m_within);
        m_within.clear();
        if (depth == 1 && m_result.quoted.empty() && m_result.attributions.empty()) content = afterSpeaker(content);
        m_result.quoted.push_back({std::string(content), depth});
    }

    /// "<@ann:example.org> shall we?", as chats quote: takes the name, gives the words.
    std::string_view afterSpeaker(std::string_view content) {
        const std::size_t close = content.substr(0, longestNick).find_first_of("> ");
        if (content.front() != '<' || close == std::string_view::npos || content[close] == ' ') return content;
        m_result.attributions.emplace_back(content.substr(1, close - 1));
        return trimmed(content.substr(close + 1));
    }

    /// Some programs mark the attribution as they mark the quote below it: then it is about depth 1, if that
    /// is what follows.
    void introduceWithin(std::string_view content, int depth) {
        auto& quoted = m_result.quoted;
        const bool one = quoted.size() == 1 && quoted.front().depth == 1;
        const bool broken = one && continuesAttribution(content) && beginsAttribution(quoted.front().text);
        const bool first = m_result.attributions.empty() && (quoted.empty() || broken);
        if (depth != 1 || !first) return;
        m_within = std::string(content);
        if (!broken) return;
        m_within = quoted.front().text + " " + m_within;
        quoted.clear();
    }

    std::vector<std::string_view> m_lines;
    std::vector<std::string_view> m_own;
    QuoteSplit m_result;
    std::string m_within;  ///< an attribution among quoted lines, while it is not known what it is about
    int m_rest = 0;        ///< depth of what follows to the end of the message
    int m_headers = 0;     ///< of quoted mails so far
    int m_blocks = 0;      ///< open [quote]s
};

}  // namespace

QuoteSplit splitQuotes(std::string_view text) {
    return Splitter(text).split();
}

}  // namespace antecedent
