// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "graph/project/project.h"

namespace antecedent {

/// What was saved of a damaged file.
struct ProjectSalvage {
    Project project;
    std::size_t events = 0;  ///< decisions that could be read
};

/// Reads what can be read of a damaged project, row by row, into a new file at `to`, which must not exist. The damaged
/// file stays as it is.
Result<ProjectSalvage> salvageProject(const std::filesystem::path& damaged, const std::filesystem::path& to);

}  // namespace antecedent
