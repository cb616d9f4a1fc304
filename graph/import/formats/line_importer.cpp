// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>
#include <array>
#include <vector>

#include "graph/base/text_lines.h"
#include "graph/conversation/time_text.h"
#include "graph/import/formats/importers.h"
#include "graph/import/formats/line_desktop.h"
#include "graph/import/reading/chat_text.h"
#include "graph/import/reading/chosen_date_order.h"
#include "graph/import/reading/import_helpers.h"
#include "graph/import/reading/other_text.h"

namespace antecedent {
namespace {

constexpr char expected[] = "a day such as 2026/03/09(Mon) and lines of time, name and text with tabs between";
constexpr std::int64_t nanosecondsOfDay = 86'400'000'000'000;
constexpr std::size_t sniffedLines = 200;
constexpr std::size_t longestDay = 100;

/// The line of a day; which of its numbers is the month is still open.
struct DayLine {
    PhoneStamp date;
    std::optional<int> weekday;  ///< 0 is Sunday
};

/// "Mon" in front of a date, in English.
std::optional<int> weekdayNamed(std::string_view word) {
    constexpr std::array<std::string_view, 7> names{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (startsWith(word, names[i])) return static_cast<int>(i);
    }
    return std::nullopt;
}

/// "2026/03/09(月)", "2026.03.09 Monday", "Mon, 3/9/2026", "จ. 09/03/2569" alone on a line.
std::optional<DayLine> dayLine(std::string_view line) {
    DayLine day;
    std::string_view text = trim(line);
    const std::size_t blank = text.find(' ');
    if (blank != std::string_view::npos && blank < 16 && !isDigit(text.front()) && text.front() != '[') {
        day.weekday = weekdayNamed(text);
        text = trimLeft(text.substr(blank));
    }
    if (text.empty() || text.size() > 40 || !isDigit(text.front())) return std::nullopt;
    // The stamp of a phone with a time put behind it is the same date.
    const std::size_t end = text.find_first_not_of("0123456789/.-");
    const std::string_view rest = end == std::string_view::npos ? std::string_view{} : text.substr(end);
    if (!rest.empty() && rest.front() != '(' && rest.front() != ' ' && (rest.front() & 0x80) == 0) return std::nullopt;
    if (rest.find(':') != std::string_view::npos) return std::nullopt;
    std::string_view date = text.substr(0, end);
    while (!date.empty() && !isDigit(date.back())) date.remove_suffix(1);
    const std::string stamped = "[" + std::string(date) + " 00:00] ";
    const auto stamp = takePhoneStamp(stamped);
    if (!stamp) return std::nullopt;
    day.date = *stamp;
    day.date.rest = {};
    // Thailand counts from the Buddha's death.
    for (int& number : day.date.date) number -= number > 2400 ? 543 : 0;
    if (!dayOf(day.date, true) && !dayOf(day.date, false)) return std::nullopt;
    return day;
}

/// Whether days stand before months: their weekdays know it best.
bool orderOf(const std::vector<DayLine>& days, const ImportOptions& options, ConversationSink& sink) {
    DateOrder order;
    int votes = 0;
    for (const DayLine& day : days) {
        order.note(day.date);
        for (const bool dayFirst : {false, true}) {
            const auto number = dayOf(day.date, dayFirst);
            if (number && day.weekday && (*number + 4) % 7 == *day.weekday) votes += dayFirst ? 1 : -1;
        }
    }
    return votes != 0 && !options.dayFirst ? votes > 0 : isDayFirst(order, options, sink);
}

struct LineLine {
    std::int64_t timeOfDay = 0;
    std::string name;  ///< empty: news
    std::string text;
};

std::optional<LineLine> timedLine(const std::string& plain) {
    std::string_view rest = plain;
    bool halves = false;
    const auto time = takePhoneClock(rest, halves);
    if (!time || rest.empty() || rest.front() != '\t') return std::nullopt;
    rest.remove_prefix(1);
    LineLine line{*time, {}, {}};
    const std::size_t tab = rest.find('\t');
    if (tab != std::string_view::npos) line.name = trim(rest.substr(0, tab));
    line.text = tab == std::string_view::npos ? rest : rest.substr(tab + 1);
    return line;
}

/// What stands behind the time of a line of LINE for computers, and that time.
std::optional<LineLine> blankLine(const std::string& plain) {
    std::string_view rest = plain;
    bool halves = false;
    const auto time = takePhoneClock(rest, halves);
    if (!time || !startsWith(rest, " ") || trim(rest).empty()) return std::nullopt;
    return LineLine{*time, {}, std::string(trim(rest))};
}

/// Names of a file in which blanks part them from texts; nothing where tabs do.
std::optional<LineNames> blankNames(std::string_view content, std::size_t mostLines = std::string_view::npos) {
    LineNames names;
    bool day = false;
    LineReader lines(content);
    while (lines.number() < mostLines) {
        const auto raw = lines.next();
        if (!raw) break;
        const std::string plain = plainLine(*raw);
        day = day || dayLine(plain).has_value();
        if (day && timedLine(plain)) return std::nullopt;
        const auto line = day ? blankLine(plain) : std::nullopt;
        if (line) names.note(line->text);
    }
    return names;
}

/// The same line with the name of who speaks, where it is known.
std::optional<LineLine> namedLine(const std::string& plain, const LineNames& names) {
    auto line = blankLine(plain);
    if (!line) return std::nullopt;
    const std::size_t length = names.lengthIn(line->text);
    line->name = line->text.substr(0, length);
    line->text = trim(std::string_view(line->text).substr(length));
    return line;
}

class LineImporter : public TextImporter {
public:
    std::string_view name() const override { return "line"; }
    std::string_view title() const override { return "LINE"; }
    std::string_view description() const override { return "LINE's saved chat history"; }

protected:
    Recognition sniffText(const TextFile& head) const override {
        if (looksLikeCode(head.content) || looksLikeDocumentation(head.content)) return {};
        const auto names = blankNames(head.content, sniffedLines);
        if (!names) return {0.92, {}};
        // Lists of things to do have times and words too.
        if (names->sure() && isOfLine(head)) return {0.9, {}};
        if (names->lines() < 2) return {};
        return {
            0,
            Sentence(
                "looks like a chat saved by LINE for computers, in which nothing tells names from texts; save it on a "
                "phone, or try --format line")};
    }

