// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>
#include <cctype>
#include <set>
#include <vector>

#include "graph/base/text_lines.h"
#include "graph/import/formats/importers.h"
#include "graph/import/formats/irc_line.h"
#include "graph/import/formats/irc_times.h"
#include "graph/import/formats/pidgin_log.h"
#include "graph/import/reading/html_text.h"
#include "graph/import/reading/import_helpers.h"
#include "graph/import/reading/other_text.h"
#include "graph/import/reading/stream_lines.h"

namespace antecedent {
namespace {

constexpr char expected[] = "lines such as \"[14:05] <nick> hello\"";
constexpr std::size_t sniffedLines = 400;

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
        if (!line && m_drafts.empty() && pidginDay(text)) return;
        if (!line) return goOn(text, number);
        if (m_client.empty()) m_client = line->client;
        const auto time = m_times.of(line->stamp);
        if (line->onlyDay) return;
        if (!line->nick.empty()) m_nicks.emplace(line->nick);
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
    void goOn(const std::string& text, std::size_t number) {
        const std::size_t end = startsWith(text, "* ") ? text.find(' ', 2) : std::string::npos;
        if (m_drafts.empty()) {
            ++m_skipped;
        } else if (end != std::string::npos && !m_drafts.back().time && m_nicks.count(text.substr(2, end - 2)) > 0) {
            // Without times an action looks like any line, but for the name.
            MessageDraft draft;
            draft.speaker = text.substr(2, end - 2);
            draft.text = trim(std::string_view(text).substr(end));
            draft.kind = MessageKind::Action;
            draft.line = number;
            m_drafts.push_back(std::move(draft));
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
    std::set<std::string> m_nicks;
    std::size_t m_skipped = 0;
};

/// What the first lines of a file are, as those of a log.
class LogShape {
public:
    void note(const std::optional<IrcLine>& line) {
        ++m_total;
        if (!line) return;
        ++m_matched;
        if (line->onlyDay) return;
        if (line->known) return;
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

    double certainty() const {
        // Every line that begins with a time passes for news: where that is the rule it is some other kind of list.
        if (m_spoken == 0 || m_news > 4 * m_spoken + 20) return 0;
        const bool timeless = m_timeless == m_spoken;
        // Times that only news has are those of lines that a program has broken.
        if (timeless && m_news * 2 > m_spoken && m_stampedNews > 0) return 0;
        if (timeless && !isTalk()) return 0;
        const double share = static_cast<double>(m_matched) / static_cast<double>(m_total);
        // A line or two that look so may stand in any text.
        if (share < (m_spoken < 3 || timeless ? 0.5 : 0.2)) return 0;
        return (m_spoken * 3 < m_news ? 0.5 : 0.9) * share;
    }

private:
    /// Keymaps and grammars have words between the same brackets, but nobody speaks twice in them, or no words follow.
    bool isTalk() const {
        if (m_words * 3 < m_spoken * 2) return false;
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
        const bool page = isPidginPage(head);
        if (!page && looksLikeMarkup(head)) return {};
        LogShape shape;
        LineReader lines(head);
        while (lines.number() < sniffedLines) {
            const auto text = lines.next();
            if (!text) break;
            const std::string line = withoutFormatting(page ? htmlToText(*text) : std::string(*text));
            if (!trim(line).empty()) shape.note(parseIrcLine(line));
        }
        return {shape.certainty(), {}};
    }

    Result<void> read(const SourceTree& source, const ImportOptions&, ConversationSink& sink,
                      Control& control) const override {
        const SourceEntry& entry = source.entries().front();
        const auto stream = source.stream(entry);
        if (!stream) return tl::unexpected(stream.error());
        const bool page = isPidginPage(source.head(entry));
        LogReading reading(headerFor(source.path(), *this, Genre::Chat), datedName(source.path()), sink);
        if (const auto day = firstDayOf(source.head(entry))) reading.times().setDay(*day);
        StreamLines lines(**stream);
        while (const auto line = lines.next()) {
            if (!control.step(lines.position(), std::max<std::size_t>(lines.position(), entry.size)))
                return cancelled();
            page ? reading.add(htmlToText(*line), lines.number()) : reading.add(*line, lines.number());
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
