// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "graph/layout/layout.h"

namespace antecedent {

/// Parents over (or left of) their replies and centred on them, siblings in time order, equal subtrees drawn
/// equally. Threads make a page: each in its turn stands as far up (or left) as it finds room, so that later
/// ones are farther down (right) and small ones fill what large ones leave free. All levels of all threads are
/// one step apart. Follows primary links; linear in the number of messages but for finding room for threads.
class TidyTreeLayout : public Layout {
public:
    Result<Placement> place(const ReplyTree& tree, const NodeSizes& sizes, const LayoutOptions& options,
                            Control& control) const override;
};

}  // namespace antecedent
