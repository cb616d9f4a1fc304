// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <initializer_list>
#include <optional>
#include <vector>

#include "graph/metrics/link_set.h"

namespace antecedent::testing {

constexpr int unannotated = -2;
constexpr int start = -1;

/// Links by position: one parent a message, `start` for a thread start, `unannotated` for context.
inline LinkSet links(std::initializer_list<int> parents) {
    LinkSet set;
    for (const int parent : parents) {
        if (parent == unannotated) {
            set.parents.emplace_back(std::nullopt);
        } else if (parent == start) {
            set.parents.emplace_back(std::vector<MessageId>{});
        } else {
            set.parents.emplace_back(std::vector<MessageId>{MessageId(static_cast<std::size_t>(parent))});
        }
    }
    return set;
}

}  // namespace antecedent::testing
