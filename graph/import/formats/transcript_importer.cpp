// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>
#include <array>
#include <set>

#include "graph/base/text_lines.h"
#include "graph/import/formats/importers.h"
#include "graph/import/formats/transcript_cast.h"
#include "graph/import/formats/transcript_sniff.h"
#include "graph/import/reading/import_helpers.h"
#include "graph/import/reading/json_outline.h"
#include "graph/import/reading/other_text.h"
#include "graph/import/reading/speaker_line.h"

namespace antecedent {
namespace {

constexpr char expected[] = "lines such as \"Ann: hello\" or \"[00:01:02] Ann: hello\"";
constexpr std::size_t sniffedLines = 400;
constexpr std::int64_t hour = 3'600'000'000'000;

/// Decides by the first time what the times of the file mean.
class TurnTimes {
public:
    explicit TurnTimes(ConversationBuilder& builder) : m_builder(&builder) {}

    std::optional<Timestamp> of(const std::optional<LeadingTime>& time) {
        if (!time) return std::nullopt;
        if (!m_base) settle(*time);
        if (time->calendar) return m_base == TimeBase::Calendar ? time->calendar : std::nullopt;
        if (m_base == TimeBase::Recording) return m_minutes ? time->clock->offset() : time->clock->time;
        if (m_base == TimeBase::Clock && time->clock->isTimeOfDay()) return m_clock.at(time->clock->time);
        return std::nullopt;
    }

private:
    void settle(const LeadingTime& time) {
        m_base = TimeBase::Calendar;
        if (time.clock) {
            // Nobody begins to talk just after midnight: a first hour of zero is an offset.
            m_minutes = time.clock->fields == 2;
            m_base = time.clock->time.nanoseconds < hour ? TimeBase::Recording : TimeBase::Clock;
        }
        m_builder->header().timeBase = *m_base;
        m_builder->header().localTime = m_base == TimeBase::Calendar && !time.zoned;
        if (m_base == TimeBase::Recording) m_builder->header().genre = Genre::Meeting;
    }

    ConversationBuilder* m_builder;
    std::optional<TimeBase> m_base;
    bool m_minutes = false;
    DayClock m_clock;
};

void continueLast(ConversationBuilder& builder, std::string_view line) {
    std::string& text = builder.last().text;
    if (!text.empty()) text += '\n';
    text += line;
}

/// Such files have keys and colons too, and nobody keeps conversations in them.
bool isNamedAsSource(const std::filesystem::path& path) {
    constexpr std::array<std::string_view, 34> endings{
        ".yml", ".yaml", ".py",  ".js",   ".jsx", ".ts", ".tsx",  ".c",    ".h",     ".cc",        ".cpp",  ".hpp",
        ".cs",  ".java", ".go",  ".rs",   ".rb",  ".pl", ".php",  ".sh",   ".sql",   ".css",       ".scss", ".toml",
        ".ini", ".cfg",  ".rst", ".adoc", ".tex", ".po", ".conf", ".diff", ".patch", ".properties"};
    const std::string ending = path.extension().string();
    return std::find(endings.begin(), endings.end(), ending) != endings.end();
}

/// "FAQ" in front of the first question.
bool isAskedOften(std::string_view text) {
    std::string head(text.substr(0, 400));
    for (char& c : head) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
    return head.find("faq") != std::string::npos || head.find("frequently asked") != std::string::npos;
}

/// Puts lines together to turns.
class Turns {
public:
    Turns(ConversationBuilder& builder, const Cast& cast, std::string_view text)
        : m_builder(builder), m_cast(cast), m_code(text), m_markdown(hasHeadings(text)), m_times(builder) {}

    void add(std::string_view line, std::size_t number) {
        const bool code = m_code.has(line);
        const auto turn = code ? std::nullopt : turnOf(line);
        if (turn && m_cast.has(*turn)) return beginTurn(*turn, number);
        if (trim(line).empty()) {
            ++m_blankLines;
            return;
        }
        if (m_builder.size() == 0) {
            ++m_before;
            return;
        }
        if (m_markdown && !code && isHeading(line)) return begin(std::nullopt, {{}, trim(line)}, number);
        // A line that begins with a time is never part of the turn before.
        const auto time = code ? std::nullopt : splitTime(line);
        if (time && !trim(time->rest).empty()) return begin(time, {{}, trim(time->rest)}, number);
        if (m_blankLines > 0) continueLast(m_builder, "");
        continueLast(m_builder, trim(line));
        m_blankLines = 0;
    }

