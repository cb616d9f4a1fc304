// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "graph/import/source/source_tree.h"

namespace antecedent {

/// What a file that no importer knows looks like, and what would help: for an Error.
Sentence whyUnrecognised(const SourceTree& source);

}  // namespace antecedent
