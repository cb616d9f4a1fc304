// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "model/text/tokenizer.h"

namespace antecedent {

/// Tokens of a text by one tokenizer, and which word each of them belongs to.
struct WordTokens {
    std::vector<std::int32_t> ids;
    std::vector<std::int32_t> words;  ///< number of each token's word; -1: one that the other tokenizer has no token of
};

/// A text by two tokenizers. What stands between blanks is a word, and so are the marks of start and end.
struct PairedText {
    WordTokens teacher, student;
    std::int32_t words = 0;
};

/// At most `most` tokens of each, whole words.
PairedText pairedText(const Tokenizer& teacher, const Tokenizer& student, std::string_view text, std::size_t most);

}  // namespace antecedent
