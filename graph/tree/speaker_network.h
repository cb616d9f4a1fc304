// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "graph/tree/reply_tree.h"

namespace antecedent {

/// One speaker among the others.
struct SpeakerNode {
    SpeakerId speaker;
    std::size_t messages = 0;
    std::size_t answered = 0;  ///< replies to others
    std::size_t wasAnswered = 0;
    /// Share of the shortest ways between others that lead through this speaker, 0 to 1 (Brandes 2001).
    double betweenness = 0;
    /// Share of the attention: that of those who answer, passed on (PageRank; all sum to 1).
    double attention = 0;
    /// How near the others are, 0 to 1 (see Centrality::closeness).
    double closeness = 0;
};

/// Replies of one speaker to another; positions in SpeakerNetwork::nodes.
struct SpeakerEdge {
    std::size_t from = 0;
    std::size_t to = 0;
    std::size_t replies = 0;
};

struct SpeakerNetwork {
    std::vector<SpeakerNode> nodes;  ///< by speaker
    std::vector<SpeakerEdge> edges;  ///< by `from`, then `to`; nobody answers themselves here
    std::size_t leftOut = 0;         ///< speakers beyond the most talkative ones
    /// Of a large network betweenness and closeness are estimated by the ways from so many speakers; 0: exact.
    std::size_t estimatedFrom = 0;
};

/// Who answers whom, summed up over all links, second parents too. `hidden` leaves messages out (empty:
/// none); at most `most` speakers, those with the most messages.
SpeakerNetwork speakerNetwork(const ReplyTree& tree, const std::vector<bool>& hidden = {}, std::size_t most = 200);

}  // namespace antecedent
