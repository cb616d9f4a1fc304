// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/bundle/text_encoder.h"

#include <utility>

#include "graph/base/sha256.h"
#include "model/bundle/encoding_task.h"
#include "model/text/quotes.h"

namespace antecedent {
namespace {

constexpr std::size_t chatTokens = 64;
constexpr std::size_t postTokens = 128;

}  // namespace

std::size_t tokenLimit(Genre genre) {
    return genre == Genre::Chat || genre == Genre::TaskChat || genre == Genre::Meeting ? chatTokens : postTokens;
}

void TextEncoder::markChanged() {
    std::string content;
    for (const auto& parameter :
         m_network->layerParameters(m_network->options().layers - 1, m_network->options().layers)) {
        const auto values = parameter.detach().to(torch::kFloat32).contiguous();
        content.append(static_cast<const char*>(values.data_ptr()), values.nbytes());
    }
    m_fingerprint = sha256(content);
}

TextEncoder TextEncoder::forInference(Arithmetic arithmetic) const {
    if (arithmetic != Arithmetic::Fp32) {
        return TextEncoder(m_tokenizer, inferenceEncoder(m_network, arithmetic), m_fingerprint);
    }
    UtteranceEncoder network = copyOf(m_network);
    network->eval();
    return TextEncoder(m_tokenizer, std::move(network), m_fingerprint);
}

std::optional<EncodedMessages> TextEncoder::encode(const Conversation& conversation, MessageRange range,
                                                   TokenMatch match, const std::function<bool()>& keepGoing) const {
    EncodingTask task(*this, conversation, range, std::move(match));
    for (std::size_t batch = 0; batch < task.batches(); ++batch) {
        task.encode(batch);
        if (keepGoing && !keepGoing()) return std::nullopt;
    }
    return task.result();
}

/// Many, where texts are padded to the longest of a batch: so many have batches of similar length.
std::size_t TextEncoder::messagesAtOnce() const {
    return m_network->padsTexts() ? 512 : 128;
}

std::vector<std::int32_t> TextEncoder::tokens(const Conversation& conversation, std::size_t message) const {
    const std::string& text = conversation.messages()[message].text;
    const auto split = splitQuotes(text);
    return m_tokenizer->encode(split.own.empty() ? text : split.own, tokenLimit(conversation.header().genre));
}

std::vector<std::int32_t> TextEncoder::words(const std::string& text) const {
    const auto ids = m_tokenizer->encode(text, text.size() + 2);
    return {ids.begin() + 1, ids.end() - 1};
}

torch::Tensor TextEncoder::encode(const std::vector<std::string>& texts, std::size_t maxTokens) const {
    std::vector<std::vector<std::int32_t>> ids;
    for (const std::string& text : texts) ids.push_back(m_tokenizer->encode(text, maxTokens));
    UtteranceEncoder network = m_network;
    return encodeTexts(network, ids);
}

}  // namespace antecedent
