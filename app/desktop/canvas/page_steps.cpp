// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/canvas/page_steps.h"

#include <cmath>

#include "app/desktop/document/navigation.h"

namespace antecedent {
namespace {
constexpr int usualPage = 10;  // messages, where they do not stand in time order below each other
constexpr double pageShare = 0.9;
}  // namespace

int pageSteps(const CanvasScene& scene, MessageId from, double seenHeight, bool forward) {
    const ReplyTree& tree = scene.tree();
    if (!scene.traits().wheelScrolls || !from.valid() || from.index() >= tree.size()) return usualPage;
    const double page = pageShare * seenHeight;
    const double start = scene.box(from).top();
    MessageId at = from;
    int steps = 0;
    for (MessageId next = stepsFrom(tree, at, forward ? 1 : -1); next != at;
         next = stepsFrom(tree, at, forward ? 1 : -1)) {
        if (steps > 0 && std::abs(scene.box(next).top() - start) > page) break;
        at = next;
        ++steps;
    }
    return steps;
}

}  // namespace antecedent
