// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/text/wordpiece_tokenizer.h"

#include "model/text/text_normalizer.h"

namespace antecedent {
namespace {

constexpr std::size_t maxCharactersPerWord = 100;

bool isContinuationByte(char c) {
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

std::size_t characterCount(const std::string& word) {
    std::size_t count = 0;
    for (const char c : word) count += !isContinuationByte(c);
    return count;
}

}  // namespace

Result<WordPieceTokenizer> WordPieceTokenizer::fromVocabulary(std::string_view vocabulary) {
    WordPieceTokenizer tokenizer;
    while (!vocabulary.empty()) {
        const std::size_t end = vocabulary.find('\n');
        std::string_view piece = vocabulary.substr(0, end);
        if (!piece.empty() && piece.back() == '\r') piece.remove_suffix(1);
        tokenizer.m_pieces.emplace(piece, static_cast<std::int32_t>(tokenizer.m_size++));
        vocabulary.remove_prefix(end == std::string_view::npos ? vocabulary.size() : end + 1);
    }
    for (const auto& [name, id] : {std::pair{"[UNK]", &tokenizer.m_unknown}, std::pair{"[CLS]", &tokenizer.m_start},
                                   std::pair{"[SEP]", &tokenizer.m_end}}) {
        const auto found = tokenizer.m_pieces.find(name);
        if (found == tokenizer.m_pieces.end()) {
            return fail(ErrorCode::BadInput, {"the vocabulary has no %1", name});
        }
        *id = found->second;
    }
    return tokenizer;
}

std::string WordPieceTokenizer::content() const {
    std::vector<std::string_view> lines(m_size);
    for (const auto& [piece, id] : m_pieces) lines[static_cast<std::size_t>(id)] = piece;
    std::string text;
    for (const std::string_view line : lines) text.append(line).push_back('\n');
    return text;
}

std::vector<std::int32_t> WordPieceTokenizer::encode(std::string_view text, std::size_t maxLength) const {
    return encodeWords(normalizedWords(beginningFor(text, maxLength)), maxLength);
}

std::vector<std::int32_t> WordPieceTokenizer::encodeWords(const std::vector<std::string>& words,
                                                          std::size_t maxLength) const {
    std::vector<std::int32_t> ids{m_start};
    for (const std::string& word : words) {
        if (ids.size() + 1 >= maxLength) break;
        appendPieces(word, ids);
    }
    if (ids.size() + 1 > maxLength) ids.resize(maxLength - 1);
    ids.push_back(m_end);
    return ids;
}

void WordPieceTokenizer::appendPieces(const std::string& word, std::vector<std::int32_t>& ids) const {
    const std::size_t first = ids.size();
    if (characterCount(word) > maxCharactersPerWord) {
        ids.push_back(m_unknown);
        return;
    }
    for (std::size_t start = 0; start < word.size();) {
        std::size_t end = word.size();
        auto found = m_pieces.end();
        for (; end > start; --end) {
            if (end < word.size() && isContinuationByte(word[end])) continue;
            found = m_pieces.find((start > 0 ? "##" : "") + word.substr(start, end - start));
            if (found != m_pieces.end()) break;
        }
        if (found == m_pieces.end()) {
            ids.resize(first);
            ids.push_back(m_unknown);
            return;
        }
        ids.push_back(found->second);
        start = end;
    }
}

}  // namespace antecedent
