// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "model/text/sentencepiece_tokenizer.h"

namespace antecedent {

/// The ids of about `most` pieces that a smaller vocabulary keeps, ascending: all marks and single characters, so that
/// no script becomes unknown; those that stand at least three times in texts (`counts`, by id); and for what is left
/// the likeliest of each script, the same share of all.
std::vector<std::int32_t> chosenPieces(const std::vector<Piece>& pieces, const std::vector<std::size_t>& counts,
                                       std::size_t most);

}  // namespace antecedent
