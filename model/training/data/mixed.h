// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <random>
#include <vector>

#include "graph/conversation/conversation.h"

namespace antecedent {

struct MixedOptions {
    std::size_t fewest = 2;  ///< conversations read as one
    std::size_t most = 6;
    double marked = 0.5;  ///< share of the results in which "Re: " stands before the subjects of answers, as
                          ///< mail programs put it
};

/// Several conversations as one in which they go on side by side, as in the archive of a mailing list that
/// nobody has sorted into threads. Each begins at a random time while the longest of them lasts; messages
/// keep their order, links and subjects. Each conversation is taken once, those without times not at all.
std::vector<ConversationPtr> mixed(std::vector<ConversationPtr> conversations, const MixedOptions& options,
                                   std::mt19937& random);

}  // namespace antecedent
