// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "app/engine/pipeline.h"

namespace antecedent {

/// A conversation with its scores, followed through its growth and through a person's decisions: each costs what is new
/// or may have changed. At any time the scores are those that one prediction of the whole would give, whatever way led
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
    /// Every message is predicted.
    bool whole() const { return m_scores.messages.size() == m_conversation->size(); }

    /// The scores, and those that an `extend` which was cancelled came to; messages behind have none.
    LinkScores soFar() const;

    /// Predicts what has no scores yet. `conversation` begins with the messages it had before, else BadInput.
    Result<void> extend(ConversationPtr conversation, Control& control);
    /// Other links are fixed: the scores that change with them. Cancelled: nothing has changed.
    Result<ChangedScores> redecide(const LinkOverrides& fixed, Control& control);

private:
    FollowedConversation(ConversationPtr conversation, std::unique_ptr<PredictionSession> session, LinkScores scores)
        : m_conversation(std::move(conversation)), m_session(std::move(session)), m_scores(std::move(scores)) {}

    ConversationPtr m_conversation;
    std::unique_ptr<PredictionSession> m_session;
    LinkScores m_scores;
};

}  // namespace antecedent
