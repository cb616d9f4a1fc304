// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/base/text_lines.h"
#include "graph/conversation/time_text.h"
#include "graph/import/formats/importers.h"
#include "graph/import/reading/chat_text.h"
#include "graph/import/reading/import_helpers.h"
#include "graph/import/reading/other_text.h"
#include "graph/import/reading/phone_stamp.h"

namespace antecedent {
namespace {

constexpr char expected[] = "a day such as 2026/03/09(Mon) and lines of time, name and text with tabs between";
constexpr std::int64_t nanosecondsOfDay = 86'400'000'000'000;
constexpr std::size_t sniffedLines = 200;

/// "2026/03/09(月)", "2026.03.09 Monday", "Mon, 3/9/2026" alone on a line.
std::optional<std::int64_t> dayLine(std::string_view line) {
    std::string_view text = trim(line);
    const std::size_t comma = text.find(", ");
    if (comma != std::string_view::npos && comma < 12) text = text.substr(comma + 2);
    if (text.empty() || text.size() > 40 || !isDigit(text.front())) return std::nullopt;
    // The stamp of a phone with a time put behind it is the same date.
    const std::size_t end = text.find_first_not_of("0123456789/.-");
    const std::string_view rest = end == std::string_view::npos ? std::string_view{} : text.substr(end);
    if (!rest.empty() && rest.front() != '(' && rest.front() != ' ' && (rest.front() & 0x80) == 0) return std::nullopt;
    if (rest.find(':') != std::string_view::npos) return std::nullopt;
    std::string_view date = text.substr(0, end);
    while (!date.empty() && !isDigit(date.back())) date.remove_suffix(1);
    const auto stamp = takePhoneStamp("[" + std::string(date) + " 00:00] ");
    if (!stamp) return std::nullopt;
    return dayOf(*stamp, false);  // "3/9/2026" is written where the month comes first
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

class LineImporter : public TextImporter {
public:
    std::string_view name() const override { return "line"; }
    std::string_view title() const override { return "LINE"; }
    std::string_view description() const override { return "LINE's saved chat history"; }

protected:
    Recognition sniffText(const TextFile& head) const override {
        if (looksLikeCode(head.content) || looksLikeDocumentation(head.content)) return {};
        bool day = false;
        std::size_t timed = 0;
        LineReader lines(head.content);
        while (lines.number() < sniffedLines) {
            const auto raw = lines.next();
            if (!raw) break;
            const std::string plain = plainLine(*raw);
            day = day || dayLine(plain);
            timed += day && timedLine(plain) ? 1 : 0;
        }
        return {day && timed > 0 ? 0.92 : 0.0, {}};
    }

    Result<void> readText(const TextFile& file, const ImportOptions&, ConversationSink& sink,
                          Control& control) const override {
        ConversationBuilder builder(headerFor(file.path, *this, "chat"));
        builder.header().localTime = true;
        std::optional<std::int64_t> day;
        LineReader lines(file.content);
        while (const auto raw = lines.next()) {
            if (!control.step(lines.position(), file.content.size())) return cancelled();
            const std::string plain = plainLine(*raw);
            if (const auto newDay = dayLine(plain)) {
                day = newDay;
            } else if (const auto line = timedLine(plain)) {
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
