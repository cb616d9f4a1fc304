// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>

#include "graph/base/error.h"
#include "model/network/utterance_encoder.h"
#include "model/text/tokenizer.h"

namespace antecedent {

/// A size in a model's config.json. Sizes from outside decide what is allocated: throws std::exception, with the key,
/// where there is none or one that no model of ours has.
std::int64_t sizeIn(const nlohmann::json& json, const char* key, std::int64_t most);

/// The sizes of an encoder as a model's config.json has them, and back. An older one does not say how many pieces the
/// encoder knows: as many as the tokenizer.
nlohmann::ordered_json encoderJson(const EncoderOptions& options);
EncoderOptions encoderSizes(const nlohmann::json& json, std::size_t pieces);

/// The same from the config.json of a pretrained encoder, with Hugging Face's keys. Throws std::exception also where it
/// is another kind of encoder than BERT.
EncoderOptions pretrainedSizes(const nlohmann::json& json);

/// BadInput where the tokenizer has more pieces than the encoder, or heads do not divide its width.
Result<void> fitting(const EncoderOptions& options, const Tokenizer& tokenizer, const std::string& where);

}  // namespace antecedent
