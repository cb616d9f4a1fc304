// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/text/sentencepiece_tokenizer.h"

#include <algorithm>
#include <limits>

namespace antecedent {
namespace {

constexpr std::string_view blank = "\u2581";  // LOWER ONE EIGHTH BLOCK
constexpr float unknownPenalty = 10;          // as the library has it

/// Of sorted pieces from `first` to `end`, which have `depth` bytes in common, those whose next byte is `byte`.
template <class Place, class Byte>
std::pair<Place, Place> narrowed(Place first, Place end, unsigned char byte, const Byte& byteOf) {
    const Place from =
        std::partition_point(first, end, [&](std::int32_t id) { return byteOf(id) < static_cast<int>(byte); });
    return {from,
            std::partition_point(from, end, [&](std::int32_t id) { return byteOf(id) <= static_cast<int>(byte); })};
}

}  // namespace

/// The best way to a place in the text.
struct SentencePieceTokenizer::Step {
    float score = -std::numeric_limits<float>::infinity();
    std::size_t from = 0;
    std::int32_t piece = -1;
};

Result<SentencePieceTokenizer> SentencePieceTokenizer::fromModel(std::string content) {
    auto model = parseSentencePieceModel(content);
    if (!model) return tl::unexpected(model.error());
    auto map = CharacterMap::parse(model->normalization);
    if (!map) return tl::unexpected(map.error());
    SentencePieceTokenizer tokenizer;
    tokenizer.m_content = std::move(content);
    tokenizer.m_pieces = std::move(model->pieces);
    tokenizer.m_map = std::move(*map);
    if (const auto marks = tokenizer.takeMarks(); !marks) return tl::unexpected(marks.error());
    tokenizer.sortPieces();
    return tokenizer;
}

Result<void> SentencePieceTokenizer::takeMarks() {
    for (std::size_t id = 0; id < m_pieces.size(); ++id) {
        if (!m_pieces[id].mark) continue;
        if (m_pieces[id].text == "<s>") m_start = static_cast<std::int32_t>(id);
        if (m_pieces[id].text == "</s>") m_end = static_cast<std::int32_t>(id);
        if (m_pieces[id].text == "<unk>") m_unknown = static_cast<std::int32_t>(id);
    }
    if (m_start >= 0 && m_end >= 0 && m_unknown >= 0) return {};
    return fail(ErrorCode::BadInput, "has no marks for the start and the end of a text and for what is unknown");
}

void SentencePieceTokenizer::sortPieces() {
    float least = 0;
    for (std::size_t id = 0; id < m_pieces.size(); ++id) {
        if (m_pieces[id].mark || m_pieces[id].text.empty()) continue;
        m_sorted.push_back(static_cast<std::int32_t>(id));
        least = std::min(least, m_pieces[id].score);
    }
    std::sort(m_sorted.begin(), m_sorted.end(), [&](std::int32_t a, std::int32_t b) {
        return m_pieces[static_cast<std::size_t>(a)].text < m_pieces[static_cast<std::size_t>(b)].text;
    });
    m_unknownScore = least - unknownPenalty;
}

/// Normalised, with a blank mark before each word.
std::string SentencePieceTokenizer::prepared(std::string_view text) const {
    const std::string normalized = m_map.normalized(text);
    std::string result;
    bool between = true;
    for (const char c : normalized) {
        if (c == ' ') {
            between = true;
            continue;
        }
        if (between) result += blank;
        between = false;
        result += c;
    }
    return result;
}

/// All pieces that begin at a place, and where there is none of a single character, that character as unknown.
void SentencePieceTokenizer::extend(std::string_view text, std::size_t from, std::vector<Step>& steps) const {
    const float before = steps[from].score;
    const std::size_t single = std::max<std::size_t>(1, characterLength(text.substr(from)));
    const auto offer = [&](std::size_t to, float score, std::int32_t piece) {
        if (before + score > steps[to].score) steps[to] = {before + score, from, piece};
    };
    auto first = m_sorted.begin(), end = m_sorted.end();
    bool known = false;
    for (std::size_t depth = 0; first != end && from + depth < text.size(); ++depth) {
        const auto byteOf = [&](std::int32_t id) {
            const std::string& piece = m_pieces[static_cast<std::size_t>(id)].text;
            return depth < piece.size() ? static_cast<int>(static_cast<unsigned char>(piece[depth])) : -1;
        };
        std::tie(first, end) = narrowed(first, end, static_cast<unsigned char>(text[from + depth]), byteOf);
        if (first == end) break;
        const Piece& piece = m_pieces[static_cast<std::size_t>(*first)];
        if (piece.text.size() != depth + 1) continue;
        offer(from + depth + 1, piece.score, *first);
        known = known || depth + 1 == single;
    }
    if (!known) offer(std::min(from + single, text.size()), m_unknownScore, m_unknown);
}

std::vector<std::int32_t> SentencePieceTokenizer::encode(std::string_view text, std::size_t maxLength) const {
    const std::string words = prepared(beginningFor(text, maxLength));
    std::vector<Step> steps(words.size() + 1);
    steps[0].score = 0;
    for (std::size_t from = 0; from < words.size(); ++from) {
        if (steps[from].piece >= 0 || from == 0) extend(words, from, steps);
    }
    std::vector<std::int32_t> pieces;
    for (std::size_t to = words.size(); to > 0; to = steps[to].from) {
        const bool again = steps[to].piece == m_unknown && !pieces.empty() && pieces.back() == m_unknown;
        if (!again) pieces.push_back(steps[to].piece);  // a run of what is unknown is one piece
    }
    const std::size_t kept = std::min(pieces.size(), maxLength - 2);
    std::vector<std::int32_t> ids{m_start};
    ids.insert(ids.end(), pieces.rbegin(), pieces.rbegin() + static_cast<std::ptrdiff_t>(kept));
    ids.push_back(m_end);
    return ids;
}

Result<SentencePieceTokenizer> SentencePieceTokenizer::withPieces(const std::vector<std::int32_t>& ids) const {
    auto content = antecedent::withPieces(m_content, ids);
    if (!content) return tl::unexpected(content.error());
    return fromModel(std::move(*content));
}

}  // namespace antecedent
