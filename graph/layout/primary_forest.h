// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "graph/layout/forest_view.h"
#include "graph/layout/placement.h"

namespace antecedent {

/// The shown messages of a reply tree along their primary links, and where each stands in its thread. Refers to the
/// tree.
struct PrimaryForest {
    /// `hidden` empty: all messages; else those without a true there whose parent is shown too.
    PrimaryForest(const ReplyTree& tree, const std::vector<bool>& hidden);
    PrimaryForest(const PrimaryForest&) = delete;
    PrimaryForest& operator=(const PrimaryForest&) = delete;

    std::size_t size() const { return level.size(); }

    std::vector<std::size_t> roots;   ///< in time order
    std::vector<std::size_t> level;   ///< links to the root
    std::vector<std::size_t> thread;  ///< position of the message's root in `roots`
    std::vector<bool> shown;
    /// The message itself, or the nearest shown one above it; for a message of a hidden thread its own
    /// number.
    std::vector<std::size_t> standIn;
    ForestView graph;
};

/// Moves the shown messages so that their bounds start at the origin, and puts hidden ones where they were
/// folded into.
void complete(Placement& placement, const PrimaryForest& forest, const NodeSizes& sizes);

}  // namespace antecedent
