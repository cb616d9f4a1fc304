// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace antecedent {

/// Splits UTF-8 text into words the way BERT's uncased pre-tokeniser does (Devlin et al. 2019): control
/// characters dropped, white space folded, CJK characters apart, lower case, accents removed, each
/// punctuation mark a word of its own. Invalid UTF-8 is read as U+FFFD and dropped.
std::vector<std::string> normalizedWords(std::string_view text);

}  // namespace antecedent
