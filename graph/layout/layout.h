// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "graph/base/control.h"
#include "graph/base/error.h"
#include "graph/layout/placement.h"
#include "graph/tree/reply_tree.h"

namespace antecedent {

enum class LayoutDirection { TopDown, LeftRight };

/// Distances between the borders of nodes, in the units of their sizes.
struct LayoutOptions {
    LayoutDirection direction = LayoutDirection::TopDown;
    double siblingGap = 16;  ///< between replies to one message
    double subtreeGap = 32;  ///< between neighbours of different parents
    double levelGap = 48;    ///< between a message and its replies
    double threadGap = 64;   ///< between threads beside each other; above each other levelGap lies between
    bool byTime = false;     ///< on a timeline: distances follow the clock, not the order
    /// Messages that are left out, each with all replies below it; empty: none. They get the place of the
    /// nearest shown message above them.
    std::vector<bool> hidden;
};

/// Gives every shown message of a tree a place. Stateless: the same input gives the same placement.
class Layout {
public:
    virtual ~Layout() = default;

    /// Usage when `sizes` does not cover the tree, Cancelled when the control says so.
    virtual Result<Placement> place(const ReplyTree& tree, const NodeSizes& sizes, const LayoutOptions& options,
                                    Control& control) const = 0;
};

}  // namespace antecedent
