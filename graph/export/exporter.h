// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "graph/base/error.h"
#include "graph/tree/link_scores.h"
#include "graph/tree/reply_tree.h"

namespace antecedent {

/// A conversation's tree with the scores behind it (for the candidates; may be empty).
struct ExportItem {
    const ReplyTree* tree = nullptr;
    const LinkScores* scores = nullptr;
    std::size_t first =
        0;  ///< messages before this one are context, and not written; for exporters that write in pieces
};

struct ExportOptions {
    std::size_t maxCandidates = 5;  ///< other candidates written with each link
    bool pretty = true;             ///< indented JSON where the format allows
    bool pseudonymise = false;      ///< "Person 1" in place of names (see pseudonymised)
    double minProbability = 0;      ///< predicted links that are less sure are left out
    bool network = false;           ///< who answers whom, in place of the messages, where the format can hold it
    bool goesOn = false;            ///< behind conversations that were written already: without the format's head
    std::size_t number = 1;         ///< of the first conversation, for names in place of its own
};

/// Writes one format. Stateless; one file per format in graph/export.
class Exporter {
public:
    virtual ~Exporter() = default;

    virtual std::string_view name() const = 0;         ///< for --to, e.g. "graphml"
    virtual std::string_view ending() const = 0;       ///< of its files, e.g. "graphml"; empty for a folder
    virtual std::string_view description() const = 0;  ///< one line for `antecedent formats`
    /// What of a reply tree it cannot hold, in words: "other candidates, second parents". Empty when it holds all.
    virtual std::string_view leavesOut() const { return {}; }
    virtual bool canWriteNetwork() const { return false; }
    /// Whether conversations written one behind the other (see ExportOptions::goesOn) are what one call would write.
    virtual bool writesInPieces() const { return false; }

    /// Depth of a tree never becomes recursion. The stream's state tells of failures.
    virtual void write(const std::vector<ExportItem>& items, const ExportOptions& options, std::ostream& out) const = 0;

    /// Of a format that is several files. Io when one of them cannot be written.
    virtual Result<void> writeFolder(const std::vector<ExportItem>& items, const ExportOptions& options,
                                     const std::filesystem::path& folder) const;
    bool isFolder() const { return ending().empty(); }
};

/// The `reply-tree` JSON, version 2 (resources/reply-tree.schema.json).
std::string exportReplyTreeJson(const std::vector<ExportItem>& items, const ExportOptions& options = {});

/// One message a line: conversation, id, parents (empty: starts a thread), probability, origin, candidates,
/// speaker, time, text.
std::string exportJsonLines(const std::vector<ExportItem>& items, const ExportOptions& options = {});

/// A page to read in a browser: the tree with branches that fold, no network, nothing but this text. Threads
/// nest to a depth that browsers take; deeper messages say whom they answer.
std::string exportHtmlReport(const std::vector<ExportItem>& items, const ExportOptions& options = {});

}  // namespace antecedent
