// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/layout/radial_tree_layout.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "graph/layout/circle_packing.h"
#include "graph/layout/primary_forest.h"
#include "graph/layout/radial_tree.h"

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

/// The circle around every thread, around its root's middle.
std::vector<Disc> discsOf(const PrimaryForest& forest, const std::vector<double>& diameter,
                          const std::vector<Point>& places) {
    std::vector<std::vector<Disc>> messages(forest.roots.size());
    for (std::size_t i = 0; i < forest.size(); ++i) {
        if (forest.shown[i]) messages[forest.thread[i]].push_back({places[i], diameter[i] / 2});
    }
    std::vector<Disc> discs;
    discs.reserve(messages.size());
    for (const auto& thread : messages) discs.push_back(enclosingDisc(thread));
    return discs;
}

/// Puts the threads side by side, the largest in the middle: between small ones it would leave much empty.
void packThreads(const PrimaryForest& forest, double gap, Placement& placement) {
    const auto& discs = placement.discs;
    std::vector<std::size_t> order(discs.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return discs[a].radius > discs[b].radius; });
    std::vector<double> radii;
    radii.reserve(discs.size());
    for (const std::size_t thread : order) radii.push_back(discs[thread].radius + gap / 2);
    const std::vector<Point> packed = packedCircles(radii);
    std::vector<Point> middles(discs.size());
    for (std::size_t i = 0; i < order.size(); ++i) middles[order[i]] = packed[i];
    for (std::size_t i = 0; i < forest.size(); ++i) {
        if (!forest.shown[i]) continue;
        const std::size_t thread = forest.thread[i];
        placement.positions[i].x += middles[thread].x - placement.discs[thread].middle.x;
        placement.positions[i].y += middles[thread].y - placement.discs[thread].middle.y;
    }
    for (std::size_t t = 0; t < middles.size(); ++t) placement.discs[t].middle = middles[t];
}

}  // namespace

Result<Placement> RadialTreeLayout::place(const ReplyTree& tree, const NodeSizes& sizes, const LayoutOptions& options,
                                          Control& control) const {
    if (!sizes.covers(tree.size())) return fail(ErrorCode::Usage, "the layout needs one size for every message");
    const PrimaryForest forest(tree, options.hidden);
    const std::vector<double> diameter = diameters(forest, sizes, options.siblingGap);
    if (!control.step(0, tree.size())) return fail(ErrorCode::Cancelled, "the layout was stopped");
    const RadialTree radial(forest, diameter);
    Placement placement;
    placement.positions.resize(tree.size());
    for (std::size_t i = 0; i < tree.size(); ++i) {
        if (forest.shown[i]) placement.positions[i] = radial.place(i);
    }
    placement.discs = discsOf(forest, diameter, placement.positions);
    if (!control.step(tree.size() / 2, tree.size())) return fail(ErrorCode::Cancelled, "the layout was stopped");
    packThreads(forest, options.siblingGap, placement);
    complete(placement, forest, sizes);
    return placement;
}

}  // namespace antecedent
