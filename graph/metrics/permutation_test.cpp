// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/metrics/permutation_test.h"

#include <cmath>
#include <random>

namespace antecedent {

PermutationResult permutationTest(const std::vector<PairedCounts>& conversations, const PermutationOptions& options) {
    LinkCounts first, second;
    for (const PairedCounts& pair : conversations) {
        first += pair.first;
        second += pair.second;
    }
    PermutationResult result;
    result.difference = first.f1() - second.f1();
    constexpr double rounding = 1e-12;
    std::mt19937_64 random(options.seed);
    std::size_t asLarge = 0;
    for (std::size_t shuffle = 0; shuffle < options.shuffles; ++shuffle) {
        LinkCounts one, other;
        for (const PairedCounts& pair : conversations) {
            // The top bit of a Mersenne twister's word is a fair coin, the same one with every standard
            // library.
            const bool swapped = (random() >> 63) != 0;
            one += swapped ? pair.second : pair.first;
            other += swapped ? pair.first : pair.second;
        }
        if (std::abs(one.f1() - other.f1()) >= std::abs(result.difference) - rounding) ++asLarge;
    }
    result.pValue = static_cast<double>(asLarge + 1) / static_cast<double>(options.shuffles + 1);
    return result;
}

}  // namespace antecedent
