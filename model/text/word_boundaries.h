// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace antecedent {

/// The words of a text in which words are looked for that two messages share. Where a script is written without blanks
/// (Chinese, Japanese, Thai, Lao, Khmer, Burmese), they are found by ICU's dictionaries, with case and width folded;
/// else they are those of `normalizedWords`.
std::vector<std::string> boundedWords(std::string_view text);

/// True when a text has neither a letter nor a digit: emoji, marks, nothing.
bool isWordless(std::string_view text);

}  // namespace antecedent
