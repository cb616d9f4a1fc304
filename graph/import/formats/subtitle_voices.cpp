// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/formats/subtitle_voices.h"

#include <algorithm>
#include <map>
#include <optional>

#include "graph/base/text_lines.h"
#include "graph/import/reading/html_text.h"
#include "graph/import/reading/speaker_line.h"

namespace antecedent {
namespace {

/// Splits at <v Name>; the text before the first has no speaker.
std::vector<SpokenPart> splitAtVoices(std::string_view text) {
    std::vector<SpokenPart> parts;
    std::string speaker;
    while (true) {
        std::size_t open = text.find("<v");
        while (open != std::string_view::npos && open + 2 < text.size() && text[open + 2] != ' ' &&
               text[open + 2] != '.' && text[open + 2] != '\t') {
            open = text.find("<v", open + 1);
        }
        const std::string spoken(trim(cueText(text.substr(0, open))));
        if (!spoken.empty()) parts.push_back({speaker, spoken, false});
        if (open == std::string_view::npos) return parts;
        const std::size_t close = text.find('>', open);
        if (close == std::string_view::npos) return parts;
        const std::string_view tag = text.substr(open + 2, close - open - 2);
        speaker = trim(decodeEntities(tag.substr(std::min(tag.size(), tag.find_first_of(" \t")))));
        text.remove_prefix(close + 1);
    }
}

/// A name in brackets in front of a text, or alone on its line; nullopt when the line begins with none.
std::optional<SpokenPart> bracketedPart(std::string_view line) {
    const char close = startsWith(line, "[") ? ']' : startsWith(line, "(") ? ')' : '\0';
    if (!close) return std::nullopt;
    const std::size_t end = line.substr(0, 66).find(close);
    if (end == std::string_view::npos) return std::nullopt;
    const std::string_view name = trim(line.substr(1, end - 1));
    // "[laughter]" and "(door closes)" are sounds; a bracket in front of a text names the speaker.
    const bool sound =
        name.empty() || (name.front() >= 'a' && name.front() <= 'z') || (end + 1 == line.size() && close == ']');
    if (sound || !looksLikeName(name)) return std::nullopt;
    std::string_view rest = trimLeft(line.substr(end + 1));
    if (startsWith(rest, ":")) rest = trimLeft(rest.substr(1));
    return SpokenPart{std::string(name), std::string(rest), false};
}

/// Without ">>", which marks a change of speaker in captions, and a dash that does.
std::string_view withoutMarks(std::string_view line, bool& marked) {
    marked = false;
    for (const std::string_view mark : {">>>", ">>", "- ", "– ", "-"}) {
        if (!startsWith(line, mark) || line.size() == mark.size() || (mark == "-" && line[1] == '-')) continue;
        marked = true;
        return trimLeft(line.substr(mark.size()));
    }
    return line;
}

std::vector<SpokenPart> splitAtLines(const SubtitleCue& cue, const CueCast& cast) {
    std::vector<SpokenPart> parts;
    for (const std::string& raw : cue.lines) {
        const std::string text = cueText(raw);
        bool marked = false;
        const std::string_view line = withoutMarks(trim(text), marked);
        SpokenPart part{{}, std::string(line), false};
        const auto spoken = splitSpeaker(line);
        if (auto bracketed = bracketedPart(line)) {
            part = std::move(*bracketed);
        } else if (spoken && cast.has(spoken->name)) {
            part = {std::string(spoken->name), std::string(spoken->text), false};
        }
        part.newVoice = marked && part.speaker.empty();
        if (parts.empty() || marked || !part.speaker.empty()) {
            parts.push_back(std::move(part));
        } else if (!part.text.empty()) {
            if (!parts.back().text.empty()) parts.back().text += ' ';
            parts.back().text += part.text;
        }
    }
    return parts;
}

/// Captions of lessons have "Question" and "Answer" in front of colons too.
bool isLessonLabel(std::string_view name) {
    return isLabel(name) || name == "Question" || name == "Answer" || name == "question" || name == "answer";
}

bool isCapitals(std::string_view name) {
    std::size_t letters = 0;
    for (const char c : name) {
        if (c >= 'a' && c <= 'z') return false;
        letters += c >= 'A' && c <= 'Z' ? 1 : 0;
    }
    return letters >= 2;
}

/// The lines of a cue as they are read, without empty ones.
std::vector<std::string> shown(const SubtitleCue& cue) {
    std::vector<std::string> lines;
    for (const std::string& raw : cue.lines) {
        std::string text(trim(cueText(raw)));
        if (!text.empty()) lines.push_back(std::move(text));
    }
    return lines;
}

bool rolls(const std::vector<SubtitleCue>& cues) {
    std::size_t repeats = 0;
    std::size_t timed = 0;  // words with times of their own, as only automatic captions have them
    std::vector<std::string> before;
    for (const SubtitleCue& cue : cues) {
        auto lines = shown(cue);
        if (!before.empty() && !lines.empty() && lines.front() == before.back()) ++repeats;
        for (const std::string& line : cue.lines) timed += line.find("<00:") != std::string::npos ? 1 : 0;
        before = std::move(lines);
    }
    return repeats > 0 && (timed > 0 || (repeats >= 3 && repeats * 5 >= cues.size() * 2));
}

}  // namespace

CueCast::CueCast(const std::vector<SubtitleCue>& cues) {
    std::map<std::string, std::size_t> counts;
    std::size_t named = 0;
    std::size_t split = 0;
    for (const SubtitleCue& cue : cues) {
        bool likeName = false;
        bool any = false;
        for (const std::string& raw : cue.lines) {
            const std::string text = cueText(raw);
            bool marked = false;
            const auto spoken = splitSpeaker(withoutMarks(trim(text), marked));
            if (!spoken || isLessonLabel(spoken->name)) continue;
            ++counts[std::string(spoken->name)];
            any = true;
            likeName = likeName || looksLikeName(spoken->name);
        }
        named += likeName ? 1 : 0;
        split += any ? 1 : 0;
    }
    const bool everywhere = named * 5 >= cues.size() * 3;
    // Programs for meetings write the names that people chose in front of every cue: "ann", "🎸 tom".
    const bool always = split * 10 >= cues.size() * 9 && cues.size() >= 3 && counts.size() < split;
    for (const auto& [name, count] : counts) {
        const bool alike = looksLikeName(name) && (everywhere || count > 1 || isCapitals(name));
        if (alike || always) m_names.insert(name);
    }
}

bool CueCast::has(std::string_view name) const {
    return m_names.find(name) != m_names.end();
}

void unroll(std::vector<SubtitleCue>& cues) {
    if (!rolls(cues)) return;
    std::vector<std::string> before;
    std::vector<SubtitleCue> fresh;
    for (SubtitleCue& cue : cues) {
        auto lines = shown(cue);
        std::size_t old = 0;
        while (old < lines.size() && std::find(before.begin(), before.end(), lines[old]) != before.end()) ++old;
        cue.lines.assign(lines.begin() + static_cast<std::ptrdiff_t>(old), lines.end());
        if (!lines.empty()) before = std::move(lines);
        if (!cue.lines.empty()) fresh.push_back(std::move(cue));
    }
    cues = std::move(fresh);
}

std::vector<SpokenPart> voicesOf(const SubtitleCue& cue, const CueCast& cast) {
    std::string whole;
    if (!cue.speaker.empty()) {
        for (const std::string& line : cue.lines)
            whole += (whole.empty() ? "" : " ") + std::string(trim(cueText(line)));
        return {SpokenPart{cue.speaker, whole, true}};
    }
    for (const std::string& line : cue.lines) whole += (whole.empty() ? "" : " ") + std::string(trim(line));
    const std::size_t voice = whole.find("<v");
    if (voice != std::string::npos && whole.find('>', voice) != std::string::npos) return splitAtVoices(whole);
    return splitAtLines(cue, cast);
}

}  // namespace antecedent
