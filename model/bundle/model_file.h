// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>

#include "graph/base/error.h"
#include "model/bundle/decision.h"
#include "model/bundle/second_look.h"
#include "model/bundle/text_encoder.h"
#include "model/evidence/target_example.h"
#include "model/network/conversation_transformer.h"

namespace antecedent {

/// A whole model in memory: lower level, upper level, how to decide.
struct ReplyModel {
    std::string name;
    std::string sha256;  ///< of the weights file
    TextEncoder encoder;
    ConversationTransformer transformer;
    GenreMasks masks;
    CandidateScreen screen;
    Decisions decisions;
    SecondLook secondLook = {};
    std::size_t parameters = 0;  ///< of the networks, as read from a file
};

/// Reads `config.json`, the tokenizer that it names (`vocab.txt`, `sentencepiece.model`) and `model.safetensors` of a
/// folder. Errors name the file that is missing or does not fit, and the tensor that nothing reads.
using ReplyModelPtr = std::shared_ptr<const ReplyModel>;

Result<ReplyModel> loadModel(const std::filesystem::path& folder);

/// Writes the three files; matrices are stored as int8 rows with a scale each, everything else as fp16.
Result<void> saveModel(const ReplyModel& model, const std::filesystem::path& folder);

}  // namespace antecedent
