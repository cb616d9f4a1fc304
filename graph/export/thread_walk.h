// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "graph/tree/reply_tree.h"

namespace antecedent {

/// Visits all messages, each before its replies, thread by thread: `enter(message, depth)` before the replies of a
/// message, `leave(message, depth)` behind them. Without recursion.
template <class Enter, class Leave>
void walkThreads(const ReplyTree& tree, Enter enter, Leave leave) {
    struct Open {
        MessageId message;
        std::size_t next = 0;
    };
    std::vector<Open> open;
    for (const MessageId root : tree.roots()) {
        open.push_back({root});
        enter(root, std::size_t{0});
        while (!open.empty()) {
            Open& top = open.back();
            const auto& replies = tree.replies(top.message);
            if (top.next < replies.size()) {
                const MessageId reply = replies[top.next++];
                enter(reply, open.size());
                open.push_back({reply});
            } else {
                leave(top.message, open.size() - 1);
                open.pop_back();
            }
        }
    }
}

}  // namespace antecedent
