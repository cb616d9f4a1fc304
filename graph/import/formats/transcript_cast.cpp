// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/formats/transcript_cast.h"

#include "graph/base/text_lines.h"

namespace antecedent {
namespace {

constexpr std::size_t fewestTimed = 2;
constexpr std::size_t codeLines = 200;

// Keys of settings, descriptions of packages, lists of changes, documented code and messages of compilers.
const std::initializer_list<const char*> dataKeys = {"Files",
                                                     "Copyright",
                                                     "License",
                                                     "Comment",
                                                     "Upstream-Name",
                                                     "Upstream-Contact",
                                                     "Source",
                                                     "Format",
                                                     "Version",
                                                     "Package",
                                                     "Description",
                                                     "Maintainer",
                                                     "Author",
                                                     "Date",
                                                     "Start-Date",
                                                     "End-Date",
                                                     "Commandline",
                                                     "Requested-By",
                                                     "Upgrade",
                                                     "Install",
                                                     "Remove",
                                                     "Architecture",
                                                     "Depends",
                                                     "Section",
                                                     "Priority",
                                                     "Status",
                                                     "Homepage",
                                                     "Commit",
                                                     "Reviewed-by",
                                                     "Signed-off-by",
                                                     "Reported-by",
                                                     "Acked-by",
                                                     "Tested-by",
                                                     "Closes",
                                                     "Fixes",
                                                     "Bug",
                                                     "URL",
                                                     "Url",
                                                     "Name",
                                                     "Type",
                                                     "Note",
                                                     "Notes",
                                                     "Example",
                                                     "Args",
                                                     "Returns",
                                                     "Raises",
                                                     "Parameters",
                                                     "Default",
                                                     "default",
                                                     "TODO",
                                                     "FIXME",
                                                     "http",
                                                     "https",
                                                     "Bugzilla",
                                                     "Suggested-by",
                                                     "Cc",
                                                     "Size",
                                                     "Title",
                                                     "Language",
                                                     "Upstream Author",
                                                     "Upstream Authors",
                                                     "Copyright Holder",
                                                     "Usage",
                                                     "See",
                                                     "error",
                                                     "warning",
                                                     "note",
                                                     "public",
                                                     "private",
                                                     "protected"};

bool isCode(std::string_view line) {
    if (line.empty()) return false;
    const char last = line.back();
    if (last == ';' || last == '{' || last == '}' || endsWith(line, "):") || endsWith(line, "->None:")) return true;
    for (const std::string_view start :
         {"#", "//", "/*", "* ", "def ", "import ", "class ", "return ", "@@ ", "+++", "---", "diff "}) {
        if (startsWith(line, start)) return true;
    }
    return false;
}

}  // namespace

std::optional<Turn> turnOf(std::string_view line) {
    Turn turn;
    turn.time = splitTime(line);
    const auto spoken = splitSpeaker(turn.time ? turn.time->rest : line);
    // No name has the marks of data, paths and markup in it.
    if (!spoken || spoken->name.find_first_of("\"{}<>=;/\\") != std::string_view::npos) return std::nullopt;
    if (std::string_view("*#-+|").find(spoken->name.front()) != std::string_view::npos) return std::nullopt;
    turn.line = *spoken;
    return turn;
}

void Cast::note(std::string_view line) {
    if (trim(line).empty()) return;
    const auto turn = turnOf(line);
    (turn && turn->time ? m_timed : m_untimed) += turn ? 1 : 0;
    m_onlyNicknames = m_onlyNicknames && turn && turn->line.name.find(' ') == std::string_view::npos;
    if (!turn) return;
    ++m_turns[std::string(turn->line.name)];
    ++m_count;
}

bool Cast::has(const Turn& turn) const {
    // Where turns have times, a line without one goes on with the turn before, colon or not.
    if (!turn.time && m_timed >= fewestTimed && m_timed * 2 > m_untimed) return false;
    const auto found = m_turns.find(std::string(turn.line.name));
    if (found == m_turns.end()) return false;
    if (turn.line.text.empty()) return found->second > 1;
    const bool nickname = m_onlyNicknames && m_turns.size() < m_count;
    return turn.time || found->second > 1 || nickname || looksLikeName(turn.line.name);
}

std::size_t Cast::turnsOf(std::initializer_list<const char*> names, std::size_t& distinct) const {
    std::size_t turns = 0;
    distinct = 0;
    for (const char* name : names) {
        const auto found = m_turns.find(name);
        if (found == m_turns.end()) continue;
        ++distinct;
        turns += found->second;
    }
    return turns;
}

bool Cast::isHeaders() const {
    std::size_t distinct = 0;
    turnsOf({"From", "To", "Subject", "Date", "Message-ID", "Message-Id", "Received", "Content-Type", "Cc",
             "In-Reply-To", "References", "Reply-To", "Mime-Version", "MIME-Version"},
            distinct);
    return distinct >= 3;
}

bool Cast::isData() const {
    std::size_t distinct = 0;
    const std::size_t turns = turnsOf(dataKeys, distinct);
    return distinct >= 2 && turns * 5 >= m_count;
}

Cast castOf(std::string_view content, std::size_t mostLines) {
    Cast cast;
    LineReader lines(content);
    while (lines.number() < mostLines) {
        const auto line = lines.next();
        if (!line) break;
        cast.note(*line);
    }
    return cast;
}

bool looksLikeCode(std::string_view text) {
    std::size_t code = 0, all = 0;
    LineReader lines(text);
    while (all < codeLines) {
        const auto line = lines.next();
        if (!line) break;
        const std::string_view bare = trim(*line);
        if (bare.empty()) continue;
        ++all;
        code += isCode(bare) ? 1 : 0;
    }
    return code * 8 > all;
}

}  // namespace antecedent
