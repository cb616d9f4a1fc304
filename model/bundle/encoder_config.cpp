// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/bundle/encoder_config.h"

#include <fmt/format.h>

#include <stdexcept>

namespace antecedent {
namespace {

constexpr std::int64_t mostPieces = 4'000'000, mostWidth = 4096, mostLayers = 64, mostInner = 16384,
                       mostPositions = 8192;

}  // namespace

std::int64_t sizeIn(const nlohmann::json& json, const char* key, std::int64_t most) {
    const auto value = json.at(key).get<std::int64_t>();
    if (value < 1 || value > most) throw std::out_of_range(std::string("the size ") + key + " is out of range");
    return value;
}

nlohmann::ordered_json encoderJson(const EncoderOptions& options) {
    nlohmann::ordered_json json{{"vocabulary", options.vocabularySize},
                                {"hidden", options.hidden},
                                {"layers", options.layers},
                                {"heads", options.heads},
                                {"feed_forward", options.feedForward},
                                {"positions", options.positions}};
    if (options.projection) json["projection"] = true;
    return json;
}

EncoderOptions encoderSizes(const nlohmann::json& json, std::size_t pieces) {
    const bool told = json.contains("vocabulary");
    EncoderOptions options(told ? sizeIn(json, "vocabulary", mostPieces) : static_cast<std::int64_t>(pieces));
    options.hidden = sizeIn(json, "hidden", mostWidth);
    options.layers = sizeIn(json, "layers", mostLayers);
    options.heads = sizeIn(json, "heads", options.hidden);
    options.feedForward = sizeIn(json, "feed_forward", mostInner);
    options.positions = sizeIn(json, "positions", mostPositions);
    options.projection = json.value("projection", false);
    return options;
}

EncoderOptions pretrainedSizes(const nlohmann::json& json) {
    if (json.value("model_type", "bert") != "bert" || json.value("hidden_act", "gelu") != "gelu") {
        throw std::invalid_argument("it is no BERT encoder with GELU");
    }
    EncoderOptions options(sizeIn(json, "vocab_size", mostPieces));
    options.hidden = sizeIn(json, "hidden_size", mostWidth);
    options.layers = sizeIn(json, "num_hidden_layers", mostLayers);
    options.heads = sizeIn(json, "num_attention_heads", options.hidden);
    options.feedForward = sizeIn(json, "intermediate_size", mostInner);
    options.positions = sizeIn(json, "max_position_embeddings", mostPositions);
    return options;
}

Result<void> fitting(const EncoderOptions& options, const Tokenizer& tokenizer, const std::string& where) {
    if (options.hidden % options.heads != 0) {
        return fail(ErrorCode::BadInput, "its config.json has heads that do not divide the encoder's width", where);
    }
    const auto pieces = static_cast<std::int64_t>(tokenizer.vocabularySize());
    if (pieces <= options.vocabularySize) return {};
    return fail(ErrorCode::BadInput,
                {"%1 has %2 pieces, of which the encoder knows %3 (config.json): they are not of the same model",
                 tokenizerFile(tokenizer.kind()), pieces, options.vocabularySize},
                where);
}

}  // namespace antecedent
