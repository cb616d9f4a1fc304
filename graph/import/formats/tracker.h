// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "graph/import/reading/conversation_groups.h"
#include "graph/import/reading/json_outline.h"

namespace antecedent {

/// What the records of one tracker of bugs, tasks or changes are read by. A record is what one is about.
struct Tracker {
    const char* name;
    std::vector<std::string> places;  ///< where records stand: "issues", or nothing for the document itself
    bool (*knows)(const JsonOutline& outline, const std::string& record);  ///< `record`: what stands before its keys
    void (*add)(const nlohmann::json& record, ConversationGroups& groups);
};

/// Jira, Redmine, Gerrit, Launchpad and Phabricator.
const std::vector<Tracker>& trackers();

}  // namespace antecedent
