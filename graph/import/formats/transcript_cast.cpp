// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/formats/transcript_cast.h"

#include <algorithm>

#include "graph/base/text_lines.h"
#include "graph/import/reading/other_text.h"

namespace antecedent {
namespace {

constexpr std::size_t fewestTimed = 2;
constexpr std::size_t longestBoldName = 100;

// Keys of settings, descriptions of packages, lists of changes, documented code and messages of compilers.
constexpr std::string_view dataKeys =
    "Metadata-Version|Wheel-Version|Manifest-Version|Classifier|Requires-Dist|Provides-Extra|Home-page|Summary|Author-"
    "email|"
    "Platform|Requires-Python|Generator|Root-Is-Purelib|Tag|Created-By|Built-By|Build-Jdk|Build-Jdk-Spec|"
    "Subject|Defined-By|Support|Vendor|Vendor-URL|Pin|Pin-Priority|Triplet|DefaultSearchPaths|"
    "Files|Keywords|Task|Tags|Link|Copyright|License|Comment|Upstream-Name|Upstream-Contact|Source|Format|Version|"
    "Package|"
    "Description|Maintainer|Author|Date|Start-Date|End-Date|Commandline|Requested-By|Upgrade|Install|Remove|"
    "Architecture|Depends|Section|Priority|Status|Homepage|Commit|Reviewed-by|Signed-off-by|Reported-by|"
    "Acked-by|Tested-by|Closes|Fixes|Bug|URL|Url|Name|Type|Note|Notes|Example|Args|Returns|Raises|Parameters|"
    "Default|default|TODO|FIXME|http|https|Bugzilla|Suggested-by|Cc|Size|Title|Language|Upstream Author|"
    "Upstream Authors|Copyright Holder|Usage|See|error|warning|note|public|private|protected|User-agent|"
    "User-Agent|Disallow|Allow|Sitemap|Crawl-delay";

/// "**Ann Lee:** hello" and "**Ann Lee**: hello", as Markdown sets names in bold.
std::optional<SpeakerLine> splitBold(std::string_view line) {
    constexpr std::string_view mark = "**";
    line = trim(line);
    if (!startsWith(line, mark)) return std::nullopt;
    const std::size_t end = line.find(mark, mark.size());
    if (end == std::string_view::npos) return std::nullopt;
    std::string_view name = trim(line.substr(mark.size(), end - mark.size()));
    std::string_view text = line.substr(end + mark.size());
    if (endsWith(name, ":")) {
        name = trim(name.substr(0, name.size() - 1));
    } else if (startsWith(text, ":")) {
        text.remove_prefix(1);
    } else {
        return std::nullopt;
    }
    if (name.empty() || name.size() > longestBoldName) return std::nullopt;
    return SpeakerLine{name, trim(text)};
}

/// "Q. Where were you?", "A. At home."
std::optional<SpeakerLine> splitExamined(std::string_view line) {
    line = trimLeft(line);
    if (!startsWith(line, "Q. ") && !startsWith(line, "A. ")) return std::nullopt;
    return SpeakerLine{line.substr(0, 1), trim(line.substr(2))};
}

bool isListed(std::string_view line) {
    line = trimLeft(line);
    return startsWith(line, "- ") || startsWith(line, "* ");
}

/// "ALLOW_RETRIES" is no name.
bool isConstant(std::string_view name) {
    return name.find('_') != std::string_view::npos &&
           name.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_") == std::string_view::npos;
}

/// "INFO  [main] app.Start", "root - INFO - Starting": how grave it is, and where in a program it was written.
bool isOfProgram(std::string_view name) {
    const std::string_view whole = name;
    while (!(name = trimLeft(name)).empty()) {
        const std::string_view word = name.substr(0, name.find_first_of(" ]|"));
        const std::string_view bare = startsWith(word, "[") ? word.substr(1) : word;
        for (const std::string_view level :
             {"INFO", "WARN", "WARNING", "ERROR", "DEBUG", "TRACE", "FATAL", "CRITICAL", "NOTICE"}) {
            if (bare == level && word != whole) return true;
        }
        name.remove_prefix(std::min(name.size(), std::max<std::size_t>(word.size(), 1)));
    }
    return false;
}

/// "1. Roof" and "2) Shed" are items of a list.
bool isNumbered(std::string_view name) {
    const std::size_t end = name.find_first_not_of("0123456789");
    return end != std::string_view::npos && end > 0 && end + 1 < name.size() &&
           (name[end] == '.' || name[end] == ')') && name[end + 1] == ' ';
}

/// "20260309" and "2026-03-09", as lists of changes have them.
bool isDate(std::string_view name) {
    return name.size() >= 8 && name.size() <= 10 && name.find_first_not_of("0123456789-.") == std::string_view::npos;
}

/// A call of a function that is cut at its colon has a bracket that nothing closes.
bool isBalanced(std::string_view name) {
    if (name.find("()") != std::string_view::npos) return false;
    return std::count(name.begin(), name.end(), '(') == std::count(name.begin(), name.end(), ')') &&
           std::count(name.begin(), name.end(), '[') == std::count(name.begin(), name.end(), ']');
}

}  // namespace

std::optional<Turn> turnOf(std::string_view line) {
    Turn turn;
    turn.time = splitTime(line);
    std::string_view said = turn.time ? turn.time->rest : line;
    const auto bold = splitBold(said);
    if (bold) turn.style = NameStyle::Bold;
    if (!bold && !turn.time && isListed(said)) turn.style = NameStyle::Listed;
    if (turn.style == NameStyle::Listed) said = trimLeft(trimLeft(said).substr(1));
    const auto examined = bold || turn.style == NameStyle::Listed ? std::nullopt : splitExamined(said);
    if (examined) turn.style = NameStyle::Examined;
    const auto spoken = bold ? bold : examined ? examined : splitSpeaker(said);
    // No name has the marks of data, paths and markup in it.
    if (!spoken || spoken->name.find_first_of("\"{}<>=;/\\") != std::string_view::npos) return std::nullopt;
    if (std::string_view("*#-+|%").find(spoken->name.front()) != std::string_view::npos) return std::nullopt;
    // "@Comment:" and a tab is a header of CHAT; "@ann: hello" is somebody.
    const bool header = spoken->name.front() == '@' && said.find(":\t") != std::string_view::npos;
    if (header || isOfProgram(spoken->name) || isNumbered(spoken->name) || isDate(spoken->name) ||
        isConstant(spoken->name) || !isBalanced(spoken->name))
        return std::nullopt;
    if (!bold && beginsLikeSentence(spoken->name)) return std::nullopt;
    turn.line = *spoken;
    return turn;
}

void Cast::note(std::string_view line) {
    if (trim(line).empty()) return;
    ++m_lines;
    const auto turn = turnOf(line);
    (turn && turn->time ? m_timed : m_untimed) += turn ? 1 : 0;
    m_onlyNicknames = m_onlyNicknames && turn && turn->line.name.find(' ') == std::string_view::npos;
    if (!turn) return;
    ++m_turns[std::string(turn->line.name)];
    ++m_count;
    ++m_styles[static_cast<std::size_t>(turn->style)];
    m_questions += endsWith(turn->line.text, "?") ? 1 : 0;
}

bool Cast::usual(NameStyle style) const {
    const std::size_t turns = m_styles[static_cast<std::size_t>(style)];
    return turns >= fewestTimed && turns * 2 > m_count;
}

bool Cast::has(const Turn& turn) const {
    // Where turns have times, a line without one goes on with the turn before, colon or not.
    if (!turn.time && m_timed >= fewestTimed && m_timed * 2 > m_untimed) return false;
    // And where names are in bold or in a list, one that is not is a part of a text.
    for (const NameStyle style : {NameStyle::Bold, NameStyle::Listed}) {
        if (turn.style != style && usual(style)) return false;
    }
    // In lists of changes and of rules nobody asks.
    if (turn.style == NameStyle::Listed && (!isList() || m_questions < 2 || m_questions * 20 < m_count)) return false;
    // Of a list of questions that is all there is.
    if (turn.style == NameStyle::Examined && (linesOf("Q") < 2 || linesOf("A") < 2 || m_turns.size() < 4)) return false;
    const auto found = m_turns.find(std::string(turn.line.name));
    if (found == m_turns.end() || isLabel(turn.line.name)) return false;
    if (turn.line.text.empty()) return found->second > 1;
    const bool nickname = m_onlyNicknames && m_turns.size() < m_count;
    return turn.time || found->second > 1 || nickname || looksLikeName(turn.line.name);
}

std::size_t Cast::linesOf(std::string_view name) const {
    const auto found = m_turns.find(std::string(name));
    return found == m_turns.end() ? 0 : found->second;
}

std::size_t Cast::turnsOf(std::string_view names, std::size_t& distinct) const {
    std::size_t turns = 0;
    distinct = 0;
    while (!names.empty()) {
        const std::string_view name = names.substr(0, names.find('|'));
        names.remove_prefix(std::min(names.size(), name.size() + 1));
        const auto found = m_turns.find(std::string(name));
        if (found == m_turns.end()) continue;
        ++distinct;
        turns += found->second;
    }
    return turns;
}

bool Cast::isHeaders() const {
    std::size_t distinct = 0;
    turnsOf(
        "From|To|Subject|Date|Message-ID|Message-Id|Received|Content-Type|Cc|In-Reply-To|References|Reply-To|"
        "Mime-Version|MIME-Version",
        distinct);
    return distinct >= 3;
}

bool Cast::isData() const {
    std::size_t distinct = 0;
    const std::size_t turns = turnsOf(dataKeys, distinct);
    return distinct >= 2 && turns * 5 >= m_count;
}

bool Cast::isQuestions() const {
    std::size_t distinct = 0;
    return turnsOf("Q|A|Question|Answer|QUESTION|ANSWER|Q.|A.", distinct) == m_count && distinct == 2 && m_timed == 0;
}

Cast castOf(std::string_view content, std::size_t mostLines) {
    Cast cast;
    CodeBlocks code(content);
    LineReader lines(content);
    while (lines.number() < mostLines) {
        const auto line = lines.next();
        if (!line) break;
        if (!code.has(*line)) cast.note(*line);
    }
    return cast;
}

}  // namespace antecedent
