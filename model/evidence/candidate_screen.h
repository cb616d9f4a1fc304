// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <limits>
#include <vector>

#include "model/evidence/evidence.h"

namespace antecedent {

/// How many of a window's candidates a screen lets through.
struct ScreenLimits {
    std::size_t most = 0;     ///< the target among them; 0: all
    std::size_t nearest = 0;  ///< kept whatever their scores
    /// Others are kept down to so much below the best score of the window (log-odds: the fit is a softmax
    /// regression).
    float margin = std::numeric_limits<float>::infinity();

    bool operator==(const ScreenLimits& other) const {
        return most == other.most && nearest == other.nearest && margin == other.margin;
    }
};

/// A first look at a window: a linear score of the evidence tells which candidates are worth the network's
/// time. A candidate's score depends only on itself, its ancestors and the target, so that those left out
/// change little but the softmax's denominator.
class CandidateScreen {
public:
    /// Keeps every candidate.
    CandidateScreen() = default;
    /// `weights`: one per evidence column.
    CandidateScreen(std::vector<float> weights, ScreenLimits limits);

    bool empty() const { return m_limits.most == 0; }
    const std::vector<float>& weights() const { return m_weights; }
    const ScreenLimits& limits() const { return m_limits; }

    float score(const float* evidence) const;

    /// Places to keep of the rows of one target, ascending: the nearest, the best of the others, and the last
    /// row (the target's own).
    std::vector<std::size_t> kept(const EvidenceRows& evidence) const;

private:
    std::vector<float> m_weights;
    ScreenLimits m_limits;
};

}  // namespace antecedent
