// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/piece_scorer.h"

#include <algorithm>

namespace antecedent {
namespace {

constexpr std::size_t jointTokensPerBatch = 1024;
constexpr std::size_t targetsMatched = 12;  // at once: a few neighbours, whose candidates are nearly the same

/// Messages that the targets from `begin` to `end` need, ascending.
std::vector<std::size_t> messagesOf(const JointPiece& piece, std::size_t begin, std::size_t end) {
    std::vector<std::size_t> messages;
    for (std::size_t i = begin; i < end; ++i) {
        const auto& candidates = piece.examples[i].candidates;
        messages.insert(messages.end(), candidates.begin(), candidates.end());
    }
    std::sort(messages.begin(), messages.end());
    messages.erase(std::unique(messages.begin(), messages.end()), messages.end());
    return messages;
}

std::vector<std::int64_t> rowsIn(const std::vector<std::size_t>& messages, const std::vector<std::size_t>& wanted) {
    std::vector<std::int64_t> rows;
    for (const std::size_t message : wanted) {
        rows.push_back(std::lower_bound(messages.begin(), messages.end(), message) - messages.begin());
    }
    return rows;
}

MessageTokens tokenRows(const MessageTokens& tokens, const torch::Tensor& rows) {
    return {tokens.states.index_select(0, rows), tokens.mask.index_select(0, rows)};
}

}  // namespace

/// Messages are encoded in batches of similar length, so that a long one does not make all the others long.
PieceScorer::PieceTensors PieceScorer::encode(const Conversation& conversation,
                                              const std::vector<std::size_t>& messages) {
    std::vector<std::vector<std::int32_t>> texts;
    for (const std::size_t message : messages) texts.push_back(m_encoder.tokens(conversation, message));
    UtteranceEncoder network = m_encoder.network();
    const TokenMatch match = m_transformer->tokenMatch();
    std::int64_t longest = 1;
    std::vector<torch::Tensor> vectors, states, masks;
    std::vector<std::int64_t> order(messages.size());
    std::int64_t done = 0;
    for (const auto& batch : batchesByLength(texts, jointTokensPerBatch)) {
        std::vector<const std::vector<std::int32_t>*> rows;
        for (const std::size_t text : batch) {
            rows.push_back(&texts[text]);
            order[text] = done++;
        }
        const auto [ids, mask] = paddedTokens(rows);
        const auto encoded = network->tokenStates(ids, mask, m_frozenLayers);
        vectors.push_back(UtteranceEncoderImpl::pooled(encoded, mask));
        if (match.is_empty()) continue;
        const MessageTokens tokens = TokenMatch(match)->project(encoded, mask);
        states.push_back(tokens.states);
        masks.push_back(tokens.mask);
        longest = std::max(longest, tokens.mask.size(1));
    }
    const auto rows = torch::tensor(order);
    PieceTensors result{torch::cat(vectors).index_select(0, rows), {}};
    for (std::size_t i = 0; i < states.size(); ++i) {
        const auto missing = longest - masks[i].size(1);
        states[i] = torch::constant_pad_nd(states[i], {0, 0, 0, missing});
        masks[i] = torch::constant_pad_nd(masks[i], {0, missing});
    }
    if (!states.empty()) result.tokens = tokenRows({torch::cat(states), torch::cat(masks)}, rows);
    return result;
}

/// Compares the tokens of neighbouring targets with those of their candidates.
void PieceScorer::match(const JointPiece& piece, const std::vector<std::size_t>& messages, const MessageTokens& tokens,
                        std::vector<BatchItem>& items) {
    TokenMatch network = m_transformer->tokenMatch();
    for (std::size_t begin = 0; begin < items.size(); begin += targetsMatched) {
        const std::size_t end = std::min(items.size(), begin + targetsMatched);
        const auto needed = messagesOf(piece, begin, end);
        const std::vector<std::size_t> targets(piece.targets.begin() + static_cast<std::ptrdiff_t>(begin),
                                               piece.targets.begin() + static_cast<std::ptrdiff_t>(end));
        const auto matches = network->forward(tokenRows(tokens, torch::tensor(rowsIn(messages, targets))),
                                              tokenRows(tokens, torch::tensor(rowsIn(messages, needed))));
        for (std::size_t i = begin; i < end; ++i) {
            items[i].match = matches[static_cast<std::int64_t>(i - begin)];
            items[i].matchRows = rowsIn(needed, piece.examples[i].candidates);
        }
    }
}

PieceScorer::Scores PieceScorer::scores(const JointPiece& piece, const Conversation& conversation) {
    const auto messages = messagesOf(piece, 0, piece.examples.size());
    const PieceTensors encoded = encode(conversation, messages);
    std::vector<BatchItem> items;
    for (const TargetExample& example : piece.examples) {
        items.push_back({&example, encoded.vectors, rowsIn(messages, example.candidates), {}, {}});
    }
    if (encoded.tokens.defined()) match(piece, messages, encoded.tokens, items);
    const TargetBatch batch = makeBatch(items);
    return {m_transformer->forward(batch), batch.valid};
}

}  // namespace antecedent
