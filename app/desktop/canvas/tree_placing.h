// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "app/desktop/canvas/tree_geometry.h"

namespace antecedent {

/// A tree that was laid out.
struct PlacedTree {
    TreeDrawing drawing;
    QRectF bounds;
};

/// Lays a tree out. `hidden`: messages that are not drawn, empty for none; `card`: how large the others are.
PlacedTree placeTree(const ReplyTree& tree, TreeShape shape, const QSizeF& card, std::vector<bool> hidden);

/// For a drawing in which nothing moves.
std::unique_ptr<TreeGeometry> geometryAtRest(const ReplyTree& tree, const TreeDrawing& drawing);

/// The start of the thread that is seen first; invalid when nothing is drawn.
MessageId openingRoot(const ReplyTree& tree, const TreeDrawing& drawing);

}  // namespace antecedent
