// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/text/quotes.h"

#include <algorithm>
#include <cctype>

namespace antecedent {
namespace {

std::string_view trimmed(std::string_view line) {
    while (!line.empty() && std::isspace(static_cast<unsigned char>(line.front()))) line.remove_prefix(1);
    while (!line.empty() && std::isspace(static_cast<unsigned char>(line.back()))) line.remove_suffix(1);
    return line;
}

bool startsWith(std::string_view text, std::string_view prefix) { return text.substr(0, prefix.size()) == prefix; }

bool endsWith(std::string_view text, std::string_view suffix) {
    return text.size() >= suffix.size() && text.substr(text.size() - suffix.size()) == suffix;
}

/// "On Monday, Ann wrote:", "Ann schrieb:" and their like.
bool introducesQuote(std::string_view line) {
    for (const char* word : {"wrote:", "writes:", "said:", "schrieb:", "escribió:", "a écrit :", "wrote in message"}) {
        if (endsWith(line, word)) return true;
    }
    return false;
}

std::vector<std::string_view> linesOf(std::string_view text) {
    std::vector<std::string_view> lines;
    while (true) {
        const std::size_t end = text.find('\n');
        lines.push_back(text.substr(0, end));
        if (end == std::string_view::npos) return lines;
        text.remove_prefix(end + 1);
    }
}

class Splitter {
public:
    void add(std::string_view line) {
        std::string_view content = trimmed(line);
        if (startsWith(content, "-----Original Message-----") || startsWith(content, "________________________________")) {
            m_rest = true;
        }
        if (startsWith(content, "[quote")) m_block = true;
        const bool marked = startsWith(content, ">") || startsWith(content, "|");
        if (m_rest || m_block || marked) {
            quote(content);
        } else if (!introducesQuote(content)) {
            m_result.own.append(line);
            m_result.own.push_back('\n');
        }
        if (content.find("[/quote]") != std::string_view::npos) m_block = false;
    }

    QuoteSplit take() {
        const std::string_view own = trimmed(m_result.own);
        m_result.own = std::string(own);
        return std::move(m_result);
    }

private:
    void quote(std::string_view content) {
        while (!content.empty() && (content.front() == '>' || content.front() == '|' || content.front() == ' ')) {
            content.remove_prefix(1);
        }
        if (!content.empty() && !startsWith(content, "[quote") && !introducesQuote(content)) {
            m_result.quoted.emplace_back(content);
        }
    }

    QuoteSplit m_result;
    bool m_rest = false;
    bool m_block = false;
};

}  // namespace

QuoteSplit splitQuotes(std::string_view text) {
    Splitter splitter;
    for (const std::string_view line : linesOf(text)) splitter.add(line);
    return splitter.take();
}

}  // namespace antecedent
