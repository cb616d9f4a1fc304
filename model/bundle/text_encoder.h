// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "graph/base/control.h"
#include "graph/conversation/conversation.h"
#include "model/evidence/conversation_state.h"
#include "model/network/token_match.h"
#include "model/network/utterance_encoder.h"
#include "model/text/tokenizer.h"

namespace antecedent {

/// Messages from (inclusive) to (exclusive).
struct MessageRange {
    std::size_t from = 0;
    std::size_t to = 0;
};

/// What the lower level says of some messages.
struct EncodedMessages {
    torch::Tensor vectors;  ///< float [messages, text]
    MessageTokens tokens;   ///< undefined when no tokens were asked for
};

/// Tokenizer and lower level together: messages in, vectors out.
class TextEncoder {
public:
    TextEncoder(TokenizerPtr tokenizer, UtteranceEncoder network, std::string fingerprint)
        : m_tokenizer(std::move(tokenizer)), m_network(std::move(network)), m_fingerprint(std::move(fingerprint)) {}

    /// Reads a pretrained folder: sizes from Hugging Face's `config.json`, the tokenizer from `sentencepiece.model`,
    /// `vocab.txt` or `tokenizer.json`, weights from the one *.safetensors file (Hugging Face's tensor names).
    static Result<TextEncoder> fromPretrained(const std::filesystem::path& folder);

    /// Messages from..to (without quotes); lines that only say who came or went stay zero. Tokens only where
    /// `match` is not empty. `keepGoing` is asked after each batch, and stops the work by answering false:
    /// nullopt.
    std::optional<EncodedMessages> encode(const Conversation& conversation, MessageRange range, TokenMatch match,
                                          const std::function<bool()>& keepGoing = {}) const;
    /// How many messages are best encoded at once.
    std::size_t messagesAtOnce() const;
    /// Vectors [texts, text] of bare texts of at most `maxTokens` tokens.
    torch::Tensor encode(const std::vector<std::string>& texts, std::size_t maxTokens) const;

    /// Token ids of a message (without quotes), as `encode` reads it.
    std::vector<std::int32_t> tokens(const Conversation& conversation, std::size_t message) const;

    /// Token ids of bare words, without the marks of start and end.
    std::vector<std::int32_t> words(const std::string& text) const;

    const TokenizerPtr& tokenizer() const { return m_tokenizer; }
    const UtteranceEncoder& network() const { return m_network; }
    const std::string& fingerprint() const { return m_fingerprint; }  ///< changes when the weights do
    /// One that reads with these weights as they are now, as fast as a prediction does, and cannot learn.
    TextEncoder forInference(Arithmetic arithmetic = bf16InHardware() ? Arithmetic::Bf16 : Arithmetic::Fp32) const;
    /// To be called after the weights were trained: vectors kept under the old fingerprint no longer fit.
    void markChanged();

private:
    TokenizerPtr m_tokenizer;
    UtteranceEncoder m_network;
    std::string m_fingerprint;
};

/// Tokens kept of a message: chat and meetings are short, posts are long.
std::size_t tokenLimit(Genre genre);

}  // namespace antecedent
