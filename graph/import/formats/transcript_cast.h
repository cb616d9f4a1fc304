// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string>
#include <unordered_map>

#include "graph/import/reading/speaker_line.h"

namespace antecedent {

/// How the name of a turn is set: as it is, in bold, behind the mark of a list, or as "Q." and "A." in a hearing.
enum class NameStyle { Plain, Bold, Listed, Examined };

/// A line that may begin a turn: perhaps a time, a name and what is said. Views into the line.
struct Turn {
    std::optional<LeadingTime> time;
    SpeakerLine line;
    NameStyle style = NameStyle::Plain;
};

std::optional<Turn> turnOf(std::string_view line);

/// Who speaks in a file. "He said: no" splits like a turn, so a name that does not look like one has to come
/// again before it counts; or every line is one word, a colon and a text, and some come again: then all are
/// nicknames.
class Cast {
public:
    void note(std::string_view line);

    /// Whether the turn is one: its name is somebody's.
    bool has(const Turn& turn) const;
    std::size_t size() const { return m_turns.size(); }
    /// How many lines begin with this name and a colon.
    std::size_t linesOf(std::string_view name) const;
    /// Whether most lines begin with a name, each with another one.
    bool nobodyAgain() const { return m_count > 2 && m_count == m_turns.size() && m_count * 5 >= m_lines * 3; }
    /// Whether it is minutes: a list of who said what.
    bool isList() const { return usual(NameStyle::Listed); }

    /// Headers of mails, or of answers of a web server, are no speakers.
    bool isHeaders() const;
    /// Nor are the keys of settings, of package descriptions and of lists of changes.
    bool isData() const;
    /// Whether only "Q" and "A" speak, as in lists of questions that are asked often, and in hearings.
    bool isQuestions() const;

private:
    /// Whether most names are set so.
    bool usual(NameStyle style) const;
    std::size_t turnsOf(std::string_view names, std::size_t& distinct) const;  ///< names between bars

    std::unordered_map<std::string, std::size_t> m_turns;
    std::size_t m_lines = 0, m_count = 0;
    std::size_t m_timed = 0, m_untimed = 0, m_questions = 0;
    std::array<std::size_t, 4> m_styles{};  ///< turns of each style
    bool m_onlyNicknames = true;
};

/// The cast of a text, or of its first lines.
Cast castOf(std::string_view content, std::size_t mostLines = std::string_view::npos);

}  // namespace antecedent
