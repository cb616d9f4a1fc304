// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "graph/base/error.h"
#include "graph/tree/reply_tree.h"

namespace antecedent {

/// A thread from its earliest message to its latest one.
struct ThreadBar {
    MessageId root;
    std::vector<MessageId> messages;  ///< in the order of their places, then of the conversation
    double begin = 0;
    double end = 0;
    std::size_t lane = 0;
};

struct ThreadMapOptions {
    double width = 1000;
    double shortest = 3;       ///< of a bar
    double gap = 2;            ///< between two bars of one lane
    std::vector<bool> hidden;  ///< messages that are left out with all replies below them; empty: none
};

/// All threads of a conversation as bars over time. A bar takes the uppermost lane that is free for as long as
/// it lasts, so that there are no more lanes than threads at once; messages that nobody answered have lanes of their
/// own below. Places go from 0 to `width`; they follow the clock where most messages have a time, else the order of the
/// messages.
struct ThreadMap {
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    std::vector<ThreadBar> bars;                  ///< by their beginnings
    std::vector<double> places;                   ///< of each message
    std::vector<std::size_t> barOf;               ///< of each message; `none`: it is not shown
    std::vector<std::vector<std::size_t>> lanes;  ///< bars from left to right
    bool timed = false;                           ///< places follow the clock
    double firstSecond = 0;                       ///< at place 0
    double lastSecond = 0;                        ///< at the right end

    /// The bar that covers a place of a lane; `none`: none does.
    std::size_t barAt(std::size_t lane, double place) const;
    /// The message of a bar whose place is nearest.
    MessageId nearest(std::size_t bar, double place) const;
};

ThreadMap threadMap(const ReplyTree& tree, const ThreadMapOptions& options);

/// Moments for the axis of a map: seconds at round times, at least `least` seconds apart.
std::vector<double> roundTimes(double first, double last, double least);

}  // namespace antecedent
