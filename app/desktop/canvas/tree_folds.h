// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <set>
#include <vector>

#include "graph/tree/reply_tree.h"

namespace antecedent {

/// Which messages have their replies folded away, and how many each of them hides.
class TreeFolds {
public:
    bool empty() const { return m_folded.empty(); }
    bool contains(MessageId message) const { return m_folded.count(message) > 0; }
    /// Folds, or unfolds what is folded.
    void toggle(MessageId message);
    /// Every message that has replies and starts a thread.
    void foldThreads(const ReplyTree& tree);
    void clear() { m_folded.clear(); }
    /// Unfolds what hides a message; true when something did.
    bool reveal(const ReplyTree& tree, MessageId message);

    /// Adds to `hidden` what is folded away, and counts it; `hidden` may be empty for none.
    void hide(const ReplyTree& tree, std::vector<bool>& hidden);
    /// By folded message, as `hide` has counted them.
    const std::map<MessageId, int>& hiddenReplies() const { return m_hiddenReplies; }

private:
    std::set<MessageId> m_folded;
    std::map<MessageId, int> m_hiddenReplies;
};

}  // namespace antecedent
