// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "graph/metrics/link_counts.h"

namespace antecedent {

/// What two systems did on the same conversation.
struct PairedCounts {
    LinkCounts first;
    LinkCounts second;
};

struct PermutationOptions {
    std::size_t shuffles = 10000;
    std::uint64_t seed = 1;
};

struct PermutationResult {
    double difference = 0;  ///< pooled F1 of the first system less that of the second
    double pValue = 1;      ///< two-sided
};

/// Paired permutation test over conversations: how often a difference in pooled F1 (accuracy, for counts of
/// accuracy) as large as the one seen comes about when each conversation's results are swapped by chance.
PermutationResult permutationTest(const std::vector<PairedCounts>& conversations,
                                  const PermutationOptions& options = {});

}  // namespace antecedent
