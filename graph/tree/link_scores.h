// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "graph/base/strong_id.h"

namespace antecedent {

/// One possible parent of a message; the message itself stands for "starts a thread".
struct Candidate {
    MessageId parent;
    double probability = 0;
};

/// What the model thinks of one message.
struct MessageScores {
    std::vector<Candidate> candidates;  ///< most probable first; probabilities sum to at most 1
    std::vector<MessageId> parents;     ///< the links decided on, primary first; empty: starts a thread
};

/// Links that are given from outside: message -> parents (empty: starts a thread).
using LinkOverrides = std::vector<std::pair<MessageId, std::vector<MessageId>>>;

/// Whether both give the same links, in whatever order.
inline bool sameLinks(LinkOverrides one, LinkOverrides other) {
    std::sort(one.begin(), one.end());
    std::sort(other.begin(), other.end());
    return one == other;
}

/// A prediction for a whole conversation: element i belongs to message i. Plain data, so that tree, layout
/// and export never see the network. A message without candidates was not predicted.
struct LinkScores {
    std::vector<MessageScores> messages;
    std::string modelName;    ///< for people
    std::string modelSha256;  ///< of the weights
    /// A person's links that stood when this was predicted, since what comes after them rests on them; nullopt: not
    /// known.
    std::optional<LinkOverrides> fixed = {};
};

}  // namespace antecedent
