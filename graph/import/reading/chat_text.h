// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace antecedent {

/// A line as phones write it in the plain characters of its kind: marks of direction taken out, blanks of all widths
/// made blanks, digits of all scripts made 0 to 9.
std::string plainLine(std::string_view line);

}  // namespace antecedent
