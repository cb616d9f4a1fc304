// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

namespace antecedent {

/// Median and 90th percentile of some seconds.
struct Latency {
    std::size_t count = 0;
    double median = 0;
    double p90 = 0;
};

/// The value below which a share of the values lies, between neighbours on a straight line; 0 without values.
double quantile(std::vector<double> values, double share);

Latency latencyOf(const std::vector<double>& seconds);

/// Shannon entropy of shares given as counts, in bits; 0 for one count alone.
double entropyBits(const std::vector<std::size_t>& counts);

/// Gini coefficient: 0 when all counts are equal, near 1 when one has everything.
double gini(std::vector<std::size_t> counts);

}  // namespace antecedent
