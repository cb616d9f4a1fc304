// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>
#include <cctype>
#include <set>

#include "graph/base/text_lines.h"
#include "graph/import/formats/importers.h"
#include "graph/import/formats/irc_line.h"
#include "graph/import/reading/import_helpers.h"
#include "graph/import/reading/other_text.h"
#include "graph/import/reading/stream_lines.h"

namespace antecedent {
namespace {

constexpr char expected[] = "lines such as \"[14:05] <nick> hello\"";
constexpr std::size_t sniffedLines = 400;

/// Puts dates to the lines: named by a line, else by the file's name, else counted from an unknown day.
class LogTimes {
public:
    LogTimes(Conversation::Header& header, const std::string& fileName) : m_header(&header) {
        m_header->timeBase = TimeBase::Clock;
        if (const auto day = findDate(fileName)) setDay(*day);
    }

    /// Nullopt for a line without a time.
    std::optional<Timestamp> of(const IrcStamp& stamp) {
        if (stamp.day) setDay(*stamp.day);
        if (!stamp.day && stamp.month) setDayWithoutYear(stamp);
        if (!stamp.timeOfDay) return std::nullopt;
        if (stamp.zone) m_header->localTime = false;
        return Timestamp{m_clock.at(*stamp.timeOfDay).nanoseconds - stamp.zone.value_or(0)};
    }

    void setDay(std::int64_t day) {
        if (m_header->timeBase != TimeBase::Calendar) m_header->localTime = true;
        m_clock.setDay(day);
        m_day = day;
        m_header->timeBase = TimeBase::Calendar;
    }

private:
    /// The year in which the day comes soonest after the one before.
    void setDayWithoutYear(const IrcStamp& stamp) {
        const int firstYear = m_day ? static_cast<int>(1970 + *m_day / 365.2425) : 0;
        if (!m_day) return;
        constexpr std::int64_t mostBackwards = 31;
        for (int year = firstYear - 1; year <= firstYear + 1; ++year) {
            const auto day = daysOf(year, stamp.month, stamp.dayOfMonth);
            if (day && *day + mostBackwards >= *m_day) return setDay(*day);
        }
    }

    Conversation::Header* m_header;
    DayClock m_clock;
    std::optional<std::int64_t> m_day;
};

/// Hands lines over one behind, since the next may go on with what was said.
class LogReading {
public:
    LogReading(Conversation::Header header, const std::string& fileName, ConversationSink& sink)
        : m_header(std::move(header)), m_sink(sink), m_times(m_header, fileName) {}

    LogTimes& times() { return m_times; }

    void add(std::string_view raw, std::size_t number) {
        const std::string text = withoutFormatting(raw);
        if (trim(text).empty()) return;
        const auto line = parseIrcLine(text);
        if (!line) return goOn(text);
        if (m_client.empty()) m_client = line->client;
        const auto time = m_times.of(line->stamp);
        if (line->onlyDay) return;
        m_drafts.push_back(draftOf(*line, time, number));
    }

    bool finish() {
        if (m_skipped > 0) m_sink.warn({1, counted(m_skipped, "line") + " before the first message left out"});
        if (m_drafts.empty()) return false;
        m_sink.variant(m_client);
        m_sink.begin(m_header);
        for (MessageDraft& draft : m_drafts) m_sink.message(std::move(draft));
        m_sink.end(MessageOrder::AsRead);
        return true;
    }

private:
    void goOn(const std::string& text) {
        if (m_drafts.empty()) {
            ++m_skipped;
        } else {
            m_drafts.back().text += "\n" + text;
        }
    }

    static MessageDraft draftOf(const IrcLine& line, std::optional<Timestamp> time, std::size_t number) {
        MessageDraft draft;
        draft.speaker = line.nick;
        draft.text = line.text;
        draft.kind = line.kind;
        draft.time = time;
        draft.line = number;
        return draft;
    }

