// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>

#include "graph/metrics/link_set.h"

namespace antecedent {

/// Where the right answer stands among a message's candidates: the best placed gold parent, or the message
/// itself for a thread start. An answer that is no candidate counts as not found.
class Ranking {
public:
    static constexpr std::array<std::size_t, 4> depths = {1, 2, 3, 5};

    void add(const LinkSet& gold, const LinkScores& scores);

    std::size_t messages() const { return m_messages; }
    /// Share of messages whose answer is among the first `depths[i]`.
    double within(std::size_t i) const { return share(static_cast<double>(m_within[i])); }
    double meanReciprocalRank() const { return share(m_reciprocal); }
    /// Share of replies whose best candidate is right once "starts a thread" is ruled out: what compares with
    /// a rule that never lets a thread start.
    double repliesRuledToAnswer() const {
        return m_replies == 0 ? 0 : static_cast<double>(m_rightReplies) / static_cast<double>(m_replies);
    }

private:
    void addReply(const std::vector<MessageId>& gold, MessageId message, const std::vector<Candidate>& candidates);
    double share(double sum) const { return m_messages == 0 ? 0 : sum / static_cast<double>(m_messages); }

    std::size_t m_messages = 0;
    std::array<std::size_t, depths.size()> m_within{};
    double m_reciprocal = 0;
    std::size_t m_replies = 0, m_rightReplies = 0;
};

}  // namespace antecedent
