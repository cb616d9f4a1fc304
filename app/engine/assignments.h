// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "graph/project/project.h"

namespace antecedent {

/// Who is to look at which messages of a project. These are named by their rows: they stay the same when a source
/// grows.
using Assignments = std::map<std::string, std::set<MessageRow>>;

/// What cannot be read counts as nothing assigned.
Assignments assignmentsIn(const Project& project);
Result<void> keepAssignments(Project& project, const Assignments& assignments);

/// The messages of a part of a project, as a person names it: "12-80" of its only conversation, "talk:12-80" of the one
/// with the id "talk", "talk" for all of it, "all" for everything. Messages count from 1.
Result<std::set<MessageRow>> messagesOf(const std::string& part, const std::vector<StoredConversation>& conversations);

}  // namespace antecedent
