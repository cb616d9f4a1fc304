// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace antecedent {

/// The known word that `typed` was most likely meant to be, or an empty string when none is near.
std::string nearestWord(std::string_view typed, const std::vector<std::string>& known);

}  // namespace antecedent
