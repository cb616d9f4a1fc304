// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/evidence/candidate_screen.h"

#include <algorithm>
#include <numeric>

namespace antecedent {

CandidateScreen::CandidateScreen(std::vector<float> weights, ScreenLimits limits)
    : m_weights(std::move(weights)), m_limits(limits) {
    if (m_limits.most == 0) return;
    m_limits.most = std::max<std::size_t>(m_limits.most, 2);
    m_limits.nearest = std::min(m_limits.nearest, m_limits.most - 1);
}

float CandidateScreen::score(const float* evidence) const {
    return std::inner_product(m_weights.begin(), m_weights.end(), evidence, 0.0f);
}

std::vector<std::size_t> CandidateScreen::kept(const EvidenceRows& evidence) const {
    const std::size_t rows = evidence.columns == 0 ? 0 : evidence.values.size() / evidence.columns;
    std::vector<std::size_t> places(rows);
    std::iota(places.begin(), places.end(), 0);
    if (empty() || rows <= m_limits.nearest + 1) return places;
    std::vector<float> scores(rows);
    for (std::size_t row = 0; row < rows; ++row) scores[row] = score(evidence.row(row));
    const float least = *std::max_element(scores.begin(), scores.end()) - m_limits.margin;
    const auto near = places.end() - static_cast<std::ptrdiff_t>(m_limits.nearest + 1);
    const auto likely = std::remove_if(places.begin(), near, [&](std::size_t place) { return scores[place] < least; });
    const auto room = static_cast<std::ptrdiff_t>(m_limits.most - m_limits.nearest - 1);
    const auto best = places.begin() + std::min(room, likely - places.begin());
    std::partial_sort(places.begin(), best, likely, [&](std::size_t a, std::size_t b) {
        return scores[a] != scores[b] ? scores[a] > scores[b] : a > b;
    });
    places.erase(best, near);
    std::sort(places.begin(), places.end());
    return places;
}

}  // namespace antecedent
