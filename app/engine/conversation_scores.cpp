// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/conversation_scores.h"

#include "app/engine/gold_conversation.h"

namespace antecedent {

Result<SystemScores> scoresOf(Pipeline& pipeline, const std::vector<ConversationPtr>& gold,
                              const PredictOptions& options, Control& control) {
    SystemScores result("model");
    for (const ConversationPtr& conversation : gold) {
        if (!conversation->hasDeclaredLinks()) continue;
        const GoldConversation parts = goldOf(conversation, false);
        const auto scores = pipeline.predict(parts.seen, options, control);
        if (!scores) return tl::unexpected(scores.error());
        result.add({declaredLinks(*parts.scored), decidedLinks(*scores)}, &*scores);
    }
    if (result.conversations() > 0) return result;
    return fail(ErrorCode::BadInput, "no message declares whom it answers, so there is nothing to score against");
}

}  // namespace antecedent
