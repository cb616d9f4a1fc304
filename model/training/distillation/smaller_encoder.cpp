// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/distillation/smaller_encoder.h"

#include <fmt/format.h>

#include <numeric>

#include "model/text/piece_choice.h"

namespace antecedent {
namespace {

constexpr std::size_t countedTokens = 128;
constexpr const char* wordsName = "embeddings.word_embeddings.weight";

struct Kept {
    TokenizerPtr tokenizer;
    std::vector<std::int32_t> pieces;  ///< rows of the embeddings
};

std::vector<std::int32_t> firstIds(std::size_t count) {
    std::vector<std::int32_t> ids(count);
    std::iota(ids.begin(), ids.end(), 0);
    return ids;
}

Result<Kept> keptPieces(const TextEncoder& whole, const std::vector<std::string>& texts, std::size_t most) {
    const TokenizerPtr& tokenizer = whole.tokenizer();
    const std::size_t size = tokenizer->vocabularySize();
    if (most == 0 || most >= size) return Kept{tokenizer, firstIds(size)};
    const auto* pieces = dynamic_cast<const SentencePieceTokenizer*>(tokenizer.get());
    if (pieces == nullptr) {
        return fail(ErrorCode::Unsupported, "pieces can only be left out of a SentencePiece vocabulary");
    }
    std::vector<std::size_t> counts(size);
    for (const std::string& text : texts) {
        for (const std::int32_t id : tokenizer->encode(text, countedTokens)) ++counts[static_cast<std::size_t>(id)];
    }
    auto ids = chosenPieces(pieces->pieces(), counts, most);
    auto smaller = pieces->withPieces(ids);
    if (!smaller) return tl::unexpected(smaller.error());
    return Kept{std::make_shared<const SentencePieceTokenizer>(std::move(*smaller)), std::move(ids)};
}

/// "encoder.layer.3.output.dense.bias" of the smaller one -> the same of the layer it is a copy of.
std::string nameIn(const std::string& name, const std::vector<int>& layers) {
    const std::string prefix = "encoder.layer.";
    if (name.rfind(prefix, 0) != 0) return name;
    const std::size_t end = name.find('.', prefix.size());
    const std::size_t layer = std::stoul(name.substr(prefix.size(), end - prefix.size()));
    return prefix + std::to_string(layers[layer]) + name.substr(end);
}

}  // namespace

Result<TextEncoder> smallerEncoder(const TextEncoder& whole, const std::vector<std::string>& texts,
                                   const SmallerEncoderOptions& options) {
    torch::NoGradGuard noGrad;
    EncoderOptions sizes = whole.network()->options();
    std::vector<int> layers =
        options.layers.empty() ? firstIds(static_cast<std::size_t>(sizes.layers)) : options.layers;
    for (const int layer : layers) {
        if (layer < 0 || layer >= sizes.layers) {
            return fail(ErrorCode::BadInput, {"the encoder has the layers 0 to %1", sizes.layers - 1});
        }
    }
    auto kept = keptPieces(whole, texts, options.pieces);
    if (!kept) return tl::unexpected(kept.error());
    sizes.layers = static_cast<std::int64_t>(layers.size());
    sizes.vocabularySize = static_cast<std::int64_t>(kept->pieces.size());
    sizes.projection = options.projection || sizes.projection;
    UtteranceEncoder network(sizes);
    const auto values = whole.network()->named_parameters();
    for (auto& item : network->named_parameters()) {
        if (!values.contains(nameIn(item.key(), layers))) continue;  // a new projection
        const torch::Tensor& value = values[nameIn(item.key(), layers)];
        const bool words = item.key() == wordsName;
        item.value().copy_(words ? value.index_select(0, torch::tensor(kept->pieces)) : value);
    }
    TextEncoder result(std::move(kept->tokenizer), std::move(network), whole.fingerprint());
    result.markChanged();
    return result;
}

}  // namespace antecedent
