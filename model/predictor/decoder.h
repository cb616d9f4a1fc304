// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

#include <optional>
#include <vector>

#include "graph/base/control.h"
#include "model/network/conversation_transformer.h"
#include "model/predictor/decoding.h"

namespace antecedent {

/// Left to right, each decision feeding the mask and the evidence of the next. Several conversations advance side by
/// side, `batch` at a time, to fill the matrix products. Cancelled: nullopt.
std::optional<std::vector<LinkScores>> decodeConversations(ConversationTransformer& network,
                                                           const std::vector<DecodeJob>& jobs, std::size_t batch,
                                                           Control& control);

/// Scores the targets of some decodings in one batch and lets each take its decision.
void decideTogether(ConversationTransformer& network, const std::vector<Decoding*>& decodings);

}  // namespace antecedent
