// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/followed_conversation.h"

namespace antecedent {

Result<FollowedConversation> FollowedConversation::begin(Pipeline& pipeline, ConversationPtr conversation,
                                                         const PredictOptions& options, Control& control) {
    const auto model = pipeline.model({conversation}, control);
    if (!model) return tl::unexpected(model.error());
    auto session = pipeline.startSession({conversation}, options, control);
    if (!session) return tl::unexpected(session.error());
    FollowedConversation followed(std::move(conversation), std::move(*session),
                                  {{}, model->name, scoresMark(model->sha256, options.adaptation), options.fixed});
    followed.m_fixed = options.fixed;
    followed.m_adaptation = options.adaptation;
    return followed;
}

Result<FollowedConversation> FollowedConversation::goOn(Pipeline& pipeline, const Known& known,
                                                        const PredictOptions& options, Control& control) {
    const auto& [conversation, before] = known;
    PredictOptions then = options;
    if (before.fixed) then.fixed = *before.fixed;
    auto followed = begin(pipeline, conversation, before.fixed ? then : options, control);
    if (!followed) return followed;
    const bool ofThisModel = before.fixed && before.modelSha256 == followed->m_scores.modelSha256;
    if (ofThisModel && followed->m_session->adopt(conversation, before)) {
        followed->m_scores.messages = before.messages;
        if (sameLinks(*before.fixed, options.fixed)) return followed;
        if (const auto changed = followed->redecide(options.fixed, control); !changed) {
            return tl::unexpected(changed.error());
        }
        return followed;
    }
    followed = begin(pipeline, conversation, options, control);
    if (!followed) return followed;
    if (const auto found = followed->extend(conversation, control); !found) return tl::unexpected(found.error());
    return followed;
}

LinkScores FollowedConversation::soFar() const {
    LinkScores scores = m_scores;
    if (whole()) return scores;
    scores.messages = m_session->decided();
    scores.messages.resize(m_conversation->size());
    return scores;
}

Result<void> FollowedConversation::extend(ConversationPtr conversation, Control& control) {
    auto added = m_session->extend(conversation, control);
    if (!added) return tl::unexpected(added.error());
    m_conversation = std::move(conversation);
    m_scores.messages.resize(added->first);
    for (MessageScores& scores : added->messages) m_scores.messages.push_back(std::move(scores));
    return {};
}

/// Scores that are not settled say of no links that these are fixed: nobody may take them for one prediction.
Result<ChangedScores> FollowedConversation::take(Result<ChangedScores> changed) {
    m_scores.fixed.reset();
    if (!changed) return changed;
    for (const auto& [message, scores] : *changed) m_scores.messages[message.index()] = scores;
    if (settled()) m_scores.fixed = m_fixed;
    return changed;
}

Result<ChangedScores> FollowedConversation::redecide(const LinkOverrides& fixed, Control& control) {
    m_fixed = fixed;
    return take(m_session->redecide(fixed, control));
}

Result<ChangedScores> FollowedConversation::settle(Control& control) {
    return take(m_session->settle(control));
}

}  // namespace antecedent
