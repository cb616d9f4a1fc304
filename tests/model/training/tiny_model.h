// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "model/bundle/model_file.h"
#include "model/evidence/evidence.h"
#include "model/text/wordpiece_tokenizer.h"

namespace antecedent::test {

inline const char* const words[] = {"red", "blue", "green", "old", "new", "cold"};

/// An encoder of two small layers whose words are those above.
inline TextEncoder tinyEncoder() {
    std::string vocabulary = "[PAD]\n[UNK]\n[CLS]\n[SEP]\n";
    for (const char* word : words) vocabulary += std::string(word) + "\n";
    EncoderOptions options(10);
    options.hidden = 16;
    options.layers = 2;
    options.heads = 2;
    options.feedForward = 16;
    torch::manual_seed(3);
    auto tokenizer = std::make_shared<WordPieceTokenizer>(*WordPieceTokenizer::fromVocabulary(vocabulary));
    return TextEncoder(std::move(tokenizer), UtteranceEncoder(options), "test");
}

inline ConversationTransformer tinyTransformer() {
    torch::manual_seed(5);
    TransformerOptions options(16, static_cast<std::int64_t>(evidenceNames().size()));
    options.layers = 1;
    options.hidden = 16;
    options.feedForward = 16;
    options.heads = 2;
    options.match.width = 16;
    options.useEvidence = false;  // so that only the words tell
    return ConversationTransformer(options);
}

inline ReplyModel tinyModel() {
    return ReplyModel{"tiny", "", tinyEncoder(), tinyTransformer(), GenreMasks(MaskKind::Soft), {}, {}};
}

}  // namespace antecedent::test
