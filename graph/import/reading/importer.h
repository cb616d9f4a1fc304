// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "graph/base/control.h"
#include "graph/base/error.h"
#include "graph/import/reading/conversation_sink.h"
#include "graph/import/reading/import_options.h"
#include "graph/import/source/source_tree.h"

namespace antecedent {

/// What a look at the beginning of a source tells an importer.
struct Recognition {
    double certainty = 0;  ///< 0 (cannot be) to 1 (certain)
    Sentence help;  ///< where it cannot be read as it is: what it looks like and what would help, in words for an Error
};

/// Reads one format. Stateless; one file per format in graph/import/formats.
class Importer {
public:
    virtual ~Importer() = default;

    virtual std::string_view name() const = 0;         ///< for --format and messages, e.g. "jsonl"
    virtual std::string_view description() const = 0;  ///< one line for `antecedent formats`
    virtual std::string_view title() const = 0;        ///< what people call it, e.g. "JSON Lines"

    /// Looks at names and heads alone. Not sure is 0: a format that is taken for another is worse than one that is
    /// refused.
    virtual Recognition sniff(const SourceTree& source) const = 0;

    /// Hands the conversations to the sink. Never stops at one bad record: it becomes a warning with its line. BadInput
    /// when the source as a whole cannot be understood.
    virtual Result<void> read(const SourceTree& source, const ImportOptions& options, ConversationSink& sink,
                              Control& control) const = 0;
};

/// A file of text: all of it, or its first 64 KiB while it is sniffed.
struct TextFile {
    std::filesystem::path path;  ///< as given; "standard input" for a stream
    std::string_view content;
};

/// An importer of formats that are one file of text each, held in memory.
class TextImporter : public Importer {
public:
    Recognition sniff(const SourceTree& source) const final;
    Result<void> read(const SourceTree& source, const ImportOptions& options, ConversationSink& sink,
                      Control& control) const final;

protected:
    virtual Recognition sniffText(const TextFile& head) const = 0;
    virtual Result<void> readText(const TextFile& file, const ImportOptions& options, ConversationSink& sink,
                                  Control& control) const = 0;
};

}  // namespace antecedent
