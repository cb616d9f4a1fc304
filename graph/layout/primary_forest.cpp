// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/layout/primary_forest.h"

#include <algorithm>

namespace antecedent {

PrimaryForest::PrimaryForest(const ReplyTree& tree, const std::vector<bool>& hidden)
    : level(tree.size(), 0),
      thread(tree.size(), 0),
      shown(tree.size(), false),
      standIn(tree.size()),
      graph(tree, shown) {
    // Parents are earlier, so one pass is enough.
    for (std::size_t i = 0; i < tree.size(); ++i) {
        const auto parent = tree.primaryParent(MessageId(i));
        const std::size_t above = parent ? parent->index() : i;
        shown[i] = (hidden.empty() || !hidden[i]) && (!parent || shown[above]);
        standIn[i] = shown[i] || !parent ? i : standIn[above];
        if (parent) level[i] = level[above] + 1;
        if (parent) thread[i] = thread[above];
        if (shown[i] && !parent) {
            thread[i] = roots.size();
            roots.push_back(i);
        }
    }
}

void complete(Placement& placement, const PrimaryForest& forest, const NodeSizes& sizes) {
    if (forest.roots.empty()) return;
    Rect box{1e300, 1e300, -1e300, -1e300};
    for (std::size_t i = 0; i < forest.size(); ++i) {
        if (!forest.shown[i]) continue;
        const Point middle = placement.positions[i];
        const Size size = sizes[i];
        box = {std::min(box.left, middle.x - size.width / 2), std::min(box.top, middle.y - size.height / 2),
               std::max(box.right, middle.x + size.width / 2), std::max(box.bottom, middle.y + size.height / 2)};
    }
    for (const Disc& disc : placement.discs) {
        box = {std::min(box.left, disc.middle.x - disc.radius), std::min(box.top, disc.middle.y - disc.radius),
               std::max(box.right, disc.middle.x + disc.radius), std::max(box.bottom, disc.middle.y + disc.radius)};
    }
    for (Disc& disc : placement.discs) disc.middle = {disc.middle.x - box.left, disc.middle.y - box.top};
    for (std::size_t i = 0; i < forest.size(); ++i) {
        if (forest.shown[i]) {
            placement.positions[i].x -= box.left;
            placement.positions[i].y -= box.top;
        } else if (forest.standIn[i] != i) {
            placement.positions[i] = placement.positions[forest.standIn[i]];
        }
    }
    placement.bounds = {0, 0, box.width(), box.height()};
}

}  // namespace antecedent
