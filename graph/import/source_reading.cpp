// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/source_reading.h"

#include <algorithm>

#include "graph/base/text_lines.h"
#include "graph/import/reading/import_helpers.h"
#include "graph/import/source/decoding_stream.h"
#include "graph/import/unrecognised.h"

namespace antecedent {
namespace {

constexpr double leastCertainty = 0.1;

/// Gives each conversation of a part of a folder the part's path as its id where the file's name is all that it has,
/// and in front of its id where another part has one of that id.
class PartSink : public ConversationSink {
public:
    PartSink(CollectingSink& sink, const SourceTree& part, std::string place,
             std::map<std::string, std::string>& placesOfIds)
        : m_sink(sink), m_stem(stemOf(part.path())), m_place(std::move(place)), m_placesOfIds(placesOfIds) {
        const std::filesystem::path folder = std::filesystem::path(m_place).parent_path();
        m_file = part.path().string();
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
    void piece(PieceBounds bounds) override { m_sink.piece(bounds); }
    void warn(ImportWarning warning) override { m_sink.warn(std::move(warning)); }
    void variant(std::string name) override { m_sink.variant(std::move(name)); }

private:
    void place(Conversation::Header& header) const {
        if (header.title == m_stem) header.title = m_id;
        if (header.id == m_stem) header.id = m_id;
        const auto [owner, isNew] = m_placesOfIds.try_emplace(header.id, m_place);
        if (!isNew && owner->second != m_place) header.id = m_id + "/" + header.id;
        header.sourceFile = m_file;
    }

    CollectingSink& m_sink;
    std::string m_stem, m_place, m_file, m_id;
    std::map<std::string, std::string>& m_placesOfIds;
};

std::string withoutSlash(std::string folder) {
    if (!folder.empty() && folder.back() == '/') folder.pop_back();
    return folder;
}

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
        return fail(ErrorCode::Internal, {"cannot be read: %1", exception.what()}, where);
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
    if (!source.single()) return eachPart(nullptr, source);
    return fail(ErrorCode::BadInput, whyUnrecognised(source), source.path().string());
}

Result<ImportResult> SourceReading::as(const Importer& importer, const SourceTree& source) {
    if (source.single() || importer.sniff(source).certainty > 0) return whole(importer, source);
    return eachPart(&importer, source);
}

/// The importer that is surest; null when none is. BadInput when one knows why it cannot be read as it is.
Result<const Importer*> SourceReading::choose(const SourceTree& source) const {
    const Importer* chosen = nullptr;
    double best = leastCertainty;
    Sentence help;
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

Result<ImportResult> SourceReading::eachPart(const Importer* named, const SourceTree& source) {
    m_files = source.entries().size();
    const auto read = folder(named, source, {});
    m_sink.setPlace({});
    if (!read) return tl::unexpected(read.error());
    return finished(source);
}

Result<void> SourceReading::folder(const Importer* named, const SourceTree& source, const std::string& place) {
    for (const FolderPart& part : partsOf(source, place)) {
        if (const auto read = onePart(named, part); !read) return read;
    }
    return {};
}

/// What could not be read is noted. An error is that reading was stopped.
Result<void> SourceReading::onePart(const Importer* named, const FolderPart& part) {
    if (!m_control.step(m_seen, std::max(m_files, m_seen))) return cancelled();
    const bool single = part.source.single();
    const std::string place = single ? part.folder + part.source.entries().front().name : part.folder;
    if (single) ++m_seen;
    if (single && !part.source.entries().front().text) return {};
    // A document or an archive among the files of a folder is a source of several files itself.
    const auto opened = part.source.opened();
    if (!opened) {
        m_unread.push_back(place + ": " + opened.error().message());
        return {};
    }
    m_sink.setPlace(single ? place : withoutSlash(place));
    const auto read = known(named, *opened, place);
    if (read) return {};
    if (read.error().code == ErrorCode::Cancelled) return read;
    if (opened->single() || read.error().code != ErrorCode::Unsupported) {
        m_unread.push_back(withoutSlash(place) + ": " + read.error().message());
        return {};
    }
    if (part.joined) return eachAlone(named, part);
    return single ? insideArchive(named, *opened, place) : folder(named, *opened, place);
}

/// Reads with the importer that knows the source. Unsupported: none does.
Result<void> SourceReading::known(const Importer* named, const SourceTree& source, const std::string& place) {
    const bool takes = named && (source.single() || named->sniff(source).certainty > 0);
    const auto chosen = !named ? choose(source) : Result<const Importer*>(takes ? named : nullptr);
    if (!chosen && source.single()) return tl::unexpected(chosen.error());
    if (!chosen || !*chosen) return fail(ErrorCode::Unsupported, "not recognised as a conversation");
    PartSink sink(m_sink, source, withoutSlash(place), m_placesOfIds);
    const auto read = readSafely(**chosen, source, {m_options, sink, m_control});
    if (!read && read.error().code == ErrorCode::Unsupported) return fail(ErrorCode::BadInput, read.error().says);
    if (!read) return read;
    if (!source.single()) m_seen += source.entries().size();
    note(**chosen);
    return {};
}

Result<void> SourceReading::eachAlone(const Importer* named, const FolderPart& part) {
    for (const SourceEntry& entry : part.source.entries()) {
        const auto read = onePart(named, {part.source.only(entry), part.folder, false});
        if (!read) return read;
    }
    return {};
}

/// An archive in an archive in an archive is somebody's joke, which may have no end.
Result<void> SourceReading::insideArchive(const Importer* named, const SourceTree& source, const std::string& place) {
    constexpr std::size_t deepest = 2;
    const bool isDocument = source.find("[Content_Types].xml") || source.find("mimetype");
    if (isDocument || m_depth == deepest) {
        const char* reason = isDocument ? "not recognised as a conversation" : "lies in too many archives";
        m_unread.push_back(place + ": " + reason);
        return {};
    }
    ++m_depth;
    const auto read = folder(named, source, place + "/");
    --m_depth;
    return read;
}

/// Where nothing could be read, the first thing that was read around is the reason.
Error SourceReading::withFirstWarning(Error error, const SourceTree& source) const {
    const bool told = m_sink.messages() > 0 || m_sink.warnings().empty() || error.where != source.path().string();
    if (told || error.code != ErrorCode::BadInput) return error;
    const ImportWarning& first = m_sink.warnings().front();
    return {error.code, Sentence::verbatim(error.message() + " (" + first.message + ")"),
            placeOf(source.path(), first.line)};
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
    const ImportWarning* first = report.warnings.empty() ? nullptr : &report.warnings.front();
    std::string reason;
    if (first) reason = " (" + first->message + ")";
    if (!first && !report.unread.empty()) reason = " (" + report.unread.front() + ")";
    const Sentence none =
        source.single() ? Sentence("no message found%1", reason) : Sentence("no conversation found in it%1", reason);
    return fail(ErrorCode::BadInput, none, placeOf(source.path(), first ? first->line : 0));
}

}  // namespace antecedent
