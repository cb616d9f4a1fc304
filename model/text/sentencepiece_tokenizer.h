// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/text/character_map.h"
#include "model/text/sentencepiece_model.h"
#include "model/text/tokenizer.h"

namespace antecedent {

/// SentencePiece (Kudo and Richardson 2018): pieces of any script, those of the likeliest cut (Kudo 2018, unigram).
class SentencePieceTokenizer : public Tokenizer {
public:
    /// `model`: the content of a sentencepiece.model. BadInput when it is none, or has no marks "<s>", "</s>" and
    /// "<unk>".
    static Result<SentencePieceTokenizer> fromModel(std::string model);

    std::vector<std::int32_t> encode(std::string_view text, std::size_t maxLength) const override;
    std::size_t vocabularySize() const override { return m_pieces.size(); }
    std::string kind() const override { return sentencePieceKind; }
    std::string content() const override { return m_content; }

    /// By id.
    const std::vector<Piece>& pieces() const { return m_pieces; }
    /// Knows only the pieces with these ids; the first of them gets id 0. Texts are cut into those.
    Result<SentencePieceTokenizer> withPieces(const std::vector<std::int32_t>& ids) const;

private:
    struct Step;

    Result<void> takeMarks();
    void sortPieces();
    std::string prepared(std::string_view text) const;
    void extend(std::string_view text, std::size_t from, std::vector<Step>& steps) const;

    std::string m_content;
    std::vector<Piece> m_pieces;
    CharacterMap m_map;
    std::vector<std::int32_t> m_sorted;  ///< ids of pieces that stand for text, by their bytes
    std::int32_t m_start = -1, m_end = -1, m_unknown = -1;
    float m_unknownScore = 0;
};

}  // namespace antecedent
