// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "graph/conversation/conversation.h"
#include "model/evidence/candidates.h"
#include "model/evidence/target_example.h"

namespace antecedent {

struct WalkOptions {
    FactsOptions facts;
    Genre genre = Genre::Unknown;
    std::size_t window = 100;
    bool noSelfAnswers = false;   ///< messages of the target's speaker are no candidates
    std::size_t firstTarget = 0;  ///< earlier messages are context that nobody scores, of unknown place
    ExampleOptions example;
};

/// Goes through a conversation message by message: arrive, look at the candidates, decide. The one loop that
/// training and prediction share, so that both see the same evidence.
class ConversationWalk {
public:
    ConversationWalk(ConversationPtr conversation, const WalkOptions& options);

    /// Brings in the next message that is to be scored; membership lines and context are passed on the way.
    /// False at the end.
    bool next();

    /// The same conversation with more messages at its end.
    void grow(ConversationPtr longer) { m_conversation = std::move(longer); }

    std::size_t target() const { return m_state.size() - 1; }
    const Conversation& conversation() const { return *m_conversation; }
    const ConversationState& state() const { return m_state; }

    std::vector<std::size_t> candidates() const;
    TargetExample example(std::vector<std::size_t> candidates) const {
        return makeExample(m_state, std::move(candidates), m_options.example);
    }

    void decide(std::vector<std::size_t> parents, bool known = true) {
        m_state.decide(MessagePlace{std::move(parents), {}, known});
    }
    void settle(MessagePlace place) { m_state.decide(std::move(place)); }

private:
    ConversationPtr m_conversation;
    WalkOptions m_options;
    FactsReader m_reader;
    ConversationState m_state;
};

}  // namespace antecedent
