// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace antecedent {

/// Columns that UTF-8 text takes in a terminal: two for East Asian wide characters and emoji, none for
/// combining marks.
std::size_t textWidth(std::string_view text);

/// The text on one line: runs of white space become one blank, control characters (which could steer the
/// terminal) are dropped, and what does not fit `columns` is cut off with an ellipsis.
std::string oneLine(std::string_view text, std::size_t columns, std::string_view ellipsis = "…");

}  // namespace antecedent
