// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "graph/layout/layout.h"

namespace antecedent {

/// Messages from left to right in their order, each in the lane of its thread: a thread takes the uppermost
/// lane that is free for as long as it lasts. With `byTime` distances follow the clock between the smallest
/// one, that of neighbours, and a largest one, so that a night without messages does not leave an empty
/// drawing. Links are for the caller to draw, as arcs over the lanes.
class TimelineLayout : public Layout {
public:
    Result<Placement> place(const ReplyTree& tree, const NodeSizes& sizes, const LayoutOptions& options,
                            Control& control) const override;
};

}  // namespace antecedent
