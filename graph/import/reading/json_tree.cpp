// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/reading/json_tree.h"

#include <utility>
#include <vector>

namespace antecedent {
using nlohmann::json;

void walkJsonTree(const json& root, const std::function<std::string(const TreeRecord&)>& visit,
                  const std::function<const json*(const json&)>& childrenOf) {
    std::vector<std::pair<const json*, std::string>> open{{&root, {}}};
    while (!open.empty()) {
        const auto [record, parent] = std::move(open.back());
        open.pop_back();
        if (!record->is_object()) continue;
        const std::string id = visit({*record, parent});
        const json* children = childrenOf(*record);
        if (!children || !children->is_array()) continue;
        for (auto child = children->rbegin(); child != children->rend(); ++child) open.emplace_back(&*child, id);
    }
}

}  // namespace antecedent
