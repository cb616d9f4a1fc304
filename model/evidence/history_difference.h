// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "model/evidence/conversation_state.h"

namespace antecedent {

/// Follows two states of one conversation in which other links were decided, and tells which of the messages to come
/// are shown other evidence by it. The others need not be decided anew: the network would see the same numbers.
class HistoryDifference {
public:
    /// The states are equal before message `first`.
    explicit HistoryDifference(std::size_t first) : m_first(first) {}

    /// The same message, the newest of both, has got its place in both.
    void decided(const ConversationState& one, const ConversationState& other);

    /// One that nobody decides, such as a line of the program, has passed in both.
    void decidedAlike(std::size_t message) { m_chains.resize(message - m_first + 1); }

    /// Whether anything that evidence or mask say of the newest message, which has arrived in both, depends on the
    /// difference. `candidates` are ascending, the message itself last. True where that is not sure.
    bool shows(const ConversationState& one, const ConversationState& other,
               const std::vector<std::size_t>& candidates) const;

private:
    bool chainDiffers(std::size_t message) const;

    std::size_t m_first;
    std::vector<bool> m_chains;     ///< from m_first on: the message or one of its ancestors has other parents
    bool m_declaredDiffer = false;  ///< a declared reply was overruled: it speaks for its neighbours
};

}  // namespace antecedent
