// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>
#include <array>
#include <charconv>

#include "graph/base/text_lines.h"
#include "graph/conversation/time_text.h"
#include "graph/import/formats/importers.h"
#include "graph/import/reading/chat_text.h"
#include "graph/import/reading/import_helpers.h"
#include "graph/import/reading/other_text.h"
#include "graph/import/reading/phone_stamp.h"

namespace antecedent {
namespace {

constexpr char expected[] =
    "\"[Ann] [오후 2:05] text\" below the line of a day, or \"2026년 3월 9일 오후 2:05, Ann : text\"";
constexpr std::int64_t nanosecondsOfDay = 86'400'000'000'000;
constexpr std::size_t sniffedLines = 200;

std::optional<int> takeNumber(std::string_view& text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc()) return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return value;
}

/// "2026년 3월 9일", "2026. 3. 9.", "March 9, 2026", also behind the name of a weekday; what follows stays.
std::optional<std::int64_t> takeDay(std::string_view& text) {
    std::string_view rest = trimLeft(text);
    const std::size_t comma = rest.find(", ");
    const bool weekday =
        comma != std::string_view::npos && comma <= 9 && comma > 5 && endsWith(rest.substr(0, comma), "day");
    if (weekday) rest = trimLeft(rest.substr(comma + 2));
    std::array<int, 3> fields{};
    if (const int month = monthOf(rest.substr(0, 3))) {
        rest.remove_prefix(std::min(rest.find(' '), rest.size()));
        rest = trimLeft(rest);
        const auto day = takeNumber(rest);
        if (!day || !startsWith(rest, ", ")) return std::nullopt;
        rest.remove_prefix(2);
        const auto year = takeNumber(rest);
        if (!year) return std::nullopt;
        fields = {*year, month, *day};
    } else {
        constexpr std::array<std::string_view, 3> units{"년", "월", "일"};
        for (std::size_t i = 0; i < fields.size(); ++i) {
            const auto number = takeNumber(rest);
            if (!number) return std::nullopt;
            fields[i] = *number;
            const bool unit = startsWith(rest, units[i]);
            if (!unit && !startsWith(rest, ".")) return std::nullopt;
            rest = trimLeft(rest.substr(unit ? units[i].size() : 1));
        }
    }
    const auto day = daysOf(fields[0], fields[1], fields[2]);
    if (day) text = rest;
    return day;
}

/// "--------------- 2026년 3월 9일 월요일 ---------------"
std::optional<std::int64_t> dayLine(std::string_view line) {
    if (!startsWith(line, "-----")) return std::nullopt;
    std::string_view inside = line.substr(std::min(line.find_first_not_of("- "), line.size()));
    return takeDay(inside);
}

struct TalkLine {
    std::optional<std::int64_t> day;
    std::int64_t timeOfDay = 0;
    std::string name;  ///< empty: news
    std::string text;
};

/// "[Ann] [오후 2:05] text"
std::optional<TalkLine> bracketedLine(std::string_view line) {
    if (!startsWith(line, "[")) return std::nullopt;
    const std::size_t end = line.find("] [");
    if (end == std::string_view::npos || end > 120) return std::nullopt;
    std::string_view rest = line.substr(end + 3);
    bool halves = false;
    const auto time = takePhoneClock(rest, halves);
    if (!time || !startsWith(rest, "]")) return std::nullopt;
    return TalkLine{std::nullopt, *time, std::string(line.substr(1, end - 1)), std::string(trim(rest.substr(1)))};
}

struct TalkStamp {
    std::int64_t day = 0, timeOfDay = 0;
};

/// "2026년 3월 9일 오후 2:05", "March 9, 2026 at 2:05 PM", and "2:05PM, March 9, 2026" as older programs write it.
std::optional<TalkStamp> takeStamp(std::string_view& text) {
    std::string_view rest = text;
    bool halves = false;
    auto time = takePhoneClock(rest, halves);
    if (time && !startsWith(rest, ", ")) return std::nullopt;
    if (time) rest.remove_prefix(2);
    const auto day = takeDay(rest);
    if (!day) return std::nullopt;
    if (!time) {
        rest = trimLeft(rest);
        if (startsWith(rest, "at ")) rest.remove_prefix(3);
        time = takePhoneClock(rest, halves);
    }
    if (!time) return std::nullopt;
    text = rest;
    return TalkStamp{*day, *time};
}

/// "2026년 3월 9일 오후 2:05, Ann : text"; without " : " it is news, without a comma the line of a day.
std::optional<TalkLine> datedLine(std::string_view line) {
    std::string_view rest = line;
    const auto stamp = takeStamp(rest);
    if (!stamp) return std::nullopt;
    TalkLine found{stamp->day, stamp->timeOfDay, {}, {}};
    if (startsWith(rest, ",") || startsWith(rest, ":")) rest = trimLeft(rest.substr(1));
    const std::size_t colon = rest.find(" : ");
    if (colon != std::string_view::npos && colon < 120) found.name = rest.substr(0, colon);
    found.text = trim(colon == std::string_view::npos ? rest : rest.substr(colon + 3));
    return found;
}

/// The desktop program writes who comes and goes on lines of their own, without a time.
bool isNews(std::string_view line) {
    constexpr std::array<std::string_view, 9> endings{
        "님이 들어왔습니다.",   "님이 나갔습니다.",          "님을 초대했습니다.",
        "님을 초대하였습니다.", "님을 내보냈습니다.",        "joined this chatroom.",
        "left this chatroom.",  "invited to this chatroom.", "removed from this chatroom."};
    line = trim(line);
    return std::any_of(endings.begin(), endings.end(),
                       [line](std::string_view ending) { return endsWith(line, ending); });
}

class KakaoTalkImporter : public TextImporter {
public:
    std::string_view name() const override { return "kakaotalk"; }
    std::string_view title() const override { return "KakaoTalk"; }
    std::string_view description() const override {
        return "KakaoTalk's saved chat, of its phone and desktop programs";
    }

protected:
    Recognition sniffText(const TextFile& head) const override {
        if (looksLikeCode(head.content) || looksLikeDocumentation(head.content)) return {};
        bool day = false;
        std::size_t named = 0;
        LineReader lines(head.content);
        while (lines.number() < sniffedLines) {
            const auto raw = lines.next();
            if (!raw) break;
            const std::string plain = plainLine(*raw);
            day = day || dayLine(plain);
            const auto line = bracketedLine(plain);
            const auto dated = line ? std::nullopt : datedLine(plain);
            named += (day && line) || (dated && !dated->name.empty()) ? 1 : 0;
        }
        return {named > 0 ? 0.95 : 0.0, {}};
    }

