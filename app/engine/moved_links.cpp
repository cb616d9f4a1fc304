// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/moved_links.h"

#include <algorithm>

#include "graph/tree/attachment_parents.h"

namespace antecedent {
std::vector<MovedLink> linksThatMoved(const ReplyTree& before, const ReplyTree& now) {
    std::vector<MovedLink> moved;
    for (std::size_t i = 0; i < std::min(before.size(), now.size()); ++i) {
        const Attachment &was = before.attachment(MessageId(i)), &is = now.attachment(MessageId(i));
        if (was.origin != LinkOrigin::Predicted || is.origin != LinkOrigin::Predicted) continue;
        MovedLink link{MessageId(i), parentsOf(was), parentsOf(is)};
        if (link.before != link.now) moved.push_back(std::move(link));
    }
    return moved;
}

}  // namespace antecedent
