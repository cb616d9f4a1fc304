// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/reading/other_text.h"

#include "graph/base/text_lines.h"

namespace antecedent {
namespace {

constexpr std::size_t seenLines = 200;

/// "</div>", "<br/>", but not "<ann> hello".
bool isMarkup(std::string_view line) {
    if (line == ">" || line == "/>") return true;
    return line.size() > 2 && line.front() == '<' && line.back() == '>';
}

/// "&quot;", as texts out of web pages have it.
bool endsWithEntity(std::string_view line) {
    const std::size_t begin = line.rfind('&');
    return begin != std::string_view::npos && line.size() - begin <= 8 &&
           line.find(' ', begin) == std::string_view::npos;
}

bool isCode(std::string_view line) {
    if (line.empty() || (startsWith(line, "##") && isHeading(line))) return false;
    if (line == "---" || (line.size() > 3 && line.find_first_not_of('=') == std::string_view::npos)) return true;
    const char last = line.back();
    if ((last == ';' && !endsWithEntity(line)) || last == '{' || last == '}' || endsWith(line, "->None:")) return true;
    // "Nora Berg (00:03):" is the head of a turn.
    if (endsWith(line, "):") && (line.size() < 3 || !isDigit(line[line.size() - 3]))) return true;
    for (const std::string_view start : {"#", "//", "/*", "* ", "def ", "import ", "class ", "return ", "@@ ", "+++ ",
                                         "--- ", "diff ", "\"\"\"", "'''", "except", "try:", "elif "}) {
        if (startsWith(line, start)) return true;
    }
    return isMarkup(line);
}

/// "prompt = """" begins a text of several lines in a program.
bool beginsLongText(std::string_view line) {
    for (const std::string_view quotes : {"\"\"\"", "'''"}) {
        if (!endsWith(line, quotes)) continue;
        const std::string_view before = line.substr(0, line.size() - quotes.size());
        return endsWith(before, "= ") || endsWith(before, "= f") || endsWith(before, "(") || endsWith(before, "(f");
    }
    return false;
}

bool isFence(std::string_view line) {
    return startsWith(trimLeft(line), "```");
}

}  // namespace

bool looksLikeCode(std::string_view text) {
    std::size_t code = 0, all = 0, longTexts = 0;
    CodeBlocks blocks(text);
    LineReader lines(text);
    while (all < seenLines) {
        const auto line = lines.next();
        if (!line) break;
        const std::string_view bare = trim(*line);
        if (blocks.has(*line) || bare.empty()) continue;
        // A title, in Markdown; a comment, elsewhere.
        if (all++ == 0 && isHeading(bare)) continue;
        code += isCode(bare) ? 1 : 0;
        longTexts += beginsLongText(bare) ? 1 : 0;
    }
    return code * 8 > all || longTexts > 1;
}

bool looksLikeMarkup(std::string_view text) {
    text = trimLeft(text);
    for (const std::string_view start : {"<!", "<?xml", "<html", "<HTML", "<head", "<HEAD", "<body", "<BODY"}) {
        if (startsWith(text, start)) return true;
    }
    std::size_t marked = 0, all = 0;
    LineReader lines(text);
    while (all < seenLines) {
        const auto line = lines.next();
        if (!line) break;
        if (trim(*line).empty()) continue;
        ++all;
        marked += line->find("</") != std::string_view::npos || isMarkup(trim(*line)) ? 1 : 0;
    }
    return marked * 5 > all;
}

bool looksLikeDocumentation(std::string_view text) {
    const std::string_view start = trimLeft(text);
    const bool begins = isHeading(start.substr(0, start.find('\n'))) || startsWith(start, "[!") ||
                        startsWith(start, "---\n") || startsWith(start, "```") || startsWith(start, "<");
    if (!begins) return false;
    LineReader lines(start);
    while (const auto line = lines.next()) {
        if (isFence(*line)) return true;
    }
    return false;
}

bool looksWritten(std::string_view text) {
    for (const std::string_view mark : {"\n.. ", "\n====", "\n----", "\n~~~~", "](http", "`_"}) {
        if (text.find(mark) != std::string_view::npos) return true;
    }
    LineReader lines(text);
    while (const auto line = lines.next()) {
        if (isHeading(*line) || isFence(*line)) return true;
    }
    return false;
}

bool isHeading(std::string_view line) {
    const std::size_t level = line.find_first_not_of('#');
    return level != std::string_view::npos && level > 0 && level <= 6 && line[level] == ' ';
}

CodeBlocks::CodeBlocks(std::string_view text) {
    std::size_t fences = 0;
    LineReader lines(text);
    while (const auto line = lines.next()) fences += isFence(*line) ? 1 : 0;
    m_pairs = fences % 2 == 0;
}

bool CodeBlocks::has(std::string_view line) {
    if (!m_pairs || !isFence(line)) return m_inside;
    m_inside = !m_inside;
    return true;
}

}  // namespace antecedent
