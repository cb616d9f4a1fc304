// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "graph/base/control.h"
#include "graph/base/error.h"
#include "graph/layout/placement.h"
#include "graph/tree/speaker_network.h"

namespace antecedent {

struct SpeakerLayoutOptions {
    double gap = 24;          ///< between the borders of nodes
    double edgeLength = 180;  ///< of speakers who answered each other once; more replies pull them nearer
    /// Where the nodes were before: they stay as near to it as the forces allow. Empty or nullopt: nowhere.
    std::vector<std::optional<Point>> before;
};

/// Places the nodes of a speaker network by forces, circle by circle of acquaintances: Kamada and Kawai's
/// springs for small ones, Fruchterman and Reingold's for large ones, both Boost.Graph's. Nothing overlaps;
/// the same input gives the same placement.
class SpeakerLayout {
public:
    /// `sizes`: one for each node; nodes are round, as wide as their size. Cancelled when the control says
    /// so.
    Result<Placement> place(const SpeakerNetwork& network, const NodeSizes& sizes, const SpeakerLayoutOptions& options,
                            Control& control) const;
};

}  // namespace antecedent
