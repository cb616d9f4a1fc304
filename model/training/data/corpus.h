// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

#include <filesystem>
#include <string>
#include <vector>

#include "graph/base/control.h"
#include "graph/conversation/conversation.h"
#include "model/api/training_options.h"
#include "model/bundle/text_encoder.h"

namespace antecedent {

/// A conversation with its message vectors [messages, text] (fp16) and the source it belongs to.
struct CorpusConversation {
    ConversationPtr conversation;
    std::string source;
    torch::Tensor vectors;
    std::size_t firstAnnotated = 0;  ///< messages before the first with a known parent are context
    /// Replies that the platform's button declares are kept as history, and the other links are what is measured.
    bool declaredKept = false;
};

struct CorpusOptions {
    std::filesystem::path cache;  ///< folder for vectors; empty: none are kept
    std::size_t maxMessages = 0;  ///< of one file, whole conversations in random order; 0: all
    Taken taken = Taken::Whole;
    std::size_t context = 150;  ///< context messages before the first annotated one that get vectors
    unsigned seed = 1;
};

/// Reads annotated conversations of one file, and encodes their messages where an encoder is given. The
/// source's name is the file's folder for files called train or dev, else the file's stem.
Result<std::vector<CorpusConversation>> loadCorpus(const std::filesystem::path& file, const TextEncoder* encoder,
                                                   const CorpusOptions& options, Control& control);

}  // namespace antecedent
