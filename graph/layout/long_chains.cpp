// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include "graph/layout/long_chains.h"

#include "graph/layout/primary_forest.h"

namespace antecedent {

std::vector<bool> insideLongChains(const ReplyTree& tree, const std::vector<bool>& hidden, std::size_t least) {
    const PrimaryForest forest(tree, hidden);
    std::vector<std::size_t> run(forest.size(), 0);  // of the chain up to a message that stands inside of one
    std::vector<bool> inside(forest.size(), false);
    const auto replies = [&](std::size_t i) { return out_degree(i, forest.graph); };
    for (std::size_t i = 0; i < forest.size(); ++i) {
        const auto parent = tree.primaryParent(MessageId(i));
        if (!forest.shown[i] || !parent || replies(i) != 1 || replies(parent->index()) != 1) continue;
        run[i] = run[parent->index()] + 1;
        inside[i] = true;
    }
    // From the last on a chain's length is known before its first: replies are later than what they answer.
    for (std::size_t i = forest.size(); i-- > 0;) {
        if (!inside[i]) continue;
        const std::size_t reply = *adjacent_vertices(i, forest.graph).first;
        if (inside[reply]) run[i] = run[reply];
    }
    for (std::size_t i = 0; i < forest.size(); ++i) inside[i] = inside[i] && run[i] >= least;
    return inside;
}

}  // namespace antecedent
