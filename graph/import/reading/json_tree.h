// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <nlohmann/json.hpp>
#include <string>

namespace antecedent {

/// A record of a tree, with the id of the one that it stands under; empty for roots.
struct TreeRecord {
    const nlohmann::json& record;
    std::string parent;
};

/// Visits a tree of records from the root down, each before what stands under it, however deep it is. `visit` gives the
/// id of the record; `childrenOf` the list of records under it, or null.
void walkJsonTree(const nlohmann::json& root, const std::function<std::string(const TreeRecord&)>& visit,
                  const std::function<const nlohmann::json*(const nlohmann::json&)>& childrenOf);

}  // namespace antecedent
