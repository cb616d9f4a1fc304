// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/layout/tidy_tree_layout.h"

#include <algorithm>
#include <limits>

#include "graph/layout/primary_forest.h"
#include "graph/layout/tidy_tree.h"

namespace antecedent {
namespace {

/// Breadth runs along a level, depth from a message to its replies, whatever the direction of the drawing.
struct Axes {
    LayoutDirection direction;

    double breadth(Size size) const {
        return direction == LayoutDirection::TopDown ? size.width : size.height;
    }
    double depth(Size size) const { return direction == LayoutDirection::TopDown ? size.height : size.width; }
    Point point(double breadth, double depth) const {
        return direction == LayoutDirection::TopDown ? Point{breadth, depth} : Point{depth, breadth};
    }
};

/// Middle of every level along the depth: a level is as deep as its deepest node.
std::vector<double> levelMiddles(const PrimaryForest& forest, const std::vector<double>& depths, double gap) {
    std::vector<double> thickness;
    for (std::size_t i = 0; i < forest.size(); ++i) {
        if (!forest.shown[i]) continue;
        const std::size_t level = forest.level[i];
        if (level >= thickness.size()) thickness.resize(level + 1, 0);
        thickness[level] = std::max(thickness[level], depths[i]);
    }
    double start = 0;
    for (double& value : thickness) {
        const double middle = start + value / 2;
        start += value + gap;
        value = middle;
    }
    return thickness;
}

/// Moves the threads along the breadth: one beside the other in time order.
void spreadThreads(const PrimaryForest& forest, const std::vector<double>& breadths, double gap,
                   std::vector<double>& places) {
    std::vector<double> low(forest.roots.size(), std::numeric_limits<double>::max());
    std::vector<double> high(forest.roots.size(), std::numeric_limits<double>::lowest());
    for (std::size_t i = 0; i < forest.size(); ++i) {
        if (!forest.shown[i]) continue;
        const std::size_t thread = forest.thread[i];
        low[thread] = std::min(low[thread], places[i] - breadths[i] / 2);
        high[thread] = std::max(high[thread], places[i] + breadths[i] / 2);
    }
    double start = 0;
    std::vector<double> offset(low.size());
    for (std::size_t t = 0; t < low.size(); ++t) {
        offset[t] = start - low[t];
        start += high[t] - low[t] + gap;
    }
    for (std::size_t i = 0; i < forest.size(); ++i) {
        if (forest.shown[i]) places[i] += offset[forest.thread[i]];
    }
}

/// Every thread drawn by itself, its root at 0.
bool placeThreads(const PrimaryForest& forest, const std::vector<double>& breadths, const TidyTreeGaps& gaps,
                  std::pair<std::vector<double>&, Control&> out) {
    const auto index = get(boost::vertex_index, forest.graph);
    TidyTreeContour contour(forest.size());
    std::vector<boost::default_color_type> colours(forest.size());
    const auto onIndex = [&](auto first) { return boost::make_iterator_property_map(first, index); };
    auto maps =
        tidyTreeMaps(index, onIndex(breadths.begin()), onIndex(out.first.begin()), onIndex(colours.begin()));
    maps.gaps = gaps;
    for (std::size_t t = 0; t < forest.roots.size(); ++t) {
        if (!out.second.step(t, forest.roots.size())) return false;
        tidyTreeLayout(forest.graph, vertex(forest.roots[t], forest.graph), maps, contour);
    }
    return true;
}

}  // namespace

Result<Placement> TidyTreeLayout::place(const ReplyTree& tree, const NodeSizes& sizes,
                                        const LayoutOptions& options, Control& control) const {
    if (!sizes.covers(tree.size()))
        return fail(ErrorCode::Usage, "the layout needs one size for every message");
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
    spreadThreads(forest, breadths, options.threadGap, places);
    const std::vector<double> middles = levelMiddles(forest, depths, options.levelGap);
    Placement placement;
    placement.positions.resize(tree.size());
    for (std::size_t i = 0; i < tree.size(); ++i) {
        if (forest.shown[i]) placement.positions[i] = axes.point(places[i], middles[forest.level[i]]);
    }
    complete(placement, forest, sizes);
    return placement;
}

}  // namespace antecedent
