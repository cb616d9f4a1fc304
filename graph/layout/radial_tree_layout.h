// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "graph/layout/layout.h"

namespace antecedent {

/// Every thread around its first message: replies on circles, in time order clockwise from the top, each in
/// the wedge of what it answers. Each thread has a disc of its own; the discs stand side by side, the largest in
/// the middle. Follows primary links.
class RadialTreeLayout : public Layout {
public:
    Result<Placement> place(const ReplyTree& tree, const NodeSizes& sizes, const LayoutOptions& options,
                            Control& control) const override;
};

}  // namespace antecedent
