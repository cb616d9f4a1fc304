// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "app/engine/evaluation.h"

namespace antecedent {

/// Every figure, with its protocol, as JSON; shares are 0 to 1.
std::string evaluationJson(const Evaluation& evaluation);

/// A table for reading: one block per source, one column per system, in per cent.
std::string evaluationTable(const Evaluation& evaluation);

}  // namespace antecedent
