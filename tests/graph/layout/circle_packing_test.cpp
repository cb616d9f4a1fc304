// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include "graph/layout/circle_packing.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace antecedent {
namespace {

std::vector<double> randomRadii(std::size_t count, unsigned seed) {
    std::mt19937 random(seed);
    std::vector<double> radii;
    for (std::size_t i = 0; i < count; ++i) {
        radii.push_back(std::exp(static_cast<double>(random() % 400) / 100));  // 1 to 54, most of them small
    }
    return radii;
}

double distance(const Point& a, const Point& b) {
    return std::hypot(a.x - b.x, a.y - b.y);
}

TEST(CirclePacking, LetsNoCircleOverlapAnother) {
    for (unsigned seed = 0; seed < 30; ++seed) {
        const std::vector<double> radii = randomRadii(seed < 6 ? seed : 300, seed);
        const std::vector<Point> places = packedCircles(radii);
        ASSERT_EQ(places.size(), radii.size());
        for (std::size_t a = 0; a < places.size(); ++a) {
            for (std::size_t b = 0; b < a; ++b) {
                EXPECT_GE(distance(places[a], places[b]), (radii[a] + radii[b]) * (1 - 1e-5)) << a << " and " << b;
            }
        }
    }
}

TEST(CirclePacking, IsDenseAndAsWideAsAsked) {
    for (const double aspect : {1.0, 1.5}) {
        const std::vector<double> radii(2000, 10);
        const std::vector<Point> places = packedCircles(radii, aspect);
        Rect box;
        for (const Point& p : places) {
            box = {std::min(box.left, p.x), std::min(box.top, p.y), std::max(box.right, p.x),
                   std::max(box.bottom, p.y)};
        }
        EXPECT_NEAR(box.width() / box.height(), aspect, 0.25);
        // Of an ellipse of that size; equal circles fill 0.91 of a plane at best.
        const double ellipse = std::acos(-1.0) / 4 * (box.width() + 20) * (box.height() + 20);
        EXPECT_GT(2000 * std::acos(-1.0) * 100 / ellipse, 0.65);
    }
}

TEST(CirclePacking, EnclosesDiscsTightly) {
    const std::vector<Disc> discs{{{0, 0}, 1}, {{10, 0}, 1}, {{5, 2}, 2}};
    const Disc disc = enclosingDisc(discs);
    for (const Disc& one : discs) EXPECT_LE(distance(one.middle, disc.middle) + one.radius, disc.radius + 1e-9);
    EXPECT_LT(disc.radius, 6.1) << "6 is the least";
    EXPECT_DOUBLE_EQ(enclosingDisc({{{3, 4}, 5}}).radius, 5);
    EXPECT_DOUBLE_EQ(enclosingDisc({}).radius, 0);
}

}  // namespace
}  // namespace antecedent
