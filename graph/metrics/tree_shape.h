// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "graph/tree/reply_tree.h"

namespace antecedent {

/// The shape of one thread, along primary links.
struct ThreadShape {
    MessageId root;
    std::size_t messages = 0;
    std::size_t depth = 0;  ///< links from the root to the deepest message
    /// Mean distance of two of its messages in links (Goel et al. 2016), 0 for a single message.
    double structuralVirality = 0;
    std::size_t longestPath = 0;  ///< links between the two messages that are farthest apart
};

/// The shape of all reply trees of a conversation, along primary links.
struct TreeShape {
    std::size_t messages = 0;
    std::vector<ThreadShape> threads;  ///< in time order
    std::size_t maxDepth = 0;
    double meanDepth = 0;             ///< of all messages, roots at 0
    std::vector<std::size_t> widths;  ///< messages at each depth
    std::size_t leaves = 0;           ///< messages without a reply
    double branching = 0;             ///< mean replies of the messages that have one
    double rootDominance = 0;         ///< share of the replies that answer a thread's first message
    double structuralVirality = 0;    ///< mean over the threads of at least two messages
    std::size_t longestPath = 0;      ///< of all threads
    double unansweredShare = 0;       ///< share of the threads to whose first message nobody replied
};

/// Linear in the number of messages.
TreeShape treeShape(const ReplyTree& tree);

}  // namespace antecedent
