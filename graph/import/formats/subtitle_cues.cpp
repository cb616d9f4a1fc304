// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/formats/subtitle_cues.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

#include "graph/base/text_lines.h"
#include "graph/conversation/time_text.h"
#include "graph/import/reading/html_text.h"

namespace antecedent {
namespace {

constexpr std::string_view arrow = "-->";

/// "0:00:01.000,0:00:02.500", as YouTube's own format has it.
std::optional<std::pair<Timestamp, Timestamp>> commaTimingOf(std::string_view line) {
    line = trim(line);
    const std::size_t comma = line.find(',');
    if (line.size() > 40 || comma == std::string_view::npos || line.find('.') > comma) return std::nullopt;
    const auto start = parseClock(line.substr(0, comma));
    const auto end = parseClock(line.substr(comma + 1));
    if (!start || !end || start->fields != 3 || end->fields != 3) return std::nullopt;
    return std::pair(start->offset(), end->offset());
}

std::optional<std::pair<Timestamp, Timestamp>> timingOf(std::string_view line) {
    const std::size_t at = line.substr(0, 64).find(arrow);
    if (at == std::string_view::npos) return commaTimingOf(line);
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

std::optional<int> numberIn(std::string_view text) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

/// Lines up to the next empty one.
struct Block {
    std::vector<std::string_view> lines;
    std::size_t line = 0;
};

/// Takes the lines up to an empty one, or up to the next time line where the empty one is missing.
class BlockReader {
public:
    explicit BlockReader(std::string_view text) : m_reader(text) {}

    Block next() {
        Block block;
        bool timed = false;
        while (const auto line = take()) {
            if (trim(*line).empty()) {
                if (block.lines.empty()) continue;
                break;
            }
            const bool timing = line->size() < 200 && timingOf(*line).has_value();
            if (timing && timed) {
                m_pending = line;
                break;
            }
            timed = timed || timing;
            if (block.lines.empty()) block.line = m_reader.number();
            block.lines.push_back(*line);
        }
        return block;
    }

private:
    std::optional<std::string_view> take() {
        return m_pending ? std::exchange(m_pending, std::nullopt) : m_reader.next();
    }

    LineReader m_reader;
    std::optional<std::string_view> m_pending;
};

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

/// Digits and what belongs to times, as a time line that is damaged has them at its beginning.
bool beginsLikeTiming(std::string_view line) {
    const std::size_t end = line.find_first_not_of("0123456789:");
    if (end == std::string_view::npos || end < 5) return false;
    const std::string_view digits = line.substr(0, end);
    return std::count(digits.begin(), digits.end(), ':') >= 2;
}

/// Whether a block is no text that goes on but a cue whose time is missing or damaged: it says its number, or a time.
bool isUntimedCue(const Block& block, const SubtitleCue& before) {
    const std::string_view first = trim(block.lines.front());
    if (isOtherBlock(first) || first.find(arrow) != std::string_view::npos || beginsLikeTiming(first)) return true;
    if (block.lines.size() < 2) return false;
    if (block.lines[1].find(arrow) != std::string_view::npos || beginsLikeTiming(trim(block.lines[1]))) return true;
    const auto number = numberIn(first);
    const auto last = numberIn(before.id);
    return number && last && *number == *last + 1;
}

}  // namespace

std::string cueText(std::string_view text) {
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

bool isCueTiming(std::string_view line) {
    return timingOf(line).has_value();
}

std::vector<SubtitleCue> parseCues(std::string_view text, ConversationSink& sink) {
    std::vector<SubtitleCue> cues;
    BlockReader reader(text);
    for (Block block = reader.next(); !block.lines.empty(); block = reader.next()) {
        if (auto cue = cueOf(block, cues.size() + 1)) {
            cues.push_back(std::move(*cue));
        } else if (!cues.empty() && !isUntimedCue(block, cues.back())) {
            // An empty line inside a cue's text: the text goes on.
            cues.back().lines.insert(cues.back().lines.end(), block.lines.begin(), block.lines.end());
        } else if (!isOtherBlock(block.lines.front())) {
            sink.warn({block.line, "left out: no time line of the form 00:00:01.000 --> 00:00:02.000"});
        }
    }
    return cues;
}

}  // namespace antecedent
