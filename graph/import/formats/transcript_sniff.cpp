// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/formats/transcript_sniff.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "graph/base/text_lines.h"
#include "graph/import/reading/other_text.h"

namespace antecedent {
namespace {

constexpr std::size_t sniffedLines = 400;
constexpr std::size_t fewestValues = 6;

/// "episode_done": names in programs have no capitals and no blanks.
bool isKey(std::string_view name) {
    return name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_-.") == std::string_view::npos;
}

/// A number or a word alone, where people say more. Words of scripts that have no blanks may be sentences.
bool isValue(std::string_view text) {
    return !text.empty() && !parseClock(text) && text.find(' ') == std::string_view::npos &&
           std::none_of(text.begin(), text.end(), [](char c) { return (c & 0x80) != 0 || c == '?' || c == '!'; });
}

/// A tag, or a text in which a program wrote line feeds as it does.
bool isMarked(std::string_view text) {
    return (startsWith(text, "<") && endsWith(text, ">")) || text.find("\\n") != std::string_view::npos;
}

/// Looks at the lines of a text one by one.
class Shape {
public:
    explicit Shape(const Cast& cast) : m_cast(cast) {}

    void note(std::string_view line) {
        if (trim(line).find_first_not_of("-=") == std::string_view::npos) return endBlock();
        if (line.front() == '|') return;  // a table of who is there
        if (isHeading(line)) endSection();
        const std::size_t indent = line.find_first_not_of(" \t");
        const auto turn = turnOf(line);
        const bool spoken = turn && m_cast.has(*turn);
        // The words may stand below "Ann: 00:01:02".
        if (!spoken && m_below) return;
        m_below = spoken && parseClock(turn->line.text).has_value();
        ++m_total;
        if (!spoken) {
            ++m_between[indent];
            if (indent < m_indent) endBlock();
            return;
        }
        ++m_turns;
        m_indent = indent;
        m_marked += isMarked(turn->line.text) ? 1 : 0;
        ++m_indents[indent];
        m_timed += turn->time ? 1 : 0;
        m_again += m_cast.linesOf(turn->line.name) > 1 ? 1 : 0;
        m_values += isValue(turn->line.text) ? 1 : 0;
        m_keys += isKey(turn->line.name) ? 1 : 0;
        m_names.emplace(turn->line.name);
        m_block.emplace_back(turn->line.name);
        m_section.emplace_back(turn->line.name);
    }

    double certainty() {
        endBlock();
        endSection();
        if (m_turns < 2 || m_turns * 5 < m_total || isNested() || isRecords() || !recurs()) return 0;
        if (m_turns >= fewestValues && m_marked * 5 >= m_turns) return 0;
        if (m_turns >= fewestValues && m_timed == 0 && m_values * 10 >= m_turns * 9) return 0;
        return 0.6 * static_cast<double>(m_turns) / static_cast<double>(m_total);
    }

private:
    /// Keys that stand in different depths, or deeper than what is between them.
    bool isNested() const {
        if (m_cast.isList()) return false;
        std::size_t most = 0, usual = 0;
        for (const auto& [indent, turns] : m_indents) {
            if (turns <= most) continue;
            most = turns;
            usual = indent;
        }
        const std::size_t others = m_turns - most;
        if (usual > 0 && m_keys * 2 > m_turns) return true;
        if (m_turns >= 4 && (usual > 0 ? others > 0 : others * 5 >= m_turns)) return true;
        std::size_t shallower = 0;
        for (const auto& [indent, between] : m_between) shallower += indent < usual ? between : 0;
        return shallower * 5 >= m_total;
    }

    /// Blocks that all begin with the same key and have no key twice.
    bool isRecords() const {
        if (m_timed > 0) return false;
        return (m_blocks > 2 && isOften(m_firsts, m_blocks)) ||
               (m_sections > 1 && isOften(m_sectionFirsts, m_sections));
    }

    static bool isOften(const std::map<std::string, std::size_t>& firsts, std::size_t all) {
        return std::any_of(firsts.begin(), firsts.end(),
                           [all](const auto& first) { return first.second * 5 >= all * 4; });
    }

    /// Who talks with somebody speaks again. Two lines may be one by each, when there is nothing else.
    bool recurs() const {
        if (m_turns > 4 && (m_cast.size() >= m_turns || m_names.size() >= m_turns)) return false;
        if (m_timed * 2 > m_turns) return m_names.size() > 1 || looksLikeName(*m_names.begin());
        if (m_again == 0) return m_turns == 2 && m_turns * 5 >= m_total * 3;
        return m_names.size() > 1 && (m_turns < 5 || m_again * 2 >= m_turns);
    }

    void endBlock() {
        constexpr std::size_t fewest = 3;
        const std::set<std::string> names(m_block.begin(), m_block.end());
        if (m_block.size() >= fewest && names.size() == m_block.size()) {
            ++m_blocks;
            ++m_firsts[m_block.front()];
        }
        m_block.clear();
    }

    /// The sections of a review or a specification have the same keys, each once.
    void endSection() {
        const std::set<std::string> names(m_section.begin(), m_section.end());
        if (m_section.size() > 1) ++m_sections;
        if (m_section.size() > 1 && names.size() == m_section.size()) ++m_sectionFirsts[m_section.front()];
        m_section.clear();
    }

    const Cast& m_cast;
    bool m_below = false;
    std::size_t m_indent = 0, m_marked = 0;
    std::size_t m_total = 0, m_turns = 0, m_timed = 0, m_again = 0, m_keys = 0, m_values = 0, m_blocks = 0,
                m_sections = 0;
    std::map<std::size_t, std::size_t> m_indents, m_between;  ///< of turns and of other lines, by their depth
    std::map<std::string, std::size_t> m_firsts, m_sectionFirsts;
    std::set<std::string> m_names;
    std::vector<std::string> m_block, m_section;
};

}  // namespace

double transcriptCertainty(std::string_view head, const Cast& cast) {
    Shape shape(cast);
    CodeBlocks code(head);
    LineReader lines(head);
    while (lines.number() < sniffedLines) {
        const auto line = lines.next();
        if (!line) break;
        if (!code.has(*line)) shape.note(*line);
    }
    return shape.certainty();
}

}  // namespace antecedent
