// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <istream>
#include <memory>
#include <string>
#include <vector>

#include "graph/import/reading/conversation_taker.h"
#include "graph/import/reading/import_result.h"
#include "graph/import/reading/importer.h"

namespace antecedent {

/// How a source is read.
struct ReadRequest {
    std::string format;  ///< empty: by content
    ImportOptions options;
};

/// All importers, in one list; adding a format is adding its file and one line here.
class ImporterRegistry {
public:
    ImporterRegistry();

    const std::vector<std::unique_ptr<Importer>>& importers() const { return m_importers; }
    const Importer* find(std::string_view name) const;

    /// Reads a file, a folder or an archive with the named importer, or with the one that recognises it best. Where
    /// none knows a folder or an archive as a whole, its files are read one by one, and those that cannot be read are
    /// listed in the report. Errors name the file, what it looks like and what would help.
    Result<ImportResult> read(const std::filesystem::path& path, const std::string& format, Control& control,
                              const ImportOptions& options = {}) const;
    /// The same for a stream such as standard input; `name` stands for the file in messages.
    Result<ImportResult> read(std::istream& stream, const std::string& name, const std::string& format,
                              Control& control) const;
    Result<ImportResult> read(const SourceTree& source, const std::string& format, Control& control,
                              const ImportOptions& options = {}) const;

    /// The same, conversation by conversation, which go to the taker as soon as they are read; only the report is kept.
    Result<ImportReport> readEach(const SourceTree& source, const ReadRequest& request, const ConversationTaker& taker,
                                  Control& control) const;

private:
    Result<ImportResult> readInto(const SourceTree& source, const ReadRequest& request, const ConversationTaker& taker,
                                  Control& control) const;

    std::vector<std::unique_ptr<Importer>> m_importers;
};

}  // namespace antecedent
