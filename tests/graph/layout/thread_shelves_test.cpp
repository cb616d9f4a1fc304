// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include "graph/layout/thread_shelves.h"

#include <gtest/gtest.h>

namespace antecedent {
namespace {

TEST(ThreadShelves, StayInTheirRowsWhenABoxGrowsALittle) {
    std::vector<Size> boxes(60, Size{200, 100});
    const std::vector<Rect> before = shelves(boxes, {20, 20});
    int moved = 0;
    for (std::size_t grown = 0; grown < boxes.size(); ++grown) {
        boxes[grown].height += 10;
        const std::vector<Rect> after = shelves(boxes, {20, 20});
        boxes[grown].height -= 10;
        for (std::size_t i = 0; i < boxes.size(); ++i) moved += after[i].left != before[i].left ? 1 : 0;
    }
    EXPECT_EQ(moved, 0);
}

TEST(ThreadShelves, TakeNothingAndBoxesOfNoSize) {
    EXPECT_TRUE(shelves({}, {20, 20}).empty());
    const std::vector<Rect> one = shelves({{0, 0}}, {20, 20});
    ASSERT_EQ(one.size(), 1u);
    EXPECT_DOUBLE_EQ(one[0].width(), 0);
    EXPECT_EQ(shelves(std::vector<Size>(50, Size{0, 0}), {0, 0}).size(), 50u);
}

}  // namespace
}  // namespace antecedent
