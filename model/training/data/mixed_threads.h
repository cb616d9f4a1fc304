// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <random>
#include <vector>

#include "graph/conversation/conversation.h"

namespace antecedent {

struct MixedThreadsOptions {
    std::size_t fewest = 2;  ///< threads that are read as one chat
    std::size_t most = 5;
    std::size_t fewestMessages = 4;  ///< of a thread
    std::size_t mostMessages = 40;   ///< longer threads end at a random place up to there
    std::size_t longestText =
        260;                 ///< bytes of a message: longer ones are left out with what answers them, first ones cut
    double addressed = 0.3;  ///< share of the results in which the names stay that messages begin with
};

/// Annotated threads of conversations of any genre, crossed at random: chats in which some things are talked
/// of at once, without times and mostly without names, so that only the words tell what belongs together.
/// Everybody gets a name out of a small cast, and so may speak in several threads. Links and the order within
/// a thread stay; each thread is taken once.
std::vector<ConversationPtr> mixedThreads(const std::vector<ConversationPtr>& conversations,
                                          const MixedThreadsOptions& options, std::mt19937& random);

}  // namespace antecedent
