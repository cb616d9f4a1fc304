// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "graph/base/strong_id.h"

namespace antecedent {

/// A link set by a person: `child` of the file's n-th conversation answers `parents` (empty: starts a
/// thread).
struct Correction {
    std::size_t conversation = 0;
    MessageId child;
    std::vector<MessageId> parents;
};

using Corrections = std::vector<Correction>;

}  // namespace antecedent
