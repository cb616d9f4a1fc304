// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace antecedent {

/// Name of a conversation without what programs add where they write it in several files: "talk [part 2]", "talk (after
/// 2026-03-01)", "talk (2026-03-01 to 2026-03-31)".
std::string withoutPart(std::string stem);

}  // namespace antecedent
