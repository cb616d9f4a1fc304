// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/architecture/functions.h"

#include <regex>

namespace antecedent::testing {
namespace {

/// The text with comments and the inside of literals blanked, line for line.
std::string withoutLiterals(const std::vector<std::string>& lines) {
    static const std::regex rawString(R"__(R"([^( ]*)\(.*?\)\1")__");
    static const std::regex literal(R"__("(\\.|[^"\\])*"|'(\\.|[^'\\])+')__");
    static const std::regex comment(R"__(//.*$|/\*.*?\*/)__");
    std::string text;
    for (std::string line : lines) {
        const bool directive =
            line.find_first_not_of(' ') != std::string::npos && line[line.find_first_not_of(' ')] == '#';
        line = directive ? std::string() : std::regex_replace(line, rawString, "0");
        line = std::regex_replace(line, literal, "0");
        text += std::regex_replace(line, comment, "") + '\n';
    }
    return text;
}

/// Number of parameters in the first parameter list of a head.
std::size_t parametersOf(const std::string& head) {
    const std::size_t open = head.find('(');
    std::size_t count = 0;
    int depth = 0;
    bool any = false;
    for (std::size_t i = open; i < head.size(); ++i) {
        const char c = head[i];
        if (c == '(' || c == '<' || c == '{' || c == '[') {
            ++depth;
        } else if (c == ')' || c == '>' || c == '}' || c == ']') {
            if (--depth == 0) break;
        } else if (c == ',' && depth == 1) {
            ++count;
        } else if (c != ' ' && c != '\n') {
            any = true;
        }
    }
    return any ? count + 1 : 0;
}

class Scanner {
public:
    std::vector<FunctionText> scan(const std::string& text) {
        for (const char c : text) {
            if (c == '\n') ++m_line;
            step(c);
        }
        return std::move(m_found);
    }

private:
    enum class Block { Scope, Function, Other };

    bool insideBody() const { return !m_blocks.empty() && m_blocks.back() != Block::Scope; }

    void step(char c) {
        if (c == '{') {
            m_blocks.push_back(kindOfBlock());
            if (m_blocks.back() == Block::Function) {
                m_found.push_back({m_head, m_headLine, 0, parametersOf(m_head)});
            }
            clearHead();
        } else if (c == '}') {
            if (m_blocks.empty()) return;
            if (m_blocks.back() == Block::Function) m_found.back().lines = m_line - m_found.back().line + 1;
            m_blocks.pop_back();
            clearHead();
        } else if (c == ';') {
            clearHead();
        } else if (!insideBody()) {
            if (m_head.empty() && (c == ' ' || c == '\n')) return;
            if (m_head.empty()) m_headLine = m_line;
            m_head += c;
        }
    }

    Block kindOfBlock() const {
        static const std::regex scope(R"(\b(namespace|class|struct|union|enum|extern)\b)");
        const std::string beforeParameters = m_head.substr(0, m_head.find('('));
        if (insideBody()) return Block::Other;
        const bool scoped = std::regex_search(beforeParameters, scope);
        if (m_head.find('(') == std::string::npos) return scoped || m_head.empty() ? Block::Scope : Block::Other;
        // "struct X* make(…) {" is a function, "= {" an initialiser.
        return beforeParameters.find('=') == std::string::npos || m_head.find("operator") != std::string::npos
                   ? Block::Function
                   : Block::Other;
    }

    void clearHead() { m_head.clear(); }

    std::vector<FunctionText> m_found;
    std::vector<Block> m_blocks;
    std::string m_head;
    std::size_t m_headLine = 1;
    std::size_t m_line = 1;
};

}  // namespace

std::vector<FunctionText> functionsOf(const std::vector<std::string>& lines) {
    return Scanner().scan(withoutLiterals(lines));
}

}  // namespace antecedent::testing
