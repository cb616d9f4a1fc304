// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace antecedent {

/// How a learning rate goes over a run: a line up from a fiftieth, then down to `last`.
struct RateSchedule {
    enum class Fall { Line, Cosine };

    double warmUp = 0.05;  ///< share of the run
    double last = 0.05;    ///< share of the rate at the end
    Fall fall = Fall::Line;

    /// Share of the rate when `done` of the run (0 to 1) is over.
    double at(double done) const;
};

}  // namespace antecedent
