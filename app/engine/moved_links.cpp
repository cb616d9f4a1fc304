// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/moved_links.h"

#include <algorithm>

#include "graph/tree/attachment_parents.h"

namespace antecedent {
namespace {

void addIfMoved(MessageId message, const Attachment& was, const Attachment& is, std::vector<MovedLink>& moved) {
    if (was.origin != LinkOrigin::Predicted || is.origin != LinkOrigin::Predicted) return;
    MovedLink link{message, parentsOf(was), parentsOf(is)};
    if (link.before != link.now) moved.push_back(std::move(link));
}

}  // namespace

std::vector<MovedLink> linksThatMoved(const ReplyTree& before, const ReplyTree& now) {
    std::vector<MovedLink> moved;
    for (std::size_t i = 0; i < std::min(before.size(), now.size()); ++i) {
        addIfMoved(MessageId(i), before.attachment(MessageId(i)), now.attachment(MessageId(i)), moved);
    }
    return moved;
}

std::vector<MovedLink> linksThatMoved(const std::vector<std::pair<MessageId, Attachment>>& before,
                                      const ReplyTree& now) {
    std::vector<MovedLink> moved;
    for (const auto& [message, was] : before) addIfMoved(message, was, now.attachment(message), moved);
    return moved;
}

}  // namespace antecedent