    Result<void> readText(const TextFile& file, const ImportOptions&, ConversationSink& sink,
                          Control& control) const override {
        ConversationBuilder builder(headerFor(file.path, *this, Genre::Chat));
        builder.header().localTime = true;
        std::optional<std::int64_t> day;
        std::int64_t last = 0;
        LineReader lines(file.content);
        while (const auto raw = lines.next()) {
            if (!control.step(lines.position(), file.content.size())) return cancelled();
            const std::string plain = plainLine(*raw);
            if (const auto newDay = dayLine(plain)) {
                if (day != newDay) last = 0;
                day = newDay;
                continue;
            }
            auto line = bracketedLine(plain);
            if (!line) line = datedLine(plain);
            if (line && line->text.empty() && line->name.empty()) continue;  // the line of a day
            if (!line && day && isNews(plain)) line = TalkLine{std::nullopt, last, {}, std::string(trim(plain))};
            if (line) {
                last = line->timeOfDay;
                builder.add(draftOf(*line, line->day ? line->day : day, lines.number()));
            } else if (builder.size() > 0 && !trim(plain).empty()) {
                builder.last().text += "\n" + plain;
            }
        }
        if (builder.size() == 0) return noMessage(file.path, expected);
        deliver(builder, sink);
        return {};
    }

private:
    static MessageDraft draftOf(const TalkLine& line, std::optional<std::int64_t> day, std::size_t number) {
        MessageDraft draft;
        draft.speaker = line.name;
        draft.text = line.text;
        draft.kind = line.name.empty() ? MessageKind::System : MessageKind::Message;
        draft.line = number;
        if (day) draft.time = Timestamp{*day * nanosecondsOfDay + line.timeOfDay};
        return draft;
    }
};

}  // namespace

std::unique_ptr<Importer> makeKakaoTalkImporter() {
    return std::make_unique<KakaoTalkImporter>();
}

}  // namespace antecedent
