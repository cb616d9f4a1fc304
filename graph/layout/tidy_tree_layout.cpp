// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/layout/tidy_tree_layout.h"

#include <algorithm>
#include <limits>

#include "graph/layout/primary_forest.h"
#include "graph/layout/thread_skyline.h"
#include "graph/layout/tidy_tree.h"

namespace antecedent {
namespace {

/// Breadth runs along a level, depth from a message to its replies, whatever the direction of the drawing.
struct Axes {
    LayoutDirection direction;

    double breadth(Size size) const { return direction == LayoutDirection::TopDown ? size.width : size.height; }
    double depth(Size size) const { return direction == LayoutDirection::TopDown ? size.height : size.width; }
    Point point(double breadth, double depth) const {
        return direction == LayoutDirection::TopDown ? Point{breadth, depth} : Point{depth, breadth};
    }
};

/// What every thread takes when its root is at 0 of the breadth: along the depth a step for each level.
std::vector<Rect> threadBoxes(const PrimaryForest& forest, const std::vector<double>& breadths,
                              const std::vector<double>& places, double step) {
    constexpr double most = std::numeric_limits<double>::max();
    std::vector<Rect> boxes(forest.roots.size(), Rect{most, 0, -most, 0});
    for (std::size_t i = 0; i < forest.size(); ++i) {
        if (!forest.shown[i]) continue;
        Rect& box = boxes[forest.thread[i]];
        box.left = std::min(box.left, places[i] - breadths[i] / 2);
        box.right = std::max(box.right, places[i] + breadths[i] / 2);
        box.bottom = std::max(box.bottom, step * static_cast<double>(forest.level[i] + 1));
    }
    return boxes;
}

/// How far every thread moves along breadth and depth to make a page with the others.
std::vector<Point> threadOffsets(const std::vector<Rect>& boxes, const LayoutOptions& options) {
    std::vector<Size> extents;
    extents.reserve(boxes.size());
    for (const Rect& box : boxes) extents.push_back({box.width(), box.height()});
    SkylineOptions page{options.threadGap};
    if (options.direction == LayoutDirection::LeftRight) page.aspect = 1 / page.aspect;
    std::vector<Point> offsets = skyline(extents, page);
    for (std::size_t t = 0; t < boxes.size(); ++t) offsets[t].x -= boxes[t].left;
    return offsets;
}

/// Every thread drawn by itself, its root at 0.
bool placeThreads(const PrimaryForest& forest, const std::vector<double>& breadths, const TidyTreeGaps& gaps,
                  std::pair<std::vector<double>&, Control&> out) {
    const auto index = get(boost::vertex_index, forest.graph);
    TidyTreeContour contour(forest.size());
    std::vector<boost::default_color_type> colours(forest.size());
    const auto onIndex = [&](auto first) { return boost::make_iterator_property_map(first, index); };
    auto maps = tidyTreeMaps(index, onIndex(breadths.begin()), onIndex(out.first.begin()), onIndex(colours.begin()));
    maps.gaps = gaps;
    for (std::size_t t = 0; t < forest.roots.size(); ++t) {
        if (!out.second.step(t, forest.roots.size())) return false;
        tidyTreeLayout(forest.graph, vertex(forest.roots[t], forest.graph), maps, contour);
    }
    return true;
}

}  // namespace

Result<Placement> TidyTreeLayout::place(const ReplyTree& tree, const NodeSizes& sizes, const LayoutOptions& options,
                                        Control& control) const {
    if (!sizes.covers(tree.size())) return fail(ErrorCode::Usage, "the layout needs one size for every message");
    const Axes axes{options.direction};
    std::vector<double> breadths(tree.size());
    std::vector<double> depths(tree.size());
    for (std::size_t i = 0; i < tree.size(); ++i) {
        breadths[i] = axes.breadth(sizes[i]);
        depths[i] = axes.depth(sizes[i]);
    }
    const PrimaryForest forest(tree, options.hidden);
    std::vector<double> places(tree.size(), 0);
    if (!placeThreads(forest, breadths, {options.siblingGap, options.subtreeGap}, {places, control})) {
        return fail(ErrorCode::Cancelled, "the layout was stopped");
    }
    const double deepest = depths.empty() ? 0 : *std::max_element(depths.begin(), depths.end());
    const double step = deepest + options.levelGap;
    const std::vector<Point> offsets = threadOffsets(threadBoxes(forest, breadths, places, step), options);
    Placement placement;
    placement.positions.resize(tree.size());
    for (std::size_t i = 0; i < tree.size(); ++i) {
        if (!forest.shown[i]) continue;
        const Point offset = offsets[forest.thread[i]];
        const auto level = static_cast<double>(forest.level[i]);
        placement.positions[i] = axes.point(places[i] + offset.x, step * level + deepest / 2 + offset.y);
    }
    complete(placement, forest, sizes);
    return placement;
}

}  // namespace antecedent
