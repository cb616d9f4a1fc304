// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/layout/radial_tree_layout.h"

#include "graph/layout/primary_forest.h"
#include "graph/layout/radial_tree.h"
#include "graph/layout/thread_shelves.h"

namespace antecedent {
namespace {

/// Room that a box needs whatever stands beside it.
std::vector<double> diameters(const PrimaryForest& forest, const NodeSizes& sizes, double gap) {
    std::vector<double> result(forest.size(), 0);
    for (std::size_t i = 0; i < forest.size(); ++i) {
        if (forest.shown[i]) result[i] = std::hypot(sizes[i].width, sizes[i].height) + gap;
    }
    return result;
}

/// Turns a message's angle into its place around the root: 0 is below it, angles grow clockwise.
Point around(const RadialFrame& frame, std::size_t level, double angle) {
    const double clockwise = angle * frame.turn + std::acos(-1.0);
    const double radius = frame.ring * static_cast<double>(level);
    return {radius * std::sin(clockwise), -radius * std::cos(clockwise)};
}

/// Draws every thread around the origin; false when stopped.
bool placeThreads(const PrimaryForest& forest, const std::vector<double>& diameter, double ring,
                  std::pair<std::vector<Point>&, Control&> out) {
    const auto index = get(boost::vertex_index, forest.graph);
    const auto onIndex = [&](auto first) { return boost::make_iterator_property_map(first, index); };
    std::vector<double> angle(forest.size(), 0);
    std::vector<boost::default_color_type> colours(forest.size());
    const auto level = onIndex(forest.level.begin());
    const auto room = onIndex(diameter.begin());
    const auto angles = onIndex(angle.begin());
    const auto colour = onIndex(colours.begin());
    const RadialTreeMaps<decltype(index), decltype(level), decltype(room), decltype(angles), decltype(colour)> maps{
        index, level, room, angles, colour, ring};
    TidyTreeContour contour(forest.size());
    std::vector<RadialFrame> frames(forest.roots.size());
    for (std::size_t t = 0; t < forest.roots.size(); ++t) {
        if (!out.second.step(t, forest.roots.size())) return false;
        frames[t] = radialTreeLayout(forest.graph, vertex(forest.roots[t], forest.graph), maps, contour);
    }
    for (std::size_t i = 0; i < forest.size(); ++i) {
        if (forest.shown[i]) out.first[i] = around(frames[forest.thread[i]], forest.level[i], angle[i]);
    }
    return true;
}

/// Puts the threads into rows.
void spreadThreads(const PrimaryForest& forest, const NodeSizes& sizes, double gap, std::vector<Point>& places) {
    std::vector<Rect> boxes(forest.roots.size(), Rect{1e300, 1e300, -1e300, -1e300});
    for (std::size_t i = 0; i < forest.size(); ++i) {
        if (!forest.shown[i]) continue;
        Rect& box = boxes[forest.thread[i]];
        const Point middle = places[i];
        const Size size = sizes[i];
        box.left = std::min(box.left, middle.x - size.width / 2);
        box.right = std::max(box.right, middle.x + size.width / 2);
        box.top = std::min(box.top, middle.y - size.height / 2);
        box.bottom = std::max(box.bottom, middle.y + size.height / 2);
    }
    std::vector<Size> extents;
    for (const Rect& box : boxes) extents.push_back({box.width(), box.height()});
    const std::vector<Rect> rooms = shelves(extents, {gap, gap});
    for (std::size_t i = 0; i < forest.size(); ++i) {
        if (!forest.shown[i]) continue;
        const Point from = boxes[forest.thread[i]].middle();
        const Point to = rooms[forest.thread[i]].middle();
        places[i].x += to.x - from.x;
        places[i].y += to.y - from.y;
    }
}

}  // namespace

Result<Placement> RadialTreeLayout::place(const ReplyTree& tree, const NodeSizes& sizes, const LayoutOptions& options,
                                          Control& control) const {
    if (!sizes.covers(tree.size())) return fail(ErrorCode::Usage, "the layout needs one size for every message");
    const PrimaryForest forest(tree, options.hidden);
    const std::vector<double> diameter = diameters(forest, sizes, options.siblingGap);
    double ring = 1;
    for (const double room : diameter) ring = std::max(ring, room);
    Placement placement;
    placement.positions.resize(tree.size());
    if (!placeThreads(forest, diameter, ring, {placement.positions, control}))
        return fail(ErrorCode::Cancelled, "the layout was stopped");
    spreadThreads(forest, sizes, options.threadGap, placement.positions);
    complete(placement, forest, sizes);
    return placement;
}

}  // namespace antecedent
