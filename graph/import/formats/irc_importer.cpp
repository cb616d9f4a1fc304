// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/reading/import_helpers.h"
#include "graph/import/formats/importers.h"
#include "graph/import/formats/irc_line.h"
#include "graph/base/text_lines.h"

namespace antecedent {
namespace {

constexpr char expected[] = "lines such as \"[14:05] <nick> hello\"";
constexpr std::size_t sniffedLines = 400;

/// Puts dates to the lines: named by a line, else by the file's name, else counted from an unknown day.
class LogTimes {
public:
    LogTimes(ConversationBuilder& builder, const std::string& fileName) : m_builder(&builder) {
        m_builder->header().timeBase = TimeBase::Clock;
        if (const auto day = findDate(fileName)) setDay(*day);
    }

    /// Nullopt for a line without a time.
    std::optional<Timestamp> of(const IrcLine& line) {
        if (line.day) setDay(*line.day);
        if (!line.timeOfDay) return std::nullopt;
        return m_clock.at(*line.timeOfDay);
    }

    void setDay(std::int64_t day) {
        m_clock.setDay(day);
        m_builder->header().timeBase = TimeBase::Calendar;
    }

private:
    ConversationBuilder* m_builder;
    DayClock m_clock;
};

std::optional<std::int64_t> firstDay(std::string_view content) {
    LineReader lines(content);
    while (lines.number() < sniffedLines) {
        const auto text = lines.next();
        if (!text) break;
        const auto line = parseIrcLine(*text);
        if (line && line->day) return line->day;
    }
    return std::nullopt;
}

class IrcImporter : public TextImporter {
public:
    std::string_view name() const override { return "irc"; }
    std::string_view title() const override { return "IRC"; }
    std::string_view description() const override {
        return "chat logs: Ubuntu's, irssi, WeeChat, ZNC, HexChat and \"[time] <nick> text\"";
    }

    Recognition sniffText(const TextFile& source) const override {
        std::size_t total = 0;
        std::size_t matched = 0;
        std::size_t messages = 0;
        LineReader lines(source.content);
        while (lines.number() < sniffedLines) {
            const auto text = lines.next();
            if (!text) break;
            if (trim(*text).empty()) continue;
            ++total;
            const auto line = parseIrcLine(withoutFormatting(*text));
            if (!line) continue;
            ++matched;
            messages += line->kind == MessageKind::System || line->onlyDay ? 0 : 1;
        }
        return {messages == 0 ? 0 : 0.9 * static_cast<double>(matched) / static_cast<double>(total), {}};
    }

    Result<void> readText(const TextFile& source, const ImportOptions&, ConversationSink& sink,
                          Control& control) const override {
        ConversationBuilder builder(headerFor(source.path, *this, "chat"));
        LogTimes times(builder, source.path.filename().string());
        if (const auto day = firstDay(source.content)) times.setDay(*day);
        std::size_t skipped = 0;
        LineReader lines(source.content);
        while (const auto raw = lines.next()) {
            if (!control.step(lines.position(), source.content.size())) return cancelled();
            const std::string text = withoutFormatting(*raw);
            if (trim(text).empty()) continue;
            const auto line = parseIrcLine(text);
            if (line) {
                const auto time = times.of(*line);
                if (!line->onlyDay) builder.add(draftOf(*line, time, lines.number()));
            } else if (builder.size() == 0) {
                ++skipped;
            } else {
                builder.last().text += "\n" + text;
            }
        }
        if (skipped > 0) {
            sink.warn({1, counted(skipped, "line") + " before the first message left out"});
        }
        if (builder.size() == 0) return noMessage(source.path, expected);
        deliver(builder, sink);
        return {};
    }

private:
    static MessageDraft draftOf(const IrcLine& line, std::optional<Timestamp> time, std::size_t number) {
        MessageDraft draft;
        draft.speaker = line.nick;
        draft.text = line.text;
        draft.kind = line.kind;
        draft.time = time;
        draft.line = number;
        return draft;
    }
};

}  // namespace

std::unique_ptr<Importer> makeIrcImporter() {
    return std::make_unique<IrcImporter>();
}

}  // namespace antecedent
