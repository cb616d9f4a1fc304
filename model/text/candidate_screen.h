// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "model/text/evidence.h"

namespace antecedent {

/// A first look at a window: a linear score of the evidence tells which candidates are worth the network's time. A
/// candidate's score depends only on itself, its ancestors and the target, so that those left out change little but the
/// softmax's denominator.
class CandidateScreen {
public:
    /// Keeps every candidate.
    CandidateScreen() = default;
    /// `weights`: one per evidence column. `most`: candidates kept, the target among them.
    CandidateScreen(std::vector<float> weights, std::size_t most);

    bool empty() const { return m_most == 0; }
    const std::vector<float>& weights() const { return m_weights; }
    std::size_t most() const { return m_most; }

    float score(const float* evidence) const;

    /// Places to keep of the rows of one target, ascending: the nearest quarter, the best of the others, and the last row
    /// (the target's own).
    std::vector<std::size_t> kept(const EvidenceRows& evidence) const;

private:
    std::vector<float> m_weights;
    std::size_t m_most = 0;
};

}  // namespace antecedent
