// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/layout/overlap_removal.h"

#include <algorithm>
#include <cmath>

namespace antecedent {
namespace {

constexpr int mostSweeps = 100;
constexpr double tolerance = 1e-9;

/// Moves every overlapping pair apart along the line between them; false when none overlapped.
bool sweep(std::vector<Point>& middles, const std::vector<double>& radii, double gap) {
    bool moved = false;
    for (std::size_t i = 0; i < middles.size(); ++i) {
        for (std::size_t j = i + 1; j < middles.size(); ++j) {
            double x = middles[j].x - middles[i].x;
            double y = middles[j].y - middles[i].y;
            double distance = std::hypot(x, y);
            const double needed = radii[i] + radii[j] + gap;
            if (distance >= needed - tolerance) continue;
            if (distance < 1e-6) {
                // On one spot there is no line between them: any direction will do, each pair its own.
                const auto angle = static_cast<double>(i * 31 + j * 17);
                x = std::cos(angle);
                y = std::sin(angle);
                distance = 1;
                middles[j] = {middles[i].x + x, middles[i].y + y};
            }
            const double push = (needed - distance) / 2 / distance;
            middles[i].x -= x * push;
            middles[i].y -= y * push;
            middles[j].x += x * push;
            middles[j].y += y * push;
            moved = true;
        }
    }
    return moved;
}

}  // namespace

void removeOverlaps(std::vector<Point>& middles, const std::vector<double>& radii, double gap) {
    for (int i = 0; i < mostSweeps; ++i) {
        if (!sweep(middles, radii, gap)) return;
    }
    // A crowd that pushes in circles is made larger as a whole.
    double factor = 1;
    for (std::size_t i = 0; i < middles.size(); ++i) {
        for (std::size_t j = i + 1; j < middles.size(); ++j) {
            const double distance = std::hypot(middles[j].x - middles[i].x, middles[j].y - middles[i].y);
            factor = std::max(factor, (radii[i] + radii[j] + gap) / std::max(distance, 1e-6));
        }
    }
    for (Point& middle : middles) middle = {middle.x * factor, middle.y * factor};
}

}  // namespace antecedent
