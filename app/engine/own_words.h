// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace antecedent {

/// What a message says itself, without what it quotes and the words that introduce it: what a line that shows
/// the beginning of a message has room for. A message that is all quote is given whole. Looks at the first 16
/// kB alone, since it is asked anew whenever a line is drawn.
std::string ownWords(const std::string& text);

}  // namespace antecedent
