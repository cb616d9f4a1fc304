// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <istream>
#include <memory>
#include <string>
#include <vector>

#include "graph/import/importer.h"

namespace antecedent {

/// All importers, in one list; adding a format is adding its file and one line here.
class ImporterRegistry {
public:
    ImporterRegistry();

    const std::vector<std::unique_ptr<Importer>>& importers() const { return m_importers; }
    const Importer* find(std::string_view name) const;

    /// Reads a file or folder with the named importer, or with the one that recognises the content best.
    /// Decodes gzip, byte order marks, UTF-16 and Latin-1. Errors name the file and what was expected.
    Result<ImportResult> read(const std::filesystem::path& path, const std::string& format, Control& control) const;
    /// The same for a stream such as standard input; `name` stands for the file in messages.
    Result<ImportResult> read(std::istream& stream, const std::string& name, const std::string& format,
                              Control& control) const;

private:
    Result<ImportResult> readSource(ImportSource source, const std::string& format, Control& control) const;

    std::vector<std::unique_ptr<Importer>> m_importers;
};

}  // namespace antecedent
