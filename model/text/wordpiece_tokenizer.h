// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <unordered_map>

#include "model/text/tokenizer.h"

namespace antecedent {

/// WordPiece (Wu et al. 2016) over a BERT vocabulary: greedy longest match, continuation pieces marked "##".
class WordPieceTokenizer : public Tokenizer {
public:
    /// `vocabulary`: the text of a vocab.txt, one piece a line, its line number the piece's id. BadInput when
    /// [UNK], [CLS] or [SEP] is missing.
    static Result<WordPieceTokenizer> fromVocabulary(std::string_view vocabulary);

    /// `[CLS] pieces [SEP]`, at most `maxLength` ids in all.
    std::vector<std::int32_t> encode(std::string_view text, std::size_t maxLength) const override;
    /// The same from words already normalised (see normalizedWords).
    std::vector<std::int32_t> encodeWords(const std::vector<std::string>& words, std::size_t maxLength) const;

    std::size_t vocabularySize() const override { return m_size; }
    std::string kind() const override { return wordPieceKind; }
    std::string content() const override;

private:
    void appendPieces(const std::string& word, std::vector<std::int32_t>& ids) const;

    std::unordered_map<std::string, std::int32_t> m_pieces;
    std::size_t m_size = 0;
    std::int32_t m_unknown = 0;
    std::int32_t m_start = 0;
    std::int32_t m_end = 0;
};

}  // namespace antecedent
