// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <random>
#include <vector>

#include "graph/conversation/conversation.h"

namespace antecedent {

struct PiecesOptions {
    std::size_t fewestMessages = 20;  ///< of a piece
    std::size_t mostMessages = 150;
    double withoutTimes = 0.3;      ///< share of pieces whose times are left out
    double withoutAddresses = 0.4;  ///< share of pieces whose messages lose the name they begin with
};

/// A conversation cut into pieces of random length, each a conversation of its own that begins in the middle
/// of the talk: what people have who copy some lines of a chat. Threads go on that began before, and others
/// start, with nothing to look back at; and in some nobody is called by name, as in many chats. Begins at the
/// first message with a known place; a last rest that is too short is left out.
std::vector<ConversationPtr> cutIntoPieces(const Conversation& conversation, const PiecesOptions& options,
                                           std::mt19937& random);

}  // namespace antecedent
