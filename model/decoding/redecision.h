// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "graph/tree/link_scores.h"
#include "model/evidence/conversation_walk.h"
#include "model/evidence/history_difference.h"

namespace antecedent {

/// Links by message; nullopt: none given. Shorter than the conversation means none from there on.
using StandingLinks = std::vector<std::optional<std::vector<MessageId>>>;

/// The link that stands for message i; null when none is given.
inline const std::vector<MessageId>* standing(const StandingLinks& links, std::size_t i) {
    return i < links.size() && links[i] ? &*links[i] : nullptr;
}

/// The messages before `size` for which another link stands, ascending.
std::vector<std::size_t> differences(const StandingLinks& one, const StandingLinks& other, std::size_t size);

bool sameScores(const MessageScores& one, const MessageScores& other);

/// How far other links that stand are followed. Near: over the window behind each of them, and behind each link that
/// moves with them; what lies farther off is left for later. Whole: until every message is decided as one prediction of
/// the whole would decide it.
enum class Reach { Near, Whole };

/// What was decided of a message before it is decided anew.
struct EarlierDecision {
    std::size_t message = 0;
    MessageScores scores;
};

/// A second walk through messages that are decided, with other links that stand: goes along with the walk that decides
/// anew, knows what stood before, and tells which decisions cannot have changed.
class Redecision {
public:
    /// `before` is the state before message `before.size()`, up to which nothing changes; messages up to `end` are
    /// decided.
    Redecision(ConversationState before, StandingLinks fixed, std::size_t end)
        : m_before(std::move(before)), m_difference(m_before.size()), m_fixed(std::move(fixed)), m_end(end) {}

    std::size_t end() const { return m_end; }
    const StandingLinks& fixedBefore() const { return m_fixed; }

    /// The walk has come to its target: brings the state before to the same message.
    void arrive(const ConversationWalk& walk);
    /// Whether the target is shown other evidence than before.
    bool shows(const ConversationWalk& walk) const {
        return m_difference.shows(m_before, walk.state(), walk.candidates());
    }
    /// The target gets its place in the walk: what was decided of it before, and its place then.
    void remember(EarlierDecision earlier) { m_earlier.push_back(std::move(earlier)); }
    void settle(MessagePlace placeBefore) { m_before.decide(std::move(placeBefore)); }
    /// Both have their places now.
    void compare(const ConversationWalk& walk) { m_difference.decided(m_before, walk.state()); }

    const std::vector<EarlierDecision>& earlier() const { return m_earlier; }

private:
    ConversationState m_before;
    HistoryDifference m_difference;
    StandingLinks m_fixed;
    std::size_t m_end;
    std::vector<EarlierDecision> m_earlier;
};

}  // namespace antecedent
