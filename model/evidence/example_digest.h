// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "model/evidence/target_example.h"

namespace antecedent {

/// A number for what an example shows of its target: candidates, evidence and mask. Examples with the same number are
/// taken for the same one. Never 0.
std::uint64_t digestOf(const TargetExample& example);

}  // namespace antecedent
