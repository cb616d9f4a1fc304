// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/rate_schedule.h"

#include <algorithm>
#include <cmath>

namespace antecedent {
namespace {

constexpr double firstRate = 0.02;
constexpr double pi = 3.14159265358979323846;

}  // namespace

double RateSchedule::at(double done) const {
    if (done < warmUp) return std::max(firstRate, done / warmUp);
    if (fall == Fall::Line) return last + (1 - last) * (1 - done) / (1 - warmUp);
    return last + (1 - last) * (0.5 * (1 + std::cos(pi * ((done - warmUp) / (1 - warmUp)))));
}

}  // namespace antecedent
