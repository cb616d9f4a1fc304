// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/rate_schedule.h"

#include <gtest/gtest.h>

namespace antecedent {
namespace {

TEST(RateSchedule, WarmsUpAndFallsAlongALine) {
    const RateSchedule schedule{0.04, 0.03, RateSchedule::Fall::Line};
    EXPECT_DOUBLE_EQ(schedule.at(0), 0.02);
    EXPECT_DOUBLE_EQ(schedule.at(0.02), 0.5);
    EXPECT_DOUBLE_EQ(schedule.at(0.04), 1);
    EXPECT_DOUBLE_EQ(schedule.at(0.52), 0.515) << "half of what is left";
    EXPECT_DOUBLE_EQ(schedule.at(1), 0.03);
}

TEST(RateSchedule, FallsAlongHalfACosine) {
    const RateSchedule schedule{0.2, 0.1, RateSchedule::Fall::Cosine};
    EXPECT_DOUBLE_EQ(schedule.at(0.1), 0.5);
    EXPECT_DOUBLE_EQ(schedule.at(0.2), 1);
    EXPECT_DOUBLE_EQ(schedule.at(0.6), 0.55);
    EXPECT_GT(schedule.at(0.4), 0.775) << "slowly first";
    EXPECT_DOUBLE_EQ(schedule.at(1), 0.1);
}

}  // namespace
}  // namespace antecedent
