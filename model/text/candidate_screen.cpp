// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/text/candidate_screen.h"

#include <algorithm>
#include <numeric>

namespace antecedent {

CandidateScreen::CandidateScreen(std::vector<float> weights, std::size_t most)
    : m_weights(std::move(weights)), m_most(std::max<std::size_t>(most, 2)) {}

float CandidateScreen::score(const float* evidence) const {
    return std::inner_product(m_weights.begin(), m_weights.end(), evidence, 0.0f);
}

std::vector<std::size_t> CandidateScreen::kept(const EvidenceRows& evidence) const {
    const std::size_t rows = evidence.columns == 0 ? 0 : evidence.values.size() / evidence.columns;
    std::vector<std::size_t> places(rows);
    std::iota(places.begin(), places.end(), 0);
    if (empty() || rows <= m_most) return places;
    std::vector<float> scores(rows);
    for (std::size_t row = 0; row < rows; ++row) scores[row] = score(evidence.row(row));
    const auto far = places.end() - static_cast<std::ptrdiff_t>(m_most / 4 + 1);
    const auto best = places.begin() + (far - places.end()) + static_cast<std::ptrdiff_t>(m_most);
    std::partial_sort(places.begin(), best, far, [&](std::size_t a, std::size_t b) {
        return scores[a] != scores[b] ? scores[a] > scores[b] : a > b;
    });
    places.erase(best, far);
    std::sort(places.begin(), places.end());
    return places;
}

}  // namespace antecedent
