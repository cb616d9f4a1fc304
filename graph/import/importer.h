// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "graph/base/control.h"
#include "graph/base/error.h"
#include "graph/conversation/conversation_builder.h"
#include "graph/conversation/earlier_link.h"

namespace antecedent {

/// What came of reading one file or folder.
struct ImportReport {
    std::string file;
    std::string format;  ///< name of the importer that read it
    std::size_t messages = 0;
    std::size_t declaredLinks = 0;
    std::vector<ImportWarning> warnings;
};

struct ImportResult {
    std::vector<ConversationPtr> conversations;
    std::vector<EarlierLinks> earlier;  ///< of each conversation of an exported tree, whose links are all declared
    ImportReport report;
};

/// A source as an importer sees it: the path as given ("-" for standard input), and the content, unpacked and
/// in UTF-8, of a plain file; empty content for a folder.
struct ImportSource {
    std::filesystem::path path;
    std::string content;
    bool folder = false;
};

/// Reads one format. Stateless; one file per format in graph/import.
class Importer {
public:
    virtual ~Importer() = default;

    virtual std::string_view name() const = 0;         ///< for --format and messages, e.g. "jsonl"
    virtual std::string_view description() const = 0;  ///< one line for `antecedent formats`

    /// How sure a look at the beginning makes us, 0 (cannot be) to 1 (certain).
    virtual double sniff(const ImportSource& source) const = 0;

    /// Never stops at one bad record: it becomes a warning with its line. BadInput when nothing can be read.
    virtual Result<ImportResult> read(const ImportSource& source, Control& control) const = 0;
};

}  // namespace antecedent
