// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/formats/meeting_turns.h"

#include <algorithm>
#include <array>
#include <map>

#include "graph/base/text_lines.h"
#include "graph/import/formats/turn_head.h"
#include "graph/import/reading/json_values.h"
#include "graph/import/reading/speaker_line.h"
#include "graph/import/reading/xml_values.h"

namespace antecedent {
namespace {

constexpr std::size_t longestHead = 160;
constexpr std::int64_t hour = 3'600'000'000'000;

/// Emphasis of Markdown, which documents leave behind when they are saved as text.
std::string withoutEmphasis(std::string_view line) {
    line = trim(line);
    while (startsWith(line, "#")) line = trimLeft(line.substr(1));
    std::string plain(line);
    for (std::size_t at = plain.find("**"); at != std::string::npos; at = plain.find("**", at)) plain.erase(at, 2);
    return plain;
}

/// "0:0:1.25" as seconds; Teams writes its numbers without leading zeros.
std::optional<Timestamp> teamsTime(std::string_view text) {
    text = trim(text);
    double seconds = 0;
    for (int field = 0; field < 3; ++field) {
        const std::size_t colon = field < 2 ? text.find(':') : text.size();
        const auto number = colon == std::string_view::npos ? std::nullopt : secondsIn(text.substr(0, colon));
        if (!number || number->nanoseconds < 0) return std::nullopt;
        seconds = seconds * 60 + number->seconds();
        text.remove_prefix(field < 2 ? colon + 1 : colon);
    }
    return secondsOf(seconds);
}

/// "0:0:0.0 --> 0:0:1.250".
std::optional<std::pair<Timestamp, Timestamp>> teamsTimes(std::string_view line) {
    const std::size_t arrow = line.substr(0, 60).find("-->");
    if (arrow == std::string_view::npos) return std::nullopt;
    const auto start = teamsTime(line.substr(0, arrow));
    const auto end = teamsTime(line.substr(arrow + 3));
    if (!start || !end) return std::nullopt;
    return std::pair(*start, *end);
}

/// The programs' own words about the recording.
bool isNotice(std::string_view line) {
    constexpr std::array<std::string_view, 4> notices{"started transcription", "stopped transcription",
                                                      "started recording", "stopped recording"};
    return line.size() < longestHead && std::any_of(notices.begin(), notices.end(), [&](std::string_view notice) {
               return endsWith(trim(line), notice);
           });
}

bool isFooter(std::string_view line) {
    return startsWith(line, "Transcribed by https://otter.ai") || startsWith(line, "Transcription ended after") ||
           startsWith(line, "Meeting ended after") ||
           startsWith(line, "This editable transcript was computer generated");
}

bool isTranscriptHeading(std::string_view line) {
    return line.size() < longestHead && (endsWith(line, "Transcript") || endsWith(line, "transcript"));
}

/// Times of a recording, unless they have a half of the day or begin after the first hour.
class TurnClock {
public:
    explicit TurnClock(ConversationBuilder& builder) : m_header(&builder.header()) {}

    Timestamp at(const ClockText& clock, bool timeOfDay) {
        if (!m_settled) {
            m_settled = true;
            const bool day = timeOfDay || (clock.fields == 3 && clock.time.nanoseconds >= hour && clock.isTimeOfDay());
            m_header->timeBase = day ? TimeBase::Clock : TimeBase::Recording;
        }
        return m_header->timeBase == TimeBase::Clock ? m_clock.at(clock.time) : clock.offset();
    }

private:
    Conversation::Header* m_header;
    DayClock m_clock;
    bool m_settled = false;
};

void say(ConversationBuilder& builder, std::string_view text) {
    std::string& said = builder.last().text;
    if (!said.empty()) said += '\n';
    said += text;
}

/// What Teams shows beside a turn and repeats in its head: initials, the name, and the time in words and numbers.
std::vector<std::string> withoutLabels(std::vector<std::string> lines) {
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!isDoubledTime(lines[i])) continue;
        lines[i].clear();
        std::size_t above = i;
        while (above > 0 && trim(lines[above - 1]).empty()) --above;
        if (above > 0) lines[--above].clear();
        while (above > 0 && trim(lines[above - 1]).empty()) --above;
        const std::string_view initials = above > 0 ? trim(lines[above - 1]) : std::string_view{};
        const bool capitals =
            std::all_of(initials.begin(), initials.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
        if (!initials.empty() && initials.size() <= 3 && capitals) lines[above - 1].clear();
    }
    return lines;
}

void readHeads(const std::vector<std::string>& all, ConversationBuilder& builder) {
    const std::vector<std::string> lines = withoutLabels(all);
    TurnClock clock(builder);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::string_view line = trim(lines[i]);
        if (line.empty() || isFooter(line)) continue;
        MessageDraft draft;
        draft.line = i + 1;
        if (isNotice(line)) {
            draft.kind = MessageKind::System;
            draft.text = line;
            builder.add(std::move(draft));
        } else if (const auto head = turnHeadOf(line)) {
            draft.speaker = head->speaker;
            draft.time = clock.at(head->clock, head->timeOfDay);
            builder.add(std::move(draft));
        } else if (builder.size() > 0 && builder.last().kind != MessageKind::System) {
            say(builder, line);
        }
    }
    auto& drafts = builder.drafts();
    drafts.erase(
        std::remove_if(drafts.begin(), drafts.end(), [](const MessageDraft& draft) { return draft.text.empty(); }),
        drafts.end());
}

