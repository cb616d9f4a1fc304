// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>

#include "graph/base/text_lines.h"
#include "graph/import/formats/corpus_importers.h"
#include "graph/import/formats/disentanglement_links.h"
#include "graph/import/formats/irc_line.h"
#include "graph/import/reading/import_helpers.h"
#include "graph/import/reading/speaker_line.h"
#include "graph/import/reading/tree_shape.h"

namespace antecedent {
namespace {

constexpr std::string_view annotationEnd = ".annotation.txt";

bool isTokenised(std::string_view head) {
    std::size_t lines = 0;
    std::size_t marked = 0;
    LineReader reader(head);
    while (const auto line = reader.next()) {
        const std::string_view text = trim(*line);
        if (text.empty()) continue;
        ++lines;
        marked += startsWith(text, "<s>") && (endsWith(text, "</s>") || reader.position() >= head.size()) ? 1 : 0;
    }
    return lines > 0 && marked == lines;
}

/// Name of what an annotation file is about, without an ending: "X" of "X.annotation.txt", and "X.txt" of the
/// annotation tool Slate's "X.txt.link.annotations". Empty for other files.
std::string annotatedStem(const std::string& name) {
    if (endsWith(name, annotationEnd)) return name.substr(0, name.size() - annotationEnd.size());
    const std::size_t slate = name.rfind(".link.annotations");
    return slate == std::string::npos ? std::string() : name.substr(0, slate);
}

/// The log that an annotation file is about, in the same source; null when it is not there.
const SourceEntry* logOf(const SourceTree& source, const std::string& annotation) {
    const std::string stem = annotatedStem(annotation);
    if (stem.empty()) return nullptr;
    for (const char* ending : {".ascii.txt", ".raw.txt", ""}) {
        if (const SourceEntry* log = source.find(stem + ending)) return log;
    }
    return nullptr;
}

/// The messages of a log, a line each; a message's id is its line's number from 0, as the links have it.
class LogReader {
public:
    explicit LogReader(ConversationBuilder& builder, const std::string& name) : m_builder(builder) {
        builder.header().timeBase = TimeBase::Clock;
        if (const auto day = findDate(name)) setDay(*day);
    }

    void add(std::string_view raw, std::size_t number) {
        const std::string text = withoutFormatting(raw);
        const auto line = parseIrcLine(text);
        MessageDraft draft;
        draft.id = std::to_string(number);
        draft.line = number + 1;
        draft.text = text;
        if (const auto spoken = splitSpeaker(text); !line && spoken && looksLikeName(spoken->name)) {
            draft.speaker = spoken->name;
            draft.text = spoken->text;
        }
        if (line && !line->onlyDay) {
            if (line->stamp.day) setDay(*line->stamp.day);
            draft.speaker = line->nick;
            draft.text = line->text;
            draft.kind = line->kind;
            if (line->stamp.timeOfDay) draft.time = m_clock.at(*line->stamp.timeOfDay);
        }
        m_builder.add(std::move(draft));
    }

private:
    void setDay(std::int64_t day) {
        m_clock.setDay(day);
        m_builder.header().timeBase = TimeBase::Calendar;
        m_builder.header().localTime = true;
    }

    ConversationBuilder& m_builder;
    DayClock m_clock;
};

class DisentanglementImporter : public Importer {
public:
    std::string_view name() const override { return "disentanglement"; }
    std::string_view title() const override { return "IRC disentanglement corpus"; }
    std::string_view description() const override {
        return "chat logs with reply links in X.annotation.txt beside X.ascii.txt or X.raw.txt";
    }

    Recognition sniff(const SourceTree& source) const override {
        if (!source.single()) {
            std::vector<const SourceEntry*> links;
            for (const SourceEntry& entry : source.entries()) {
                if (logOf(source, entry.name)) links.push_back(&entry);
            }
            return {!links.empty() && holdAll(source, links) ? 0.98 : 0, {}};
        }
        const std::string head = source.head(source.entries().front());
        // Recognised so that no other format takes them for a conversation; reading says what is missing.
        return {isTokenised(head) || isLinkList(head) ? 0.97 : 0.0, {}};
    }

    Result<void> read(const SourceTree& source, const ImportOptions&, ConversationSink& sink,
                      Control& control) const override {
        if (source.single()) return readSingle(source, sink, control);
        for (const SourceEntry& entry : source.entries()) {
            const std::string stem = annotatedStem(entry.name);
            if (stem.empty()) continue;
            const SourceEntry* log = logOf(source, entry.name);
            if (!log) {
                sink.warn({0, entry.name + " was left out: the log that it is about is not beside it"});
                continue;
            }
            Conversation::Header header = headerFor(source.path(), *this, Genre::Chat);
            // Several people may have annotated one log with Slate.
            header.id = header.title = endsWith(entry.name, annotationEnd) ? stem : entry.name;
            header.sourceFile = source.where(*log);
            if (const auto read = readPair(source, {&entry, log, std::move(header)}, {sink, control}); !read)
                return read;
        }
        return {};
    }

private:
    struct Pair {
        const SourceEntry* links;
        const SourceEntry* log;
        Conversation::Header header;
    };
    struct Target {
        ConversationSink& sink;
        Control& control;
    };

    /// An annotation file on disk has its log beside it.
    Result<void> readSingle(const SourceTree& source, ConversationSink& sink, Control& control) const {
        const SourceEntry& entry = source.entries().front();
        const std::string where = source.path().string();
        if (isTokenised(source.head(entry))) {
            return fail(ErrorCode::BadInput,
                        "is a chat log taken apart into tokens, without its speakers; read the .ascii.txt or .raw.txt "
                        "beside it",
                        where);
        }
        const auto beside =
            !annotatedStem(entry.name).empty() && !entry.file.empty() ? neighbours(entry.file) : std::nullopt;
        const SourceEntry* log = beside ? logOf(*beside, entry.name) : nullptr;
        if (!log) {
            return fail(
                ErrorCode::BadInput,
                "is a list of reply links without the messages that they join; give the folder with the log beside it",
                where);
        }
        Conversation::Header header = headerFor(source.path(), *this, Genre::Chat);
        header.id = header.title = annotatedStem(entry.name);
        return readPair(*beside, {beside->find(entry.name), log, std::move(header)}, {sink, control});
    }

    static std::optional<SourceTree> neighbours(const std::filesystem::path& file) {
        auto folder = SourceTree::open(file.has_parent_path() ? file.parent_path() : ".");
        return folder ? std::optional(std::move(*folder)) : std::nullopt;
    }

    static Result<void> readPair(const SourceTree& source, Pair pair, Target target) {
        const auto links = source.text(*pair.links);
        if (!links) return tl::unexpected(links.error());
        const auto log = source.text(*pair.log);
        if (!log) return tl::unexpected(log.error());
        ConversationBuilder builder(std::move(pair.header));
        LogReader messages(builder, pair.log->name.substr(pair.log->name.rfind('/') + 1));
        LineReader lines(log->text);
        while (const auto line = lines.next()) {
            if (!target.control.step(lines.position(), log->text.size())) return cancelled();
            messages.add(*line, lines.number() - 1);
        }
        if (const std::size_t lost = declareLinks(links->text, builder)) {
            target.sink.warn(
                {0, counted(lost, "link") + " of " + pair.links->name + " left out: no such line in the log"});
        }
        deliver(builder, target.sink);
        return {};
    }
};

}  // namespace

std::unique_ptr<Importer> makeDisentanglementImporter() {
    return std::make_unique<DisentanglementImporter>();
}

}  // namespace antecedent
