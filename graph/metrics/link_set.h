// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "graph/conversation/conversation.h"
#include "graph/tree/link_scores.h"

namespace antecedent {

/// The reply links of one conversation, as they are scored: element i holds the parents of message i, empty
/// when it starts a thread, nullopt when nobody said (context only: such a message is never scored).
struct LinkSet {
    std::vector<std::optional<std::vector<MessageId>>> parents;

    std::size_t size() const { return parents.size(); }
};

/// What the file says, as gold.
LinkSet declaredLinks(const Conversation& conversation);

/// The same without continuations: a message that only goes on with its speaker's own words is not scored.
LinkSet declaredAnswers(const Conversation& conversation);

/// What was decided on; messages without candidates stay nullopt.
LinkSet decidedLinks(const LinkScores& scores);

/// Whether `candidate` is what gold says of `child`: one of its parents, or `child` itself when it starts a
/// thread.
bool isAnswer(const std::vector<MessageId>& goldParents, MessageId child, MessageId candidate);

/// Gold links and predicted links of the same conversation.
struct LinkPair {
    LinkSet gold;
    LinkSet predicted;
};

/// The same pair cut into chunks of `chunkSize` annotated messages: a link that leaves its chunk is dropped
/// on both sides, so that a message left without parents starts a thread. Figures from chunks are not
/// comparable with those from whole files.
LinkPair cutIntoChunks(const LinkPair& pair, std::size_t chunkSize);

}  // namespace antecedent
