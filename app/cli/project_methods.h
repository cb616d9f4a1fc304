// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "graph/project/project.h"

namespace antecedent {

/// A paragraph for the methods section of a paper, with the figures of a project, and what it cites as BibTeX.
Result<std::string> projectMethods(const Project& project);

}  // namespace antecedent