    Result<void> readText(const TextFile& file, const ImportOptions& options, ConversationSink& sink,
                          Control& control) const override {
        ConversationBuilder builder(headerFor(file.path, *this, Genre::Chat));
        builder.header().localTime = true;
        const bool dayFirst = orderOf(daysIn(file.content), options, sink);
        const auto names = blankNames(file.content);
        if (names && names->lines() > 0) {
            sink.variant("computer");
            sink.warn({0, "only blanks part names from texts; names are what several lines begin with"});
        }
        std::optional<std::int64_t> day;
        LineReader lines(file.content);
        while (const auto raw = lines.next()) {
            if (!control.step(lines.position(), file.content.size())) return cancelled();
            const std::string plain = plainLine(*raw);
            const auto newDay = dayLine(plain);
            if (newDay && (builder.size() == 0 || !isInQuote(builder.last().text, lines))) {
                day = dayOf(newDay->date, dayFirst);
            } else if (const auto line = names ? namedLine(plain, *names) : timedLine(plain)) {
                builder.add(draftOf(*line, day, lines.number()));
            } else if (builder.size() > 0) {
                builder.last().text += "\n" + std::string(*raw);
            }
        }
        if (builder.size() == 0) return noMessage(file.path, expected);
        for (MessageDraft& draft : builder.drafts()) unquote(draft.text);
        deliver(builder, sink);
        return {};
    }

private:
    /// Files of LINE for computers say nowhere what they are: their names do, or what stands for pictures.
    static bool isOfLine(const TextFile& head) {
        if (head.path.filename().string().find("LINE") != std::string::npos) return true;
        constexpr std::array<std::string_view, 10> signs{"[LINE]", " Photos", " Stickers",  "スタンプ", "写真",
                                                         "貼圖",   "圖片",    "ステッカー", "☎",        "สติกเกอร์"};
        return std::any_of(signs.begin(), signs.end(), [&head](std::string_view sign) {
            return head.content.find(sign) != std::string_view::npos;
        });
    }

    /// Whether the quote that a message began with is closed further down, before the next message.
    static bool isInQuote(std::string_view text, LineReader ahead) {
        if (!startsWith(text, "\"") || (text.size() > 1 && endsWith(text, "\""))) return false;
        constexpr std::size_t farthest = 100;
        for (std::size_t i = 0; i < farthest; ++i) {
            const auto line = ahead.next();
            const std::string plain = line ? plainLine(*line) : std::string();
            if (!line || timedLine(plain)) return false;
            if (endsWith(trim(plain), "\"")) return true;
        }
        return false;
    }

    static std::vector<DayLine> daysIn(std::string_view content) {
        std::vector<DayLine> days;
        LineReader lines(content);
        while (const auto line = lines.next()) {
            if (line->size() > longestDay) continue;
            if (const auto day = dayLine(plainLine(*line))) days.push_back(*day);
        }
        return days;
    }

    static MessageDraft draftOf(const LineLine& line, std::optional<std::int64_t> day, std::size_t number) {
        MessageDraft draft;
        draft.speaker = line.name;
        draft.text = line.text;
        draft.kind = line.name.empty() ? MessageKind::System : MessageKind::Message;
        draft.line = number;
        if (day) draft.time = Timestamp{*day * nanosecondsOfDay + line.timeOfDay};
        return draft;
    }

    /// A message of several lines stands in quotes; blank lines before the next day are none of it.
    static void unquote(std::string& text) {
        text = trim(text);
        const bool several = text.find('\n') != std::string::npos;
        if (several && text.size() > 1 && text.front() == '"' && text.back() == '"')
            text = text.substr(1, text.size() - 2);
    }
};

}  // namespace

std::unique_ptr<Importer> makeLineImporter() {
    return std::make_unique<LineImporter>();
}

}  // namespace antecedent
