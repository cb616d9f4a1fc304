// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "graph/tree/reply_tree.h"
#include "graph/tree/speaker_network.h"

namespace antecedent {

/// One speaker's part in a conversation.
struct SpeakerPart {
    SpeakerId speaker;
    std::size_t messages = 0;
    double share = 0;  ///< of all messages that somebody said
    std::size_t threadsStarted = 0;
    std::size_t unanswered = 0;  ///< messages that nobody else replied to
    // In the network of who answers whom, which leaves out what people say to themselves:
    std::size_t outDegree = 0;  ///< others whom the speaker answered
    std::size_t inDegree = 0;   ///< others who answered the speaker
    double betweenness = 0;     ///< 0 to 1 (Brandes 2001)
    double closeness = 0;       ///< 0 to 1: others reached, by their mean distance (Wasserman and Faust 1994)
    double pageRank = 0;        ///< all sum to 1
};

struct Participation {
    std::vector<SpeakerPart> speakers;  ///< by speaker, those without a message too
    double entropy = 0;                 ///< of the speakers' shares, in bits
    double gini = 0;                    ///< of the speakers' messages
    /// Share of the pairs "a answered b" for which b answered a as well.
    double reciprocity = 0;
    /// Share of the speakers to whose first message somebody else replied.
    double newcomersAnswered = 0;
    /// Speakers beyond the two thousand most talkative ones; they have no place in the network.
    std::size_t outsideNetwork = 0;
    /// Betweenness and closeness are estimated by the ways from so many speakers; 0: exact.
    std::size_t estimatedFrom = 0;
};

Participation participation(const ReplyTree& tree);

}  // namespace antecedent