void readCues(const std::vector<std::string>& lines, ConversationBuilder& builder) {
    builder.header().timeBase = TimeBase::Recording;
    std::size_t below = 2;  // lines below the time: the name is the first
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::string_view line = trim(lines[i]);
        if (line.empty()) continue;
        if (const auto times = teamsTimes(line)) {
            MessageDraft draft;
            draft.line = i + 1;
            draft.time = times->first;
            draft.end = times->second;
            builder.add(std::move(draft));
            below = 0;
        } else if (builder.size() > 0 && below++ == 0) {
            builder.last().speaker = line;
        } else if (builder.size() > 0) {
            say(builder, line);
        }
    }
}

/// Where the transcript itself begins in a document that has notes in front of it.
std::size_t beginOf(const std::vector<std::string>& lines) {
    for (std::size_t i = lines.size(); i-- > 0;) {
        if (isTranscriptHeading(withoutEmphasis(lines[i]))) return i + 1;
    }
    return 0;
}

std::map<std::string, std::size_t, std::less<>> colonNames(const std::vector<std::string>& lines, std::size_t begin) {
    std::map<std::string, std::size_t, std::less<>> names;
    for (std::size_t i = begin; i < lines.size(); ++i) {
        const std::string line = withoutEmphasis(lines[i]);
        const auto spoken = splitSpeaker(line);
        if (spoken && looksLikeName(spoken->name)) ++names[std::string(spoken->name)];
    }
    return names;
}

void readColons(const std::vector<std::string>& lines, ConversationBuilder& builder) {
    const std::size_t begin = beginOf(lines);
    const auto names = colonNames(lines, begin);
    TurnClock clock(builder);
    std::optional<Timestamp> time;
    for (std::size_t i = begin; i < lines.size(); ++i) {
        const std::string line = withoutEmphasis(lines[i]);
        if (line.empty()) continue;
        if (isFooter(line)) break;
        const auto spoken = splitSpeaker(line);
        if (const auto alone = parseClock(line)) {
            time = clock.at(*alone, saysHalf(line));
        } else if (spoken && names.find(spoken->name) != names.end()) {
            MessageDraft draft;
            draft.line = i + 1;
            draft.speaker = spoken->name;
            draft.text = spoken->text;
            draft.time = std::exchange(time, std::nullopt);
            builder.add(std::move(draft));
        } else if (builder.size() > 0) {
            say(builder, line);
        }
    }
}

bool isHeadStyle(const std::vector<std::string>& lines) {
    std::map<std::string, std::size_t> names;
    std::size_t heads = 0, marked = 0, named = 0, backwards = 0, texts = 0;
    std::int64_t last = 0, first = -1;
    bool below = false, ofDay = false;
    for (const std::string& line : lines) {
        if (trim(line).empty()) continue;
        const auto head = turnHeadOf(line);
        if (!head) {
            texts += below && !startsWith(trimLeft(line), "<") ? 1 : 0;  // "<nick>" is of a chat
            below = false;
            continue;
        }
        below = true;
        ++heads;
        marked += head->marked ? 1 : 0;
        named += head->speaker.empty() ? 0 : 1;
        ofDay = ofDay || head->timeOfDay;
        ++names[head->speaker];
        const std::int64_t time = head->clock.offset().nanoseconds;
        backwards += time < last ? 1 : 0;
        if (first < 0) first = time;
        last = time;
    }
    if (heads < 2 || texts * 2 < heads || backwards * 10 > heads) return false;
    // Of a recording whose speakers nobody told apart there are times alone.
    if (named == 0) return heads >= 3 && texts == heads && backwards == 0 && last > first && !ofDay;
    return marked * 2 >= heads && (heads < 5 || names.size() < heads);
}

}  // namespace

TurnStyle turnStyleOf(const std::vector<std::string>& lines, bool document) {
    std::size_t cues = 0, colons = 0, filled = 0, clocks = 0;
    bool says = false;
    for (const std::string& line : lines) {
        cues += teamsTimes(line) ? 1 : 0;
        filled += trim(line).empty() ? 0 : 1;
        clocks += parseClock(withoutEmphasis(line)) ? 1 : 0;
        says = says || isFooter(withoutEmphasis(line));
    }
    if (cues > 0) return document ? TurnStyle::Cues : TurnStyle::None;
    if (isHeadStyle(lines)) return TurnStyle::Heads;
    const std::size_t begin = beginOf(lines);
    const auto names = colonNames(lines, begin);
    for (const auto& [name, count] : names) colons += count;
    const bool attendees = std::find(lines.begin(), lines.end(), "Attendees") != lines.end();
    says = says || (begin > 0 && (attendees || clocks > 0));
    const bool enough = colons >= 2 && (colons < 5 || names.size() < colons) && (says || colons * 5 >= filled * 2);
    return enough && (says || document) ? TurnStyle::Colons : TurnStyle::None;
}

void readTurns(const std::vector<std::string>& lines, TurnStyle style, ConversationBuilder& builder) {
    if (style == TurnStyle::Heads) readHeads(lines, builder);
    if (style == TurnStyle::Cues) readCues(lines, builder);
    if (style == TurnStyle::Colons) readColons(lines, builder);
}

}  // namespace antecedent
