// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "model/bundle/text_encoder.h"

namespace antecedent {

struct SmallerEncoderOptions {
    std::vector<int> layers;  ///< kept, from 0; empty: all
    std::size_t pieces = 0;   ///< kept of a SentencePiece vocabulary; 0: all
    bool projection = false;  ///< a linear layer is put behind the last one
};

/// An encoder with some of another's layers (as Wang et al. 2020 and Sanh et al. 2019 begin a distillation) and some
/// of its pieces, those that chats use: see chosenPieces, `texts` are counted for it. BadInput where a layer is not
/// there; Unsupported where pieces are to be left out of another kind of vocabulary.
Result<TextEncoder> smallerEncoder(const TextEncoder& whole, const std::vector<std::string>& texts,
                                   const SmallerEncoderOptions& options);

}  // namespace antecedent
