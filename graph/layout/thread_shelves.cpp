// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/layout/thread_shelves.h"

#include <algorithm>
#include <cmath>

namespace antecedent {

std::vector<Point> shelves(const std::vector<Size>& boxes, double gap) {
    constexpr double aspect = 1.5;
    double area = 0;
    double longest = 0;
    for (const Size& box : boxes) {
        area += (box.width + gap) * (box.height + gap);
        longest = std::max(longest, box.width + gap);
    }
    const double length = std::max(longest, std::sqrt(area * aspect));
    std::vector<Point> middles(boxes.size());
    double top = 0;
    for (std::size_t first = 0; first < boxes.size();) {
        std::size_t end = first;
        double x = 0;
        double height = 0;
        while (end < boxes.size() && (end == first || x + boxes[end].width <= length)) {
            middles[end].x = x + boxes[end].width / 2;
            x += boxes[end].width + gap;
            height = std::max(height, boxes[end].height);
            ++end;
        }
        for (std::size_t i = first; i < end; ++i) middles[i].y = top + height / 2;
        top += height + gap;
        first = end;
    }
    return middles;
}

}  // namespace antecedent
