// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "graph/project/project.h"

namespace antecedent {

/// What a merge brought.
struct ProjectMerge {
    std::size_t added = 0;          ///< events that were not there
    std::size_t known = 0;          ///< that were there already
    std::size_t unplaced = 0;       ///< whose messages cannot be found for sure; they stay in the other file alone
    std::size_t conversations = 0;  ///< taken over whole, since the project did not have them
};

/// Takes the decisions of `from` into `into`, in one step or not at all. Messages are found by what they are, so that
/// the two files may have been made apart, of the same sources or of parts of them. Merging twice changes nothing more.
Result<ProjectMerge> mergeProject(Project& into, const Project& from);

}  // namespace antecedent
