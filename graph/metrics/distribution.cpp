// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/metrics/distribution.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace antecedent {

double quantile(std::vector<double> values, double share) {
    if (values.empty()) return 0;
    std::sort(values.begin(), values.end());
    const double place = share * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    if (below + 1 >= values.size()) return values.back();
    return values[below] + (place - static_cast<double>(below)) * (values[below + 1] - values[below]);
}

Latency latencyOf(const std::vector<double>& seconds) {
    return {seconds.size(), quantile(seconds, 0.5), quantile(seconds, 0.9)};
}

double entropyBits(const std::vector<std::size_t>& counts) {
    const auto total = static_cast<double>(std::accumulate(counts.begin(), counts.end(), std::size_t{0}));
    double bits = 0;
    for (const std::size_t count : counts) {
        if (count == 0) continue;
        const double share = static_cast<double>(count) / total;
        bits -= share * std::log2(share);
    }
    return std::max(0.0, bits);
}

double gini(std::vector<std::size_t> counts) {
    std::sort(counts.begin(), counts.end());
    const auto n = static_cast<double>(counts.size());
    double total = 0;
    double weighted = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        total += static_cast<double>(counts[i]);
        weighted += static_cast<double>(i + 1) * static_cast<double>(counts[i]);
    }
    return total > 0 ? 2 * weighted / (n * total) - (n + 1) / n : 0;
}

}  // namespace antecedent
