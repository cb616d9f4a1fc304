// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace antecedent {

/// Columns that UTF-8 text takes in a terminal: two for East Asian wide characters and emoji, none for
/// combining marks.
std::size_t textWidth(std::string_view text);

/// The text on one line: runs of white space become one blank, control characters (which could steer the
/// terminal) are dropped, and what does not fit `columns` is cut off with an ellipsis.
std::string oneLine(std::string_view text, std::size_t columns, std::string_view ellipsis = "…");

/// The text in lines of at most `columns`, broken between words where that is possible; control characters are dropped.
/// At most `most` lines, the last one cut off with an ellipsis where there would be more.
std::vector<std::string> wrapped(std::string_view text, std::size_t columns, std::size_t most,
                                 std::string_view ellipsis = "…");

}  // namespace antecedent
