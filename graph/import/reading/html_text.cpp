// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/reading/html_text.h"

#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <utility>

#include "graph/base/text_lines.h"

namespace antecedent {
namespace {

constexpr std::size_t longestEntity = 10;
constexpr std::size_t deepestQuote = 8;

std::string utf8Of(UChar32 character) {
    std::array<char, U8_MAX_LENGTH> bytes;
    int32_t length = 0;
    UBool invalid = false;
    U8_APPEND(bytes.data(), length, U8_MAX_LENGTH, character, invalid);
    return invalid ? "\xef\xbf\xbd" : std::string(bytes.data(), static_cast<std::size_t>(length));
}

/// Character of "amp" or "#39"; empty when there is none.
std::string entity(std::string_view name) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 20> named{
        {{"amp", "&"},   {"lt", "<"},     {"gt", ">"},    {"quot", "\""}, {"apos", "'"},
         {"nbsp", " "},  {"hellip", "…"}, {"mdash", "—"}, {"ndash", "–"}, {"lsquo", "‘"},
         {"rsquo", "’"}, {"ldquo", "“"},  {"rdquo", "”"}, {"copy", "©"},  {"times", "×"},
         {"deg", "°"},   {"euro", "€"},   {"laquo", "«"}, {"raquo", "»"}, {"bull", "•"}}};
    for (const auto& [known, character] : named) {
        if (name == known) return std::string(character);
    }
    if (name == "lrm" || name == "rlm" || name.size() < 2 || name[0] != '#') return {};
    const bool hex = name[1] == 'x' || name[1] == 'X';
    UChar32 code = 0;
    for (const char c : name.substr(hex ? 2 : 1)) {
        const int letter = (c | 0x20) - 'a';
        const int digit = isDigit(c) ? c - '0' : hex && letter >= 0 && letter < 6 ? letter + 10 : -1;
        if (digit < 0) return {};
        code = std::min<UChar32>(code * (hex ? 16 : 10) + digit, 0x110000);
    }
    return code == 0 ? std::string() : utf8Of(code);
}

std::string lower(std::string_view text) {
    std::string result(text);
    for (char& c : result) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
    return result;
}

/// Value of an attribute inside a tag's text, e.g. of alt in `img alt="x"`.
std::string attribute(std::string_view tag, std::string_view name) {
    const std::string key = " " + std::string(name) + "=";
    const std::size_t at = tag.find(key);
    if (at == std::string_view::npos || at + key.size() >= tag.size()) return {};
    const char quote = tag[at + key.size()];
    if (quote != '"' && quote != '\'') return {};
    const std::size_t begin = at + key.size() + 1;
    const std::size_t end = tag.find(quote, begin);
    return end == std::string_view::npos ? std::string() : decodeEntities(tag.substr(begin, end - begin));
}

bool isBlock(std::string_view name) {
    constexpr std::array<std::string_view, 17> names{"p",  "div",   "ul", "ol",         "pre", "table",
                                                     "tr", "h1",    "h2", "h3",         "h4",  "h5",
                                                     "h6", "aside", "hr", "blockquote", "li"};
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool startsTag(std::string_view html) {
    return html.size() > 1 && (isLetter(html[1]) || html[1] == '/' || html[1] == '!');
}

/// Collects the text of a fragment, tag by tag.
class HtmlReader {
public:
    std::string read(std::string_view html) {
        while (!html.empty()) {
            const std::size_t open = html.find('<');
            addText(html.substr(0, open));
            if (open == std::string_view::npos) break;
            html.remove_prefix(open);
            if (!startsTag(html)) {
                addText(html.substr(0, 1));
                html.remove_prefix(1);
                continue;
            }
            const std::size_t close = html.find('>');
            if (close == std::string_view::npos) {
                addText(html);
                break;
            }
            addTag(html.substr(1, close - 1));
            html.remove_prefix(close + 1);
        }
        return std::string(trim(m_text));
    }

private:
    void addTag(std::string_view tag) {
        const bool closing = startsWith(tag, "/");
        const std::string name = lower(tag.substr(closing ? 1 : 0, tag.find_first_of(" \t\n/", 1) - (closing ? 1 : 0)));
        if (name == "script" || name == "style") m_hidden = !closing;
        // A quotation in Discourse: its title repeats who is quoted, and the quotation itself is a blockquote
        // inside.
        if (name == "aside" && !closing) m_title = true;
        if (name == "blockquote") {
            m_title = false;
            breakLine();
            m_quotes = closing ? m_quotes - std::min<std::size_t>(m_quotes, 1) : m_quotes + 1;
        }
        if (name == "aside" && closing) m_title = false;
        if (name == "pre") m_preformatted = !closing;
        if (name == "br") newLine();
        if (name == "img") addText(attribute(tag, "alt"));
        if (isBlock(name)) breakLine();
        if (name == "p" && closing) {
            m_paragraph = true;
            m_paragraphQuotes = m_quotes;
        }
        if (name == "li" && !closing) addText("- ");
    }

    void addText(std::string_view raw) {
        if (m_hidden || m_title) return;
        const std::string text = decodeEntities(raw);
        for (const char c : text) {
            const bool blank = blanks.find(c) != std::string_view::npos;
            if (m_preformatted && c == '\n') {
                newLine();
            } else if (!blank || m_preformatted) {
                put(c);
            } else if (!m_atLineStart && m_text.back() != ' ') {
                m_text += ' ';
            }
        }
    }

    void put(char c) {
        if (m_atLineStart) {
            if (m_paragraph && !m_text.empty()) m_text += quoteMarks(std::min(m_quotes, m_paragraphQuotes)) + "\n";
            m_text += quoteMarks(m_quotes);
            m_paragraph = false;
        }
        m_atLineStart = false;
        m_text += c;
    }

    static std::string quoteMarks(std::size_t depth) {
        std::string marks;
        for (std::size_t i = 0; i < std::min(depth, deepestQuote); ++i) marks += "> ";
        return marks;
    }

    void newLine() {
        if (!m_text.empty()) m_text += '\n';
        m_atLineStart = true;
    }

    void breakLine() {
        if (!m_atLineStart) newLine();
    }

    std::string m_text;
    std::size_t m_quotes = 0;           ///< how many quotations are open
    std::size_t m_paragraphQuotes = 0;  ///< and were when the last paragraph ended
    bool m_atLineStart = true;
    bool m_paragraph = false;
    bool m_preformatted = false;
    bool m_hidden = false;
    bool m_title = false;
};

}  // namespace

std::string decodeEntities(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    while (!text.empty()) {
        const std::size_t start = text.find('&');
        result += text.substr(0, start);
        if (start == std::string_view::npos) break;
        text.remove_prefix(start);
        const std::size_t end = text.substr(0, longestEntity).find(';');
        const std::string_view name = end == std::string_view::npos ? std::string_view{} : text.substr(1, end - 1);
        const std::string character = entity(name);
        const bool mark = name == "lrm" || name == "rlm";
        result += character.empty() && !mark ? "&" : character;
        text.remove_prefix(character.empty() && !mark ? 1 : end + 1);
    }
    return result;
}

std::string htmlToText(std::string_view html) {
    return HtmlReader().read(html);
}

bool isHtmlFragment(std::string_view text) {
    const std::string_view start = trimLeft(text);
    for (const std::string_view name : {"p", "div", "blockquote", "article"}) {
        const std::size_t end = name.size() + 1;
        if (!startsWith(start, "<") || !startsWith(start.substr(1), name) || start.size() <= end) continue;
        if (start[end] != '>' && start[end] != ' ') continue;
        if (start.find("</" + std::string(name) + ">") != std::string_view::npos) return true;
    }
    return false;
}

}  // namespace antecedent
