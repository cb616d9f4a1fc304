// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "app/engine/pipeline.h"

namespace antecedent {

/// A conversation with its scores, followed through its growth and through a person's decisions: each costs what is new
/// or may have changed. Settled, the scores are those that one prediction of the whole would give, whatever way led
/// there. Must go before its pipeline.
class FollowedConversation {
public:
    /// Nothing is predicted yet.
    static Result<FollowedConversation> begin(Pipeline& pipeline, ConversationPtr conversation,
                                              const PredictOptions& options, Control& control);
    /// A conversation with an earlier prediction.
    struct Known {
        ConversationPtr conversation;
        const LinkScores& scores;
    };
    /// Takes over an earlier prediction by the same model where it is whole and says which links were fixed; otherwise
    /// predicts. Then decides anew what depends on the links that are fixed in `options`.
    static Result<FollowedConversation> goOn(Pipeline& pipeline, const Known& known, const PredictOptions& options,
                                             Control& control);

    const ConversationPtr& conversation() const { return m_conversation; }
    const LinkScores& scores() const { return m_scores; }
    /// That it is predicted with.
    const AdaptationPtr& adaptation() const { return m_adaptation; }
    /// Every message is predicted.
    bool whole() const { return m_scores.messages.size() == m_conversation->size(); }

    /// The scores, and those that an `extend` which was cancelled came to; messages behind have none.
    LinkScores soFar() const;

    /// Predicts what has no scores yet. `conversation` begins with the messages it had before, else BadInput.
    Result<void> extend(ConversationPtr conversation, Control& control);
    /// Other links are fixed: the scores that change with them at once (see PredictionSession::redecide).
    Result<ChangedScores> redecide(const LinkOverrides& fixed, Control& control);
    /// Makes ready what a decision on this message will take (see PredictionSession::prepare).
    Result<void> prepare(MessageId message, Control& control) { return m_session->prepare(message, control); }
    /// Those that change farther off. When the scores are all there are, they say which links are fixed.
    Result<ChangedScores> settle(Control& control);
    bool settled() const { return m_session->settled(); }

private:
    FollowedConversation(ConversationPtr conversation, std::unique_ptr<PredictionSession> session, LinkScores scores)
        : m_conversation(std::move(conversation)), m_session(std::move(session)), m_scores(std::move(scores)) {}

    Result<ChangedScores> take(Result<ChangedScores> changed);

    ConversationPtr m_conversation;
    std::unique_ptr<PredictionSession> m_session;
    LinkScores m_scores;
    LinkOverrides m_fixed;
    AdaptationPtr m_adaptation;
};

}  // namespace antecedent
