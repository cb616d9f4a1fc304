// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "graph/import/collecting_sink.h"
#include "graph/import/folder_parts.h"
#include "graph/import/reading/importer.h"

namespace antecedent {

/// Reads one source with one of the importers, or each of its files with the one that fits.
class SourceReading {
public:
    /// With a taker, conversations go there as they are read, and the result holds the report alone.
    SourceReading(const std::vector<std::unique_ptr<Importer>>& importers, ImportOptions options, Control& control,
                  ConversationTaker taker = {})
        : m_importers(importers),
          m_options(std::move(options)),
          m_control(control),
          m_sink(m_options, std::move(taker)) {}

    /// The importer that is surest reads; where none knows a folder or archive as a whole, the exports and files in it
    /// are read one by one.
    Result<ImportResult> byContent(const SourceTree& source);
    /// This importer reads: the whole, where it takes such a thing, else file by file.
    Result<ImportResult> as(const Importer& importer, const SourceTree& source);

private:
    Result<const Importer*> choose(const SourceTree& source) const;
    Result<ImportResult> whole(const Importer& importer, const SourceTree& source);
    Result<ImportResult> eachPart(const Importer* named, const SourceTree& source);
    Result<void> folder(const Importer* named, const SourceTree& source, const std::string& place);
    Result<void> onePart(const Importer* named, const FolderPart& part);
    Result<void> known(const Importer* named, const SourceTree& source, const std::string& place);
    Result<void> eachAlone(const Importer* named, const FolderPart& part);
    Result<void> insideArchive(const Importer* named, const SourceTree& source, const std::string& place);
    Result<ImportResult> finished(const SourceTree& source);
    Error withFirstWarning(Error error, const SourceTree& source) const;
    void note(const Importer& importer);

    const std::vector<std::unique_ptr<Importer>>& m_importers;
    ImportOptions m_options;
    Control& m_control;
    CollectingSink m_sink;
    std::string m_format, m_title;  ///< of what was read so far
    std::vector<std::string> m_unread;
    std::map<std::string, std::string> m_placesOfIds;  ///< of conversations read so far, the part that they are from
    std::size_t m_files = 0, m_seen = 0;
    std::size_t m_depth = 0;  ///< archives that what is read lies in
};

}  // namespace antecedent
