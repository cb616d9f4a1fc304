// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "graph/conversation/conversation.h"
#include "graph/conversation/earlier_link.h"

namespace antecedent {

/// Reads what the JSON exports say of links ("origin", "probability", "candidates"), for one conversation.
/// Messages are named by their ids until all are known.
class EarlierLinksReader {
public:
    /// The object with "name" and "sha256" of the model, where there is one.
    void setModel(const nlohmann::json* model);
    /// `link` is the object with "origin" of the message `id`; nothing is kept when it has none or the
    /// message no id. `otherParents` (may be null) is a list of objects with "probability".
    void add(const std::string& id, const nlohmann::json& link, const nlohmann::json* otherParents);

    /// In the order of the conversation's messages; without any when no message had an origin.
    EarlierLinks resolve(const Conversation& conversation) const;

private:
    struct Named {
        EarlierLink link;                                                       ///< without candidates
        std::vector<std::pair<std::optional<std::string>, double>> candidates;  ///< without an id: thread start
    };

    std::string m_modelName, m_modelSha256;
    std::unordered_map<std::string, Named> m_links;
};

}  // namespace antecedent
