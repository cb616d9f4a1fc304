// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

#include "app/cli/console.h"
#include "graph/tree/link_scores.h"
#include "graph/tree/reply_tree.h"

namespace antecedent {

/// Draws every thread with lines, replies under what they answer. Depth never becomes recursion; beyond half
/// the width, lines stop moving right and say how deep they are instead.
void printTree(const ReplyTree& tree, Console& console);

/// The `count` predicted links that are least certain, least certain first, with the second best candidate.
void printDoubtful(const ReplyTree& tree, const LinkScores& scores, std::size_t count, Console& console);

}  // namespace antecedent
