// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "graph/import/source/source_tree.h"

namespace antecedent {

/// A part of a folder or an archive that may be a source of its own.
struct FolderPart {
    SourceTree source;
    std::string folder;   ///< where it lies in what was opened, "a/b/"; empty at the top
    bool joined = false;  ///< files that may be one conversation in parts
};

/// What lies directly in a folder of the source: each sub-folder, and each file, files in parts together
/// ("talk.html" and "talk [part 2].html"). In the order of their names.
std::vector<FolderPart> partsOf(const SourceTree& source, const std::string& folder);

}  // namespace antecedent
