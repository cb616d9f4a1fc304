// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/canvas/tree_folds.h"

namespace antecedent {

void TreeFolds::toggle(MessageId message) {
    if (m_folded.erase(message) == 0) m_folded.insert(message);
}

void TreeFolds::foldThreads(const ReplyTree& tree) {
    for (const MessageId root : tree.roots()) {
        if (!tree.replies(root).empty()) m_folded.insert(root);
    }
}

bool TreeFolds::reveal(const ReplyTree& tree, MessageId message) {
    if (m_folded.empty() || message.index() >= tree.size()) return false;
    bool changed = false;
    for (auto up = tree.primaryParent(message); up; up = tree.primaryParent(*up)) {
        changed = m_folded.erase(*up) > 0 || changed;
    }
    return changed;
}

void TreeFolds::hide(const ReplyTree& tree, std::vector<bool>& hidden) {
    m_hiddenReplies.clear();
    if (m_folded.empty()) return;
    hidden.resize(tree.size(), false);
    std::vector<MessageId> under(tree.size());
    for (std::size_t i = 0; i < tree.size(); ++i) {
        const auto parent = tree.primaryParent(MessageId(i));
        if (!parent) continue;
        under[i] = under[parent->index()];
        if (!under[i].valid() && contains(*parent)) under[i] = *parent;
        if (!under[i].valid()) continue;
        hidden[i] = true;
        ++m_hiddenReplies[under[i]];
    }
}

}  // namespace antecedent
