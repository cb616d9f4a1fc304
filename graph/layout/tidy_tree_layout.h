// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "graph/layout/layout.h"

namespace antecedent {

/// Parents over (or left of) their replies and centred on them, siblings in time order, equal subtrees drawn
/// equally, threads side by side in time order, in as many rows (or columns) as make the whole about as wide
/// and high as a page. Follows primary links; linear in the number of messages.
class TidyTreeLayout : public Layout {
public:
    Result<Placement> place(const ReplyTree& tree, const NodeSizes& sizes, const LayoutOptions& options,
                            Control& control) const override;
};

}  // namespace antecedent
