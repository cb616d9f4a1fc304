// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstring>
#include <string>
#include <vector>

#include "model/text/sentencepiece_tokenizer.h"

namespace antecedent::test {

/// A field of protobuf's wire format that holds bytes (fewer than 128).
inline std::string bytesField(int number, const std::string& bytes) {
    return std::string{static_cast<char>(number << 3 | 2), static_cast<char>(bytes.size())} + bytes;
}

inline std::string pieceField(const Piece& piece) {
    std::string score(sizeof piece.score, '\0');
    std::memcpy(score.data(), &piece.score, sizeof piece.score);
    std::string message = bytesField(1, piece.text) + '\x15' + score;
    if (piece.mark) message += std::string("\x18") + (piece.text == "<unk>" ? '\x02' : '\x03');
    return bytesField(1, message);
}

/// The content of a sentencepiece.model with these pieces after the four marks, and no normalisation.
inline std::string sentencePieceContent(const std::vector<Piece>& pieces) {
    std::string content;
    for (const char* mark : {"<s>", "<pad>", "</s>", "<unk>"}) content += pieceField({mark, 0, true});
    for (const Piece& piece : pieces) content += pieceField(piece);
    return content + bytesField(3, bytesField(1, "identity"));
}

/// Knows some words of three scripts and the characters they are made of.
inline SentencePieceTokenizer tinySentencePiece() {
    std::vector<Piece> pieces{{"▁", -3}};
    for (const char* word : {"▁the", "▁ket", "tle", "▁is", "▁on", "▁de", "el", "▁staat", "▁op", "▁het", "▁vuur"}) {
        pieces.push_back({word, -4});
    }
    for (const char* word : {"▁чайник", "плите", "お湯", "沸かす"}) pieces.push_back({word, -4});
    for (const char* letter :
         {"a", "d", "e", "h", "i", "k", "l", "n", "o", "p", "r",  "s",  "t",  "u",  "v",  "w",  "?",
          "а", "е", "и", "й", "к", "л", "н", "п", "т", "ч", "お", "か", "す", "水", "沸", "湯", "を"}) {
        pieces.push_back({letter, -6});
    }
    return *SentencePieceTokenizer::fromModel(sentencePieceContent(pieces));
}

}  // namespace antecedent::test
