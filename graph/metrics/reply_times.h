// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "graph/metrics/distribution.h"
#include "graph/tree/reply_tree.h"

namespace antecedent {

/// How fast one speaker answers another.
struct PairLatency {
    SpeakerId from;  ///< who answers
    SpeakerId to;
    Latency latency;
};

/// What the times of the messages say. Messages without a time count nowhere here.
struct ReplyTimes {
    double duration = 0;              ///< seconds from the first message to the end of the last
    Latency latency;                  ///< of all replies to others, along primary links
    std::vector<Latency> bySpeaker;   ///< by the one who answers, [speakers]
    std::vector<PairLatency> byPair;  ///< by `from`, then `to`
    /// Until somebody else first replied to a thread's first message.
    Latency firstResponse;
    /// Threads that have begun and are not yet over, as each message arrives: the most, and the mean.
    std::size_t mostConcurrentThreads = 0;
    double meanConcurrentThreads = 0;
    std::vector<double> talkTime;  ///< seconds by speaker, [speakers]; empty when no message has an end
};

ReplyTimes replyTimes(const ReplyTree& tree);

}  // namespace antecedent
