// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

#include <map>
#include <optional>
#include <vector>

#include "graph/base/control.h"
#include "model/network/conversation_transformer.h"
#include "model/predictor/decision.h"
#include "model/text/conversation_walk.h"

namespace antecedent {

/// One conversation to decode.
struct DecodeJob {
    ConversationPtr conversation;
    torch::Tensor vectors;  ///< [messages, text]
    WalkOptions walk;
    DecisionOptions decision;
    /// Links that stand (nullopt: to be predicted); shorter than the conversation means nothing stands.
    std::vector<std::optional<std::vector<MessageId>>> fixed;
    /// Structure that the mask and the evidence see instead of the predictions (gold history, for measuring).
    std::vector<std::optional<std::vector<MessageId>>> history;
    std::size_t keep = 8;  ///< candidates kept per message
};

/// Left to right, each decision feeding the mask and the evidence of the next. Several conversations advance side by
/// side, `batch` at a time, to fill the matrix products. Cancelled: nullopt.
std::optional<std::vector<LinkScores>> decodeConversations(ConversationTransformer& network,
                                                           const std::vector<DecodeJob>& jobs, std::size_t batch,
                                                           Control& control);

}  // namespace antecedent
