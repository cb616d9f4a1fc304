// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/bundle/second_look.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "model/bundle/decision.h"

namespace antecedent {
namespace {

/// log of the sum of exp(score) over some places.
double logMass(const std::vector<std::size_t>& places, const std::vector<float>& scores) {
    double best = -1e30, sum = 0;
    for (const std::size_t place : places) best = std::max<double>(best, scores[place]);
    for (const std::size_t place : places) sum += std::exp(scores[place] - best);
    return best + std::log(sum);
}

}  // namespace

std::vector<std::size_t> SecondLook::places(const std::vector<float>& scores) const {
    std::vector<std::size_t> order(scores.size());
    std::iota(order.begin(), order.end(), 0);
    const auto end = order.begin() + static_cast<std::ptrdiff_t>(std::min(m_options.candidates, order.size()));
    std::partial_sort(order.begin(), end, order.end(), [&](std::size_t a, std::size_t b) {
        return scores[a] != scores[b] ? scores[a] > scores[b] : a > b;
    });
    order.erase(end, order.end());
    const auto probabilities = candidateProbabilities(scores, DecisionOptions());
    while (!order.empty() && probabilities[order.back()] < unlikely) order.pop_back();
    return order.size() < 2 ? std::vector<std::size_t>() : order;
}

void SecondLook::reweigh(const std::vector<std::size_t>& places, const float* found, std::vector<float>& scores) {
    const double before = logMass(places, scores);
    for (std::size_t i = 0; i < places.size(); ++i) scores[places[i]] += found[i];
    const auto excess = static_cast<float>(logMass(places, scores) - before);
    for (const std::size_t place : places) scores[place] -= excess;
}

}  // namespace antecedent
