// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/layout/thread_shelves.h"

#include <algorithm>
#include <cmath>

namespace antecedent {
namespace {

constexpr double lengthStep = 1.25;

struct Rows {
    std::vector<Rect> places;
    double width = 0;
    double height = 0;
};

Rows rowsOfLength(const std::vector<Size>& boxes, const ShelfOptions& options, double length) {
    Rows rows;
    rows.places.resize(boxes.size());
    double top = 0;
    for (std::size_t first = 0; first < boxes.size();) {
        std::size_t end = first;
        double x = 0;
        double height = 0;
        while (end < boxes.size() && (end == first || x + boxes[end].width <= length)) {
            rows.places[end] = {x, top, x + boxes[end].width, top};
            rows.width = std::max(rows.width, rows.places[end].right);
            x += boxes[end].width + options.gap;
            height = std::max(height, boxes[end].height);
            ++end;
        }
        for (std::size_t i = first; i < end; ++i) rows.places[i].bottom = top + height;
        rows.height = top + height;
        top += height + options.rowGap;
        first = end;
    }
    return rows;
}

/// What rows would need to be if the boxes left nothing empty: shorter ones are always too high.
double shortestLength(const std::vector<Size>& boxes, const ShelfOptions& options) {
    double area = 0;
    double longest = 1;
    for (const Size& box : boxes) {
        area += (box.width + options.gap) * (box.height + options.rowGap);
        longest = std::max(longest, box.width);
    }
    const double length = std::max(longest, std::sqrt(area * options.aspect));
    return std::pow(lengthStep, std::floor(std::log(length) / std::log(lengthStep)));
}

}  // namespace

std::vector<Rect> shelves(const std::vector<Size>& boxes, const ShelfOptions& options) {
    // The height of a page that would hold them. Longer rows may need more: others meet in them.
    const auto page = [&](const Rows& rows) { return std::max(rows.height, rows.width / options.aspect); };
    Rows best;
    bool inOneRow = boxes.empty();
    bool wide = false;
    for (double length = shortestLength(boxes, options); !inOneRow && !wide; length *= lengthStep) {
        Rows rows = rowsOfLength(boxes, options, length);
        inOneRow = rows.places.back().top == 0;
        wide = rows.width > rows.height * options.aspect;
        if (best.places.empty() || page(rows) < page(best)) best = std::move(rows);
    }
    return best.places;
}

}  // namespace antecedent
