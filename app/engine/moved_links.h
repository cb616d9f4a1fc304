// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <utility>
#include <vector>

#include "graph/tree/reply_tree.h"

namespace antecedent {

/// A message with the parents that it had and those that it has.
struct MovedLink {
    MessageId message;
    std::vector<MessageId> before;
    std::vector<MessageId> now;
};

/// Messages without a place of their own (declared, corrected) whose parents differ between two trees of one
/// conversation, in order.
std::vector<MovedLink> linksThatMoved(const ReplyTree& before, const ReplyTree& now);

/// The same of some messages alone, given with the places that they had.
std::vector<MovedLink> linksThatMoved(const std::vector<std::pair<MessageId, Attachment>>& before,
                                      const ReplyTree& now);

}  // namespace antecedent
