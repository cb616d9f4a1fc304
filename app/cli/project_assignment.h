// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ostream>
#include <string>
#include <vector>

#include "graph/project/project.h"

namespace antecedent {

/// Gives somebody the parts of a project that they are to look at, in place of those they had; "none" leaves them none.
Result<void> assignParts(Project& project, const std::string& annotator, const std::vector<std::string>& parts);

/// Who is to look at how many messages, and how many of these they have decided.
Result<void> writeAssignments(const Project& project, bool json, std::ostream& out);

}  // namespace antecedent
