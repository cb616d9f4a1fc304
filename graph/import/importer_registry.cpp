// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/importer_registry.h"

#include <algorithm>
#include <fstream>

#include "graph/import/decompress.h"
#include "graph/import/importers.h"
#include "graph/import/text_decoding.h"
#include "graph/import/text_lines.h"

namespace antecedent {
namespace fs = std::filesystem;
namespace {

constexpr double leastCertainty = 0.1;
constexpr std::size_t maxWarnings = 1000;

std::string namesOf(const std::vector<std::unique_ptr<Importer>>& importers) {
    std::string names;
    for (const auto& importer : importers) {
        if (!names.empty()) names += ", ";
        names += importer->name();
    }
    return names;
}

tl::unexpected<Error> tooLarge(const std::string& where) {
    return fail(ErrorCode::BadInput, "is larger than " + std::to_string(maxInputBytes >> 20) + " MB; split it first",
                where);
}

Result<std::string> readAll(std::istream& stream, const std::string& where) {
    std::string bytes;
    std::vector<char> block(std::size_t{1} << 16);
    while (stream) {
        stream.read(block.data(), static_cast<std::streamsize>(block.size()));
        bytes.append(block.data(), static_cast<std::size_t>(stream.gcount()));
        if (bytes.size() > maxInputBytes) return tooLarge(where);
    }
    if (stream.bad()) return fail(ErrorCode::Io, "cannot be read", where);
    return bytes;
}

/// Unpacked and in UTF-8; what had to be guessed is noted in `notes`.
Result<std::string> decode(std::string bytes, const std::string& where, std::vector<ImportWarning>& notes) {
    if (isCompressed(bytes)) {
        auto unpacked = decompress(bytes, where);
        if (!unpacked) return unpacked;
        bytes = std::move(*unpacked);
    }
    auto decoded = decodeText(std::move(bytes), where);
    if (!decoded) return tl::unexpected(decoded.error());
    if (!decoded->guessedEncoding.empty()) {
        notes.push_back({0, "not in UTF-8; read as " + decoded->guessedEncoding});
    }
    if (trim(decoded->text).empty()) {
        return fail(ErrorCode::BadInput, "is empty; there is no conversation to read", where);
    }
    return std::move(decoded->text);
}

/// Exceptions, such as running out of memory, end here.
Result<ImportResult> readSafely(const Importer& importer, const ImportSource& source, Control& control) {
    try {
        return importer.read(source, control);
    } catch (const std::exception& exception) {
        return fail(ErrorCode::Internal, std::string("cannot be read: ") + exception.what(), source.path.string());
    }
}

void limitWarnings(std::vector<ImportWarning>& warnings) {
    if (warnings.size() <= maxWarnings) return;
    const std::size_t more = warnings.size() - maxWarnings;
    warnings.resize(maxWarnings);
    warnings.push_back({0, std::to_string(more) + " more warnings are not listed"});
}

}  // namespace

ImporterRegistry::ImporterRegistry() {
    m_importers.push_back(makeJsonLinesImporter());
    m_importers.push_back(makeReplyTreeImporter());
    m_importers.push_back(makeConvoKitImporter());
    m_importers.push_back(makeDiscourseImporter());
    m_importers.push_back(makeSubtitleImporter());
    m_importers.push_back(makeIrcImporter());
    m_importers.push_back(makeTranscriptImporter());
}

const Importer* ImporterRegistry::find(std::string_view name) const {
    const auto found = std::find_if(m_importers.begin(), m_importers.end(),
                                    [name](const auto& importer) { return importer->name() == name; });
    return found == m_importers.end() ? nullptr : found->get();
}

Result<ImportResult> ImporterRegistry::read(const fs::path& path, const std::string& format, Control& control) const {
    std::error_code failure;
    const fs::file_status status = fs::status(path, failure);
    if (!fs::exists(status)) return fail(ErrorCode::NotFound, "no such file or folder", path.string());
    if (fs::is_directory(status)) return readSource({path, {}, true}, format, control);
    if (fs::is_regular_file(status) && fs::file_size(path, failure) > maxInputBytes) return tooLarge(path.string());
    std::ifstream stream(path, std::ios::binary);
    if (!stream) return fail(ErrorCode::Io, "cannot be opened; check its permissions", path.string());
    return read(stream, path.string(), format, control);
}

Result<ImportResult> ImporterRegistry::read(std::istream& stream, const std::string& name, const std::string& format,
                                            Control& control) const {
    auto bytes = readAll(stream, name);
    if (!bytes) return tl::unexpected(bytes.error());
    std::vector<ImportWarning> notes;
    auto content = decode(std::move(*bytes), name, notes);
    if (!content) return tl::unexpected(content.error());
    auto result = readSource({name, std::move(*content), false}, format, control);
    if (result) {
        auto& warnings = result->report.warnings;
        warnings.insert(warnings.begin(), notes.begin(), notes.end());
    }
    return result;
}

Result<ImportResult> ImporterRegistry::readSource(ImportSource source, const std::string& format,
                                                  Control& control) const {
    const Importer* chosen = find(format);
    if (!format.empty() && !chosen) {
        return fail(ErrorCode::Usage, "unknown format \"" + format + "\"; known formats: " + namesOf(m_importers));
    }
    double best = leastCertainty;
    for (const auto& importer : m_importers) {
        if (!format.empty()) break;
        const double certainty = importer->sniff(source);
        if (certainty <= best) continue;
        best = certainty;
        chosen = importer.get();
    }
    const std::string where = source.path.string();
    if (!chosen && source.folder) {
        return fail(ErrorCode::BadInput,
                    "the folder is no ConvoKit corpus: it has no utterances.jsonl; to read single files, name them",
                    where);
    }
    if (!chosen) {
        return fail(ErrorCode::BadInput,
                    "not recognised as a conversation; if it is one, name its format: " + namesOf(m_importers), where);
    }
    if (source.folder && chosen->name() != "convokit") {
        return fail(ErrorCode::BadInput, "is a folder; the format " + format + " is read from a file", where);
    }
    control.stage("Reading");
    auto result = readSafely(*chosen, source, control);
    if (result) limitWarnings(result->report.warnings);
    return result;
}

}  // namespace antecedent
