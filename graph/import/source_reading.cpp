// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/source_reading.h"

#include "graph/base/text_lines.h"
#include "graph/import/reading/import_helpers.h"
#include "graph/import/source/decoding_stream.h"
#include "graph/import/unrecognised.h"

namespace antecedent {
namespace {

constexpr double leastCertainty = 0.1;

/// Gives each conversation of a folder the path of its file as its id where the file's name is all that it has.
class EntrySink : public ConversationSink {
public:
    EntrySink(CollectingSink& sink, const SourceTree& source, const SourceEntry& entry)
        : m_sink(sink), m_stem(stemOf(entry.name)), m_file(source.where(entry)) {
        const std::filesystem::path folder = std::filesystem::path(entry.name).parent_path();
        m_id = folder.empty() ? m_stem : folder.generic_string() + "/" + m_stem;
    }

    void begin(Conversation::Header header) override {
        place(header);
        m_sink.begin(std::move(header));
    }
    void whole(ConversationBuilder& builder, MessageOrder order) override {
        place(builder.header());
        m_sink.whole(builder, order);
    }
    void message(MessageDraft draft) override { m_sink.message(std::move(draft)); }
    void end(MessageOrder order) override { m_sink.end(order); }
    void warn(ImportWarning warning) override { m_sink.warn(std::move(warning)); }
    void variant(std::string name) override { m_sink.variant(std::move(name)); }

private:
    void place(Conversation::Header& header) const {
        if (header.id == m_stem) header.id = m_id;
        if (header.title == m_stem) header.title = m_id;
        header.sourceFile = m_file;
    }

    CollectingSink& m_sink;
    std::string m_stem, m_file, m_id;
};

/// Where an importer reads to.
struct Target {
    const ImportOptions& options;
    ConversationSink& sink;
    Control& control;
};

/// Exceptions, such as running out of memory, end here.
Result<void> readSafely(const Importer& importer, const SourceTree& source, Target target) {
    const std::string where = source.path().string();
    try {
        return importer.read(source, target.options, target.sink, target.control);
    } catch (const StreamFailure& failure) {
        return tl::unexpected(failure.error());
    } catch (const std::bad_alloc&) {
        return fail(ErrorCode::BadInput, "needs more memory than there is; split it first", where);
    } catch (const std::exception& exception) {
        return fail(ErrorCode::Internal, std::string("cannot be read: ") + exception.what(), where);
    }
}

}  // namespace

Result<ImportResult> SourceReading::byContent(const SourceTree& source) {
    // A file that is empty or no text says so itself.
    if (source.single() && trim(source.head(source.entries().front())).empty()) {
        if (const auto text = source.text(source.entries().front()); !text) return tl::unexpected(text.error());
    }
    const auto chosen = choose(source);
    if (!chosen) return tl::unexpected(chosen.error());
    if (*chosen) return whole(**chosen, source);
    if (!source.single()) return eachFile(nullptr, source);
    return fail(ErrorCode::BadInput, whyUnrecognised(source), source.path().string());
}

Result<ImportResult> SourceReading::as(const Importer& importer, const SourceTree& source) {
    if (source.single() || importer.sniff(source).certainty > 0) return whole(importer, source);
    return eachFile(&importer, source);
}

/// The importer that is surest; null when none is. BadInput when one knows why it cannot be read as it is.
Result<const Importer*> SourceReading::choose(const SourceTree& source) const {
    const Importer* chosen = nullptr;
    double best = leastCertainty;
    std::string help;
    for (const auto& importer : m_importers) {
        const Recognition seen = importer->sniff(source);
        if (help.empty()) help = seen.help;
        if (seen.certainty <= best) continue;
        best = seen.certainty;
        chosen = importer.get();
    }
    if (!chosen && !help.empty()) return fail(ErrorCode::BadInput, help, source.path().string());
    return chosen;
}

Result<ImportResult> SourceReading::whole(const Importer& importer, const SourceTree& source) {
    if (const auto read = readSafely(importer, source, {m_options, m_sink, m_control}); !read) {
        return tl::unexpected(withFirstWarning(read.error(), source));
    }
    note(importer);
    return finished(source);
}

Result<ImportResult> SourceReading::eachFile(const Importer* named, const SourceTree& source) {
    for (std::size_t i = 0; i < source.entries().size(); ++i) {
        const SourceEntry& entry = source.entries()[i];
        if (!m_control.step(i, source.entries().size())) return cancelled();
        if (!entry.text) continue;
        m_sink.setPlace(entry.name);
        const auto read = oneFile(named, source, entry);
        if (!read && read.error().code == ErrorCode::Cancelled) return tl::unexpected(read.error());
        if (!read) m_unread.push_back(entry.name + ": " + read.error().message);
    }
    m_sink.setPlace({});
    return finished(source);
}

Result<void> SourceReading::oneFile(const Importer* named, const SourceTree& source, const SourceEntry& entry) {
    // A document or an archive among the files of a folder is a source of several files itself.
    const auto opened = entry.file.empty() ? Result<SourceTree>(source.only(entry)) : SourceTree::open(entry.file);
    if (!opened) return tl::unexpected(opened.error());
    const SourceTree& file = *opened;
    const auto chosen = named ? Result<const Importer*>(named) : choose(file);
    if (!chosen) return tl::unexpected(chosen.error());
    if (!*chosen) return fail(ErrorCode::BadInput, "not recognised as a conversation");
    EntrySink sink(m_sink, source, entry);
    const auto read = readSafely(**chosen, file, {m_options, sink, m_control});
    if (read) note(**chosen);
    return read;
}

/// Where nothing could be read, the first thing that was read around is the reason.
Error SourceReading::withFirstWarning(Error error, const SourceTree& source) const {
    const bool told = m_sink.messages() > 0 || m_sink.warnings().empty() || error.where != source.path().string();
    if (told || error.code != ErrorCode::BadInput) return error;
    const ImportWarning& first = m_sink.warnings().front();
    return {error.code, error.message + " (" + first.message + ")", placeOf(source.path(), first.line)};
}

void SourceReading::note(const Importer& importer) {
    std::string title(importer.title());
    if (!m_sink.variant().empty()) title += " (" + m_sink.variant() + ")";
    m_title = m_title.empty() || m_title == title ? title : "several formats";
    m_format = m_format.empty() || m_format == importer.name() ? std::string(importer.name()) : "several";
}

Result<ImportResult> SourceReading::finished(const SourceTree& source) {
    ImportResult result = m_sink.take();
    ImportReport& report = result.report;
    report.file = source.path().string();
    report.format = m_format;
    report.title = m_title;
    report.unread = std::move(m_unread);
    if (report.messages > 0) return result;
    std::string reason = source.single() ? "no message found" : "no conversation found in it";
    const ImportWarning* first = report.warnings.empty() ? nullptr : &report.warnings.front();
    if (first) reason += " (" + first->message + ")";
    if (!first && !report.unread.empty()) reason += " (" + report.unread.front() + ")";
    return fail(ErrorCode::BadInput, std::move(reason), placeOf(source.path(), first ? first->line : 0));
}

}  // namespace antecedent
