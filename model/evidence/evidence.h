// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "model/evidence/conversation_state.h"

namespace antecedent {

/// Evidence for every candidate of a target, row by row: what the text alone cannot show (Kummerfeld et al.
/// 2019, section 4; here extended and strictly causal). Values are scaled to about [-1, 1].
struct EvidenceRows {
    std::size_t columns = 0;
    std::vector<float> values;  ///< [candidates, columns]

    const float* row(std::size_t i) const { return values.data() + i * columns; }
    /// The rows at `places`, in that order.
    EvidenceRows rowsAt(const std::vector<std::size_t>& places) const;
};

/// Names of the columns, in order; their number is the evidence's size.
const std::vector<std::string>& evidenceNames();

/// Evidence of the newest message of `state` (the target) against each of `candidates`, ascending indices of
/// which the last is the target itself ("starts a thread").
EvidenceRows evidenceFor(const ConversationState& state, const std::vector<std::size_t>& candidates);

}  // namespace antecedent
