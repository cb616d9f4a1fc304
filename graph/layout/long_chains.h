// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "graph/tree/reply_tree.h"

namespace antecedent {

/// Messages inside of long chains: the only reply to one message, with one reply themselves, `least` or more of
/// them in a row. Where a chain begins, ends or branches is not inside. `hidden` messages (empty: none) do not
/// count.
std::vector<bool> insideLongChains(const ReplyTree& tree, const std::vector<bool>& hidden, std::size_t least = 3);

}  // namespace antecedent