    Conversation::Header m_header;
    ConversationSink& m_sink;
    LogTimes m_times;
    std::string m_client;
    std::vector<MessageDraft> m_drafts;
    std::size_t m_skipped = 0;
};

/// The first day that a line names, for the lines before it.
std::optional<std::int64_t> firstDay(std::string_view content) {
    LineReader lines(content);
    while (lines.number() < sniffedLines) {
        const auto text = lines.next();
        if (!text) break;
        const auto line = parseIrcLine(*text);
        if (line && line->stamp.day) return line->stamp.day;
    }
    return std::nullopt;
}

/// What the first lines of a file are, as those of a log.
class LogShape {
public:
    void note(const std::optional<IrcLine>& line) {
        ++m_total;
        if (!line) return;
        ++m_matched;
        if (line->onlyDay) return;
        if (line->kind == MessageKind::System) {
            ++m_news;
            m_stampedNews += line->stamp.timeOfDay ? 1 : 0;
            return;
        }
        ++m_spoken;
        m_nicks.emplace(line->nick);
        if (line->stamp.timeOfDay) return;
        ++m_timeless;
        m_words += !line->text.empty() && (std::isalnum(static_cast<unsigned char>(line->text.front())) ||
                                           (line->text.front() & 0x80) != 0)
                       ? 1
                       : 0;
    }

    double certainty(bool code) const {
        // Every line that begins with a time passes for news: where that is the rule it is some other kind of list.
        if (m_spoken == 0 || m_news > 4 * m_spoken + 20) return 0;
        const bool timeless = m_timeless == m_spoken;
        // Times that only news has are those of lines that a program has broken.
        if (timeless && m_news * 2 > m_spoken && m_stampedNews > 0) return 0;
        if (timeless && !isTalk(code)) return 0;
        const double share = static_cast<double>(m_matched) / static_cast<double>(m_total);
        // A line or two that look so may stand in any text.
        if (share < (m_spoken < 3 || timeless ? 0.5 : 0.2)) return 0;
        return (m_spoken * 3 < m_news ? 0.5 : 0.9) * share;
    }

private:
    /// Keymaps and grammars have words between the same brackets, but nobody speaks twice in them, or no words follow.
    bool isTalk(bool code) const {
        if (code || m_words * 3 < m_spoken * 2) return false;
        return m_spoken < 5 || m_nicks.size() * 2 <= m_spoken;
    }

    std::size_t m_total = 0, m_matched = 0, m_spoken = 0, m_news = 0, m_stampedNews = 0, m_timeless = 0, m_words = 0;
    std::set<std::string> m_nicks;
};

class IrcImporter : public Importer {
public:
    std::string_view name() const override { return "irc"; }
    std::string_view title() const override { return "IRC"; }
    std::string_view description() const override {
        return "chat logs: irssi, WeeChat, ZNC, HexChat, mIRC, eggdrop, Limnoria, Textual, IRCCloud, Pidgin, Ubuntu's";
    }

    Recognition sniff(const SourceTree& source) const override {
        if (!source.single()) return {};
        const std::string head = source.head(source.entries().front());
        if (looksLikeMarkup(head)) return {};
        LogShape shape;
        LineReader lines(head);
        while (lines.number() < sniffedLines) {
            const auto text = lines.next();
            if (!text) break;
            if (!trim(*text).empty()) shape.note(parseIrcLine(withoutFormatting(*text)));
        }
        return {shape.certainty(looksLikeCode(head)), {}};
    }

    Result<void> read(const SourceTree& source, const ImportOptions&, ConversationSink& sink,
                      Control& control) const override {
        const SourceEntry& entry = source.entries().front();
        const auto stream = source.stream(entry);
        if (!stream) return tl::unexpected(stream.error());
        LogReading reading(headerFor(source.path(), *this, "chat"), source.path().filename().string(), sink);
        if (const auto day = firstDay(source.head(entry))) reading.times().setDay(*day);
        StreamLines lines(**stream);
        while (const auto line = lines.next()) {
            if (!control.step(lines.position(), std::max<std::size_t>(lines.position(), entry.size)))
                return cancelled();
            reading.add(*line, lines.number());
        }
        if (!reading.finish()) return noMessage(source.path(), expected);
        return {};
    }
};

}  // namespace

std::unique_ptr<Importer> makeIrcImporter() {
    return std::make_unique<IrcImporter>();
}

}  // namespace antecedent
