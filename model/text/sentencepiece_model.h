// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "graph/base/error.h"

namespace antecedent {

/// One piece of a vocabulary.
struct Piece {
    std::string text;   ///< a blank before a word is written U+2581
    float score = 0;    ///< log-probability
    bool mark = false;  ///< of start, end, unknown and the like: stands for no text
};

/// What a sentencepiece.model holds (sentencepiece_model.proto of github.com/google/sentencepiece 0.1.97), read without
/// that library: Debian's brings a protobuf of its own, whose symbols take the place of the one that torch loads.
struct SentencePieceModel {
    std::vector<Piece> pieces;
    std::string normalization;  ///< "precompiled_charsmap" (see CharacterMap); empty: none
};

/// BadInput where it is none, Unsupported where it treats blanks otherwise than models do by default.
Result<SentencePieceModel> parseSentencePieceModel(std::string_view content);

/// The same model with only the pieces of these ids, in their order. BadInput where it is none or lacks one of them.
Result<std::string> withPieces(std::string_view content, const std::vector<std::int32_t>& ids);

}  // namespace antecedent
