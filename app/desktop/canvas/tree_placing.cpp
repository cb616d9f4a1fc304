// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/canvas/tree_placing.h"

#include "app/desktop/canvas/level_geometry.h"
#include "app/desktop/canvas/plane_geometry.h"
#include "graph/layout/long_chains.h"
#include "graph/layout/radial_tree_layout.h"
#include "graph/layout/tidy_tree_layout.h"

namespace antecedent {
namespace {

QRectF squareAround(const Disc& disc) {
    return {disc.middle.x - disc.radius, disc.middle.y - disc.radius, 2 * disc.radius, 2 * disc.radius};
}

NodeSizes sizesOf(const TreeDrawing& drawing) {
    const auto size = [](const QSizeF& s) { return Size{s.width(), s.height()}; };
    if (drawing.beads.empty()) return NodeSizes(size(drawing.card));
    std::vector<Size> sizes;
    for (std::size_t i = 0; i < drawing.beads.size(); ++i) sizes.push_back(size(drawing.size(i)));
    return NodeSizes(std::move(sizes));
}

}  // namespace

PlacedTree placeTree(const ReplyTree& tree, TreeShape shape, const QSizeF& card, std::vector<bool> hidden) {
    PlacedTree placed;
    TreeDrawing& drawing = placed.drawing;
    drawing.hidden = std::move(hidden);
    drawing.card = card;
    drawing.shape = shape;
    const bool radial = shape == TreeShape::Radial;
    LayoutOptions options;
    options.direction = shape == TreeShape::LeftRight ? LayoutDirection::LeftRight : LayoutDirection::TopDown;
    options.hidden = drawing.hidden;
    Control control;
    if (radial) drawing.beads = insideLongChains(tree, drawing.hidden);
    const auto placement = radial ? RadialTreeLayout().place(tree, sizesOf(drawing), options, control)
                                  : TidyTreeLayout().place(tree, sizesOf(drawing), options, control);
    if (!placement) return placed;
    for (const Disc& disc : placement->discs) drawing.discs.push_back(squareAround(disc));
    drawing.positions.reserve(placement->positions.size());
    for (const Point& point : placement->positions) drawing.positions.emplace_back(point.x, point.y);
    const Rect& bounds = placement->bounds;
    placed.bounds = QRectF(QPointF(bounds.left, bounds.top), QPointF(bounds.right, bounds.bottom));
    return placed;
}

std::unique_ptr<TreeGeometry> geometryAtRest(const ReplyTree& tree, const TreeDrawing& drawing) {
    if (drawing.shape == TreeShape::Radial) return std::make_unique<PlaneGeometry>(tree, drawing);
    return std::make_unique<LevelGeometry>(tree, drawing);
}

// Discs of threads lie in rows, and between them is nothing: the largest one has the most to show.
MessageId openingRoot(const ReplyTree& tree, const TreeDrawing& drawing) {
    const std::size_t count = drawing.positions.size();
    if (count != tree.size()) return {};  // of a conversation that is gone: nobody sees it
    const bool radial = drawing.shape == TreeShape::Radial;
    std::vector<std::size_t> root(count);
    std::vector<std::size_t> messages(count, 0);
    MessageId opening;
    for (std::size_t i = 0; i < count; ++i) {
        if (!drawing.shows(i)) continue;
        const auto parent = tree.primaryParent(MessageId(i));
        root[i] = parent ? root[parent->index()] : i;
        ++messages[root[i]];
        if (!opening.valid()) opening = MessageId(root[i]);
        if (radial && messages[root[i]] > messages[opening.index()]) opening = MessageId(root[i]);
    }
    return opening;
}

}  // namespace antecedent
