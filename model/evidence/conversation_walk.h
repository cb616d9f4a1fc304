// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "graph/conversation/conversation.h"
#include "model/evidence/candidates.h"
#include "model/evidence/target_example.h"

namespace antecedent {

/// Which of the links that a conversation carries are seen as declared by its platform: none of them; those that a
/// reply button made, beside links that somebody annotated (to learn and to measure); or all (when a file is
/// predicted).
enum class ShownReplies { None, Platform, All };

struct WalkOptions {
    FactsOptions facts;
    Genre genre = Genre::Unknown;
    std::size_t window = 100;
    bool noSelfAnswers = false;  ///< messages of the target's speaker are no candidates
    ShownReplies shown = ShownReplies::None;
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
    void grow(ConversationPtr longer);

    /// Back to a state that this walk had while no message waited for its place. What was read of the messages stays.
    void rewind(ConversationState state) { m_state = std::move(state); }
    /// What was read of a message that has arrived once.
    const std::shared_ptr<const MessageFacts>& read(std::size_t message) const { return m_read[message]; }

    std::size_t target() const { return m_state.size() - 1; }
    const Conversation& conversation() const { return *m_conversation; }
    const ConversationState& state() const { return m_state; }

    std::vector<std::size_t> candidates() const;
    /// False where the target's source says that it is no thread start: a reply inside an exclusive group, if there
    /// is anything in it to answer.
    bool mayStart(const std::vector<std::size_t>& candidates) const;
    TargetExample example(std::vector<std::size_t> candidates) const {
        return makeExample(m_state, std::move(candidates), m_options.example);
    }

    void decide(std::vector<std::size_t> parents, bool known = true) {
        m_state.decide(MessagePlace{std::move(parents), {}, known});
    }
    void settle(MessagePlace place) { m_state.decide(std::move(place)); }

private:
    bool shows(std::size_t index) const;
    void readUpTo(std::size_t index);

    ConversationPtr m_conversation;
    WalkOptions m_options;
    FactsReader m_reader;
    std::vector<std::shared_ptr<const MessageFacts>> m_read;  ///< of all messages that ever arrived
    ConversationState m_state;
    GroupRoots m_roots;
    std::vector<bool> m_platform;  ///< what a reply button declares, where only that is shown
};

}  // namespace antecedent
