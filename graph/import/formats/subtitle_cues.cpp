// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/formats/subtitle_cues.h"

#include <optional>
#include <utility>

#include "graph/base/text_lines.h"
#include "graph/import/reading/html_text.h"
#include "graph/import/reading/speaker_line.h"

namespace antecedent {
namespace {

constexpr std::string_view arrow = "-->";

std::optional<std::pair<Timestamp, Timestamp>> timingOf(std::string_view line) {
    const std::size_t at = line.substr(0, 64).find(arrow);
    if (at == std::string_view::npos) return std::nullopt;
    std::string_view right = trimLeft(line.substr(at + arrow.size()));
    right = right.substr(0, right.find_first_of(" \t"));  // settings such as "align:start" follow
    const auto start = parseClock(trim(line.substr(0, at)));
    const auto end = parseClock(right);
    if (!start || !end) return std::nullopt;
    return std::pair(start->offset(), end->offset());
}

bool isOtherBlock(std::string_view line) {
    for (const std::string_view word : {"WEBVTT", "NOTE", "STYLE", "REGION", "X-TIMESTAMP-MAP"}) {
        if (!startsWith(line, word)) continue;
        return line.size() == word.size() ||
               std::string_view(" \t-=:").find(line[word.size()]) != std::string_view::npos;
    }
    return false;
}

/// Lines up to the next empty one.
struct Block {
    std::vector<std::string_view> lines;
    std::size_t line = 0;
};

Block nextBlock(LineReader& reader) {
    Block block;
    while (const auto line = reader.next()) {
        if (!trim(*line).empty()) {
            if (block.lines.empty()) block.line = reader.number();
            block.lines.push_back(*line);
        } else if (!block.lines.empty()) {
            break;
        }
    }
    return block;
}

std::optional<SubtitleCue> cueOf(const Block& block, std::size_t number) {
    for (std::size_t i = 0; i < 2 && i < block.lines.size(); ++i) {
        const auto timing = timingOf(block.lines[i]);
        if (!timing) continue;
        SubtitleCue cue;
        cue.id = i == 1 ? std::string(trim(block.lines[0])) : std::to_string(number);
        cue.start = timing->first;
        cue.end = timing->second;
        cue.line = block.line;
        cue.lines.assign(block.lines.begin() + static_cast<std::ptrdiff_t>(i) + 1, block.lines.end());
        return cue;
    }
    return std::nullopt;
}

/// Without tags and, in SRT, position codes such as "{\an8}"; entities decoded.
std::string plain(std::string_view text) {
    std::string result;
    while (!text.empty()) {
        const bool tag = text.front() == '<' || startsWith(text, "{\\");
        const std::size_t close = tag ? text.find(text.front() == '<' ? '>' : '}') : std::string_view::npos;
        if (close != std::string_view::npos) {
            text.remove_prefix(close + 1);
            continue;
        }
        const std::size_t next = text.find_first_of("<{", 1);
        // An opening bracket that nothing closes is text, and so is all behind it: no second search.
        const bool unclosed = tag && close == std::string_view::npos;
        const std::size_t length = unclosed || next == std::string_view::npos ? text.size() : next;
        result += text.substr(0, length);
        text.remove_prefix(length);
    }
    return decodeEntities(result);
}

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
        const std::string spoken(trim(plain(text.substr(0, open))));
        if (!spoken.empty()) parts.push_back({speaker, spoken, false});
        if (open == std::string_view::npos) return parts;
        const std::size_t close = text.find('>', open);
        if (close == std::string_view::npos) return parts;
        const std::string_view tag = text.substr(open + 2, close - open - 2);
        speaker = trim(decodeEntities(tag.substr(std::min(tag.size(), tag.find_first_of(" \t")))));
        text.remove_prefix(close + 1);
    }
}

/// Speaker and rest of "Name: text", "[Name] text", "(Name)" and ">> Name: text".
SpokenPart namedPart(std::string_view line) {
    if (startsWith(line, ">>")) line = trimLeft(line.substr(2));
    const char close = startsWith(line, "[") ? ']' : startsWith(line, "(") ? ')' : '\0';
    if (close) {
        const std::size_t end = line.substr(0, 66).find(close);
        const bool alone = end != std::string_view::npos && end + 1 == line.size();
        const std::string_view name =
            end == std::string_view::npos ? std::string_view{} : trim(line.substr(1, end - 1));
        // "[laughter]" and "(door closes)" are sounds; a bracket in front of a text names the speaker.
        const bool sound = name.empty() || (name.front() >= 'a' && name.front() <= 'z') || (alone && close == ']');
        if (!sound && looksLikeName(name)) return {std::string(name), std::string(trim(line.substr(end + 1))), false};
    }
    const auto spoken = splitSpeaker(line);
    if (spoken && looksLikeName(spoken->name)) return {std::string(spoken->name), std::string(spoken->text), false};
    return {{}, std::string(line), false};
}

std::vector<SpokenPart> splitAtLines(const SubtitleCue& cue) {
    std::vector<SpokenPart> parts;
    for (const std::string& raw : cue.lines) {
        const std::string text = plain(raw);
        std::string_view line = trim(text);
        const bool dash = startsWith(line, "- ") || startsWith(line, "– ");
        if (dash) line = trimLeft(line.substr(line.find(' ')));
        SpokenPart part = namedPart(line);
        part.newVoice = dash && part.speaker.empty();
        if (parts.empty() || dash || !part.speaker.empty()) {
            parts.push_back(std::move(part));
        } else if (!part.text.empty()) {
            if (!parts.back().text.empty()) parts.back().text += ' ';
            parts.back().text += part.text;
        }
    }
    return parts;
}

}  // namespace

bool isCueTiming(std::string_view line) {
    return timingOf(line).has_value();
}

std::vector<SubtitleCue> parseCues(std::string_view text, ConversationSink& sink) {
    std::vector<SubtitleCue> cues;
    LineReader reader(text);
    for (Block block = nextBlock(reader); !block.lines.empty(); block = nextBlock(reader)) {
        if (auto cue = cueOf(block, cues.size() + 1)) {
            cues.push_back(std::move(*cue));
        } else if (!cues.empty() && !isOtherBlock(block.lines.front()) &&
                   block.lines.front().find(arrow) == std::string_view::npos) {
            // An empty line inside a cue's text: the text goes on.
            cues.back().lines.insert(cues.back().lines.end(), block.lines.begin(), block.lines.end());
        } else if (!isOtherBlock(block.lines.front())) {
            sink.warn({block.line, "left out: no time line of the form 00:00:01.000 --> 00:00:02.000"});
        }
    }
    return cues;
}

std::vector<SpokenPart> voicesOf(const SubtitleCue& cue) {
    std::string whole;
    for (const std::string& line : cue.lines) whole += (whole.empty() ? "" : " ") + std::string(trim(line));
    const std::size_t voice = whole.find("<v");
    if (voice != std::string::npos && whole.find('>', voice) != std::string::npos) return splitAtVoices(whole);
    return splitAtLines(cue);
}

}  // namespace antecedent
