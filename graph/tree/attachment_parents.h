// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "graph/tree/reply_tree.h"

namespace antecedent {

/// Which messages a message answers, primary first, without how sure that is.
inline std::vector<MessageId> parentsOf(const Attachment& place) {
    std::vector<MessageId> parents;
    parents.reserve(place.parents.size());
    for (const Link& link : place.parents) parents.push_back(link.parent);
    return parents;
}

}  // namespace antecedent
