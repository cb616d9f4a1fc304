// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/reading/speaker_line.h"

#include <algorithm>
#include <array>
#include <string>

#include "graph/base/text_lines.h"

namespace antecedent {
namespace {

constexpr std::size_t longestName = 63;
constexpr std::size_t mostWords = 5;
constexpr std::size_t longestTime = 32;

std::size_t characters(std::string_view utf8) {
    return static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

bool isParticle(std::string_view word) {
    constexpr std::array<std::string_view, 16> particles{"de", "del", "der", "den", "di",  "da", "van", "von",
                                                         "la", "le",  "al",  "bin", "the", "of", "and", "y"};
    return std::find(particles.begin(), particles.end(), word) != particles.end();
}

bool startsLikeName(std::string_view word) {
    const auto first = static_cast<unsigned char>(word.front());
    return first >= 0x80 || (first >= 'A' && first <= 'Z') || isDigit(word.front()) || first == '(' || first == '#';
}

/// A full stop ends a sentence unless an initial or a title like "Dr." precedes it.
bool isAbbreviation(std::string_view word) {
    return word.size() <= 4 && startsLikeName(word);
}

std::optional<LeadingTime> timeIn(std::string_view text) {
    LeadingTime time;
    time.zoned = endsWith(text, " UTC") || endsWith(text, " GMT");
    if (time.zoned) text.remove_suffix(4);
    time.clock = parseClock(text);
    if (!time.clock) time.calendar = parseIsoTime(text);
    time.zoned = time.zoned || (time.calendar && namesZone(text));
    if (!time.clock && !time.calendar) return std::nullopt;
    return time;
}

std::string_view afterTime(std::string_view rest) {
    rest = trimLeft(rest);
    if (startsWith(rest, "- ")) rest = trimLeft(rest.substr(1));
    return rest;
}

}  // namespace

std::optional<SpeakerLine> splitSpeaker(std::string_view line) {
    // Four bytes a character at most, so that a long line is not searched to its end.
    const std::size_t colon = line.substr(0, longestName * 4 + 1).find(':');
    if (colon == std::string_view::npos || colon == 0) return std::nullopt;
    const std::string_view name = trim(line.substr(0, colon));
    const std::string_view text = line.substr(colon + 1);
    if (name.empty() || characters(name) > longestName) return std::nullopt;
    if (!text.empty() && text.front() != ' ' && text.front() != '\t') return std::nullopt;
    return SpeakerLine{name, trim(text)};
}

bool looksLikeName(std::string_view name) {
    if (name.find_first_of("?!,;\"<>{}[]=\\|") != std::string_view::npos) return false;
    std::size_t words = 0;
    bool capitals = true;
    while (!(name = trimLeft(name)).empty()) {
        const std::string_view word = name.substr(0, name.find_first_of(blanks));
        name.remove_prefix(word.size());
        ++words;
        capitals = capitals && (startsLikeName(word) || (words > 1 && isParticle(word)));
        if (word.back() == '.' && !isAbbreviation(word)) return false;
    }
    return words > 0 && words <= mostWords && capitals;
}

bool beginsLikeSentence(std::string_view name) {
    constexpr std::array<std::string_view, 48> words{
        "And",   "The",  "But", "Or",   "So",    "For",  "If",   "When",  "While", "This", "That", "These",
        "Those", "It",   "He",  "She",  "We",    "They", "You",  "I",     "In",    "On",   "At",   "To",
        "From",  "With", "As",  "Then", "There", "Here", "What", "Why",   "How",   "Is",   "Are",  "Was",
        "No",    "Not",  "My",  "Your", "His",   "Her",  "Our",  "Their", "A",     "An",   "Its",  "Some"};
    const std::size_t blank = name.find(' ');
    if (blank == std::string_view::npos || looksLikeName(name)) return false;
    return std::find(words.begin(), words.end(), name.substr(0, blank)) != words.end();
}

bool isLabel(std::string_view name) {
    constexpr std::array<std::string_view, 114> labels{
        "nb",       "n.b.",         "n.b",           "note",          "notes",        "warning",   "example",
        "examples", "tip",          "tips",          "hint",          "caution",      "attention", "ps",
        "p.s.",     "important",    "usage",         "example usage", "step",         "remark",    "update",
        "edit",     "todo",         "fixme",         "see",           "see also",     "default",   "defaults",
        "figure",   "fig",          "table",         "chapter",       "section",      "appendix",  "exercise",
        "http",     "https",        "info",          "error",         "warn",         "debug",     "trace",
        "fatal",    "critical",     "severe",        "notice",        "verbose",      "break",     "output",
        "input",    "requirements", "prerequisites", "disclaimer",    "installation", "presenter", "presenters",
        "remote",   "attendees",    "participants",  "agenda",        "slides",       "location",  "venue",
        "duration", "feat",         "feature",       "fix",           "fixed",        "fixes",     "added",
        "add",      "change",       "changed",       "removed",       "docs",         "chore",     "refactor",
        "perf",     "test",         "tests",         "build",         "ci",           "style",     "deprecated",
        "security", "improved",     "improvement",   "bugfix",        "breaking",     "pass",      "fail",
        "xfail",    "xpass",        "kfail",         "unsupported",   "unresolved",   "untested",  "skip",
        "skipped",  "ok",           "cli",           "lib",           "api",          "doc",       "bug",
        "new",      "misc",         "minor",         "portability",   "version",      "date",      "changes",
        "license",  "copyright"};
    while (!name.empty() && (isDigit(name.back()) || name.back() == ' ')) name.remove_suffix(1);
    std::string lower(name);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? c | 0x20 : c; });
    return std::find(labels.begin(), labels.end(), lower) != labels.end();
}

std::optional<LeadingTime> splitTime(std::string_view line) {
    if (line.empty()) return std::nullopt;
    const char close = line.front() == '[' ? ']' : line.front() == '(' ? ')' : '\0';
    if (close) {
        const std::size_t end = line.substr(0, longestTime).find(close);
        if (end == std::string_view::npos) return std::nullopt;
        auto time = timeIn(trim(line.substr(1, end - 1)));
        if (time) time->rest = afterTime(line.substr(end + 1));
        return time;
    }
    if (!isDigit(line.front())) return std::nullopt;
    // The clock may have a second word ("pm"), and so may a date ("2026-03-09 14:05"): the longest reading
    // wins.
    const std::string_view head = line.substr(0, longestTime);
    std::size_t end = head.find_first_of(" \t");
    std::optional<LeadingTime> found;
    for (int word = 0; word < 2 && end != std::string_view::npos; ++word) {
        if (auto time = timeIn(head.substr(0, end))) {
            found = time;
            found->rest = afterTime(line.substr(end));
        }
        end = head.find_first_of(" \t", end + 1);
    }
    return found;
}

}  // namespace antecedent
