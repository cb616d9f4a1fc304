// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <random>
#include <vector>

#include "graph/conversation/conversation.h"

namespace antecedent {

struct ThreadsApartOptions {
    std::size_t fewestMessages = 5;  ///< of a thread that is taken
    std::size_t mostMessages = 24;   ///< longer threads end there
    double withoutTimes = 0.5;       ///< share of threads whose times are left out
    double withoutAddresses = 0.5;   ///< share of threads whose messages lose the name they begin with
};

/// Messages that are linked with each other, in order, by their first one. Only threads without an
/// unannotated message.
std::vector<std::vector<MessageId>> annotatedThreads(const Conversation& conversation);

/// Threads of an annotated conversation, each as a conversation of its own, as people keep them who have
/// taken a chat apart already: it starts once, few speak, and often neither times nor addresses are left.
/// Only threads that are annotated from end to end and have two speakers at least. Links and order stay.
std::vector<ConversationPtr> threadsApart(const Conversation& conversation, const ThreadsApartOptions& options,
                                          std::mt19937& random);

}  // namespace antecedent
