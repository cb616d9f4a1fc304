// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <vector>

#include "graph/import/source/source_tree.h"

namespace antecedent {

// A folder is one export, or it is a place where people keep exports of several kinds: then none of them may claim it
// whole, since what others could read would be lost.

/// Whether everything that may be a conversation lies in the folders of these entries, or below them.
bool holdAll(const SourceTree& source, const std::vector<const SourceEntry*>& entries);

/// Whether there are files with this ending, and it is so for each of them. Looks at 200 of them at most.
bool isSoForAll(const SourceTree& source, std::string_view ending, const std::function<bool(const SourceEntry&)>& isSo);

}  // namespace antecedent
