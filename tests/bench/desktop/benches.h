// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <vector>

namespace antecedent::bench {

using Clock = std::chrono::steady_clock;

inline double millisecondsSince(Clock::time_point start) {
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// The quickest of some runs, in milliseconds.
template <class Work>
double best(int repeats, Work work) {
    double quickest = 1e300;
    for (int i = 0; i < repeats; ++i) {
        const auto start = Clock::now();
        if (!work()) return -1;
        quickest = std::min(quickest, millisecondsSince(start));
    }
    return quickest;
}

void measureLayouts(const std::vector<std::size_t>& sizes);
void compareWithGraphviz();
/// Frames of 1920 by 1080 pixels while one pans, zooms and selects.
void measureFrames(const std::vector<std::size_t>& sizes);
/// From the start to the window, and from a file to its list.
void measureOpening(const std::vector<std::size_t>& sizes);

}  // namespace antecedent::bench
