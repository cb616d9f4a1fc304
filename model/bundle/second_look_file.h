// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>

#include "graph/base/error.h"
#include "model/bundle/second_look.h"
#include "model/store/tensor_store.h"

namespace antecedent {

/// What is stored of a second look beside a model whose encoder is `base`: its encoder's difference from
/// that, matrices as products of rank 16, and the layers that score. None for an empty one.
NamedTensors secondLookTensors(const SecondLook& look, const UtteranceEncoder& base);

/// Names that its tensors may have in a file.
std::set<std::string> secondLookNames(const SecondLook& look);

/// The "second_look" of a model's config.json; null for an empty one.
nlohmann::ordered_json secondLookJson(const SecondLook& look);

/// The second look of a model file, empty where `config` (the whole config.json) has none.
Result<SecondLook> secondLookIn(const nlohmann::json& config, const SafetensorsFile& file,
                                const UtteranceEncoder& base);

}  // namespace antecedent
