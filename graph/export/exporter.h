// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "graph/tree/link_scores.h"
#include "graph/tree/reply_tree.h"

namespace antecedent {

/// A conversation's tree with the scores behind it (for the candidates; may be empty).
struct ExportItem {
    const ReplyTree* tree = nullptr;
    const LinkScores* scores = nullptr;
};

struct ExportOptions {
    std::size_t maxCandidates = 5;  ///< other candidates written with each link
    bool pretty = true;             ///< indented JSON where the format allows
    bool pseudonymise = false;      ///< "Person 1" in place of names (see pseudonymised)
};

/// The `reply-tree` JSON, version 1 (resources/reply-tree.schema.json). Written iteratively: depth of the
/// tree never becomes recursion.
std::string exportReplyTreeJson(const std::vector<ExportItem>& items, const ExportOptions& options = {});

/// One message a line: conversation, id, parents (empty: starts a thread), probability, origin, candidates,
/// speaker, time, text.
std::string exportJsonLines(const std::vector<ExportItem>& items, const ExportOptions& options = {});

/// A page to read in a browser: the tree with branches that fold, no network, nothing but this text. Threads
/// nest to a depth that browsers take; deeper messages say whom they answer.
std::string exportHtmlReport(const std::vector<ExportItem>& items, const ExportOptions& options = {});

}  // namespace antecedent