    std::size_t linesBefore() const { return m_before; }

    /// A few turns without times, each of somebody else. Of more it is doubted of any format.
    bool noneAgain() const {
        if (m_builder.size() >= 8) return false;
        std::set<std::string> names;
        for (const MessageDraft& draft : m_builder.drafts()) {
            if (draft.time || !names.insert(draft.speaker).second) return false;
        }
        return names.size() > 1;
    }

private:
    /// The headings of minutes are of nobody; one alone may be a part of a text.
    static bool hasHeadings(std::string_view text) {
        std::size_t headings = 0;
        LineReader lines(text);
        while (const auto line = lines.next()) headings += isHeading(*line) ? 1 : 0;
        return headings > 1;
    }

    /// "Ann: 00:01:02" has the time behind the name and the text below.
    void beginTurn(const Turn& turn, std::size_t number) {
        const auto clock = turn.time ? std::nullopt : parseClock(turn.line.text);
        if (!clock) return begin(turn.time, turn.line, number);
        LeadingTime time;
        time.clock = clock;
        begin(time, {turn.line.name, {}}, number);
    }

    /// Without a name it is no person's.
    void begin(const std::optional<LeadingTime>& time, const SpeakerLine& line, std::size_t number) {
        MessageDraft draft;
        draft.speaker = line.name;
        draft.text = line.text;
        draft.kind = line.name.empty() ? MessageKind::System : MessageKind::Message;
        draft.time = m_times.of(time);
        draft.line = number;
        m_builder.add(std::move(draft));
        m_blankLines = 0;
    }

    ConversationBuilder& m_builder;
    const Cast& m_cast;
    CodeBlocks m_code;
    bool m_markdown;
    TurnTimes m_times;
    std::size_t m_before = 0;
    std::size_t m_blankLines = 0;
};

class TranscriptImporter : public TextImporter {
public:
    std::string_view name() const override { return "transcript"; }
    std::string_view title() const override { return "Transcript"; }
    std::string_view description() const override { return "plain text, \"Speaker: text\", with or without times"; }

    Recognition sniffText(const TextFile& source) const override {
        const std::string_view start = trimLeft(source.content);
        if (start.empty() || start.front() == '{' || start.front() == '<') return {0, {}};
        if (outlineOf(start).root != JsonOutline::Root::None) return {0, {}};
        const Cast cast = castOf(start, sniffedLines);
        if (cast.isHeaders()) {
            return {
                0,
                Sentence("looks like mail, but not like a mailbox or a mail that is known; see `antecedent formats`")};
        }
        if (cast.isData() || looksLikeCode(start)) return {};
        if (isNamedAsSource(source.path)) {
            return {
                0,
                Sentence(
                    "is named as a program, settings or documentation are; if it is a conversation nevertheless, say "
                    "so with --format transcript")};
        }
        if (cast.isQuestions() && (looksWritten(start) || isAskedOften(start))) {
            return {0, Sentence(
                           "looks like a list of questions and answers, in which nobody talks with anybody; if it is a "
                           "conversation nevertheless, say so with --format transcript")};
        }
        const double certainty = transcriptCertainty(start, cast);
        if (certainty > 0 || !cast.nobodyAgain()) return {certainty, {}};
        return {
            0, Sentence(
                   "no name in it comes twice; if it is a conversation nevertheless, say so with --format transcript")};
    }

    Result<void> readText(const TextFile& source, const ImportOptions&, ConversationSink& sink,
                          Control& control) const override {
        const Cast cast = castOf(source.content);
        ConversationBuilder builder(headerFor(source.path, *this));
        Turns turns(builder, cast, source.content);
        LineReader lines(source.content);
        while (const auto line = lines.next()) {
            if (!control.step(lines.position(), source.content.size())) return cancelled();
            turns.add(*line, lines.number());
        }
        if (turns.linesBefore() > 0) {
            sink.warn({1, counted(turns.linesBefore(), "line") + " before the first turn left out"});
        }
        if (builder.size() == 0) return noMessage(source.path, expected);
        if (turns.noneAgain()) sink.warn({0, "nobody speaks twice; is this a conversation?"});
        deliver(builder, sink);
        return {};
    }
};

}  // namespace

std::unique_ptr<Importer> makeTranscriptImporter() {
    return std::make_unique<TranscriptImporter>();
}

}  // namespace antecedent
