// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/predictor/text_encoder.h"

#include "graph/base/file.h"
#include "model/network/tensor_store.h"
#include "model/text/quotes.h"
#include "model/text/sha256.h"

namespace antecedent {
namespace {

constexpr std::size_t chatTokens = 64;
constexpr std::size_t postTokens = 128;

std::filesystem::path weightsIn(const std::filesystem::path& folder) {
    std::error_code ignored;
    for (const auto& entry : std::filesystem::directory_iterator(folder, ignored)) {
        if (entry.path().extension() == ".safetensors") return entry.path();
    }
    return folder / "model.safetensors";
}

}  // namespace

std::size_t tokenLimit(Genre genre) {
    return genre == Genre::Chat || genre == Genre::Meeting ? chatTokens : postTokens;
}

Result<TextEncoder> TextEncoder::fromPretrained(const std::filesystem::path& folder) {
    const auto vocabulary = readFile(folder / "vocab.txt");
    if (!vocabulary) return tl::unexpected(vocabulary.error());
    auto tokenizer = WordPieceTokenizer::fromVocabulary(*vocabulary);
    if (!tokenizer) return tl::unexpected(tokenizer.error());
    auto content = readFile(weightsIn(folder));
    if (!content) return tl::unexpected(content.error());
    const std::string fingerprint = sha256(*content);
    const auto file = SafetensorsFile::parse(std::move(*content), weightsIn(folder).string());
    if (!file) return tl::unexpected(file.error());
    UtteranceEncoder network(EncoderOptions(static_cast<std::int64_t>(tokenizer->vocabularySize())));
    if (const auto loaded = loadModule(*network, *file, ""); !loaded) return tl::unexpected(loaded.error());
    return TextEncoder(std::move(*tokenizer), std::move(network), fingerprint);
}

std::optional<torch::Tensor> TextEncoder::encode(const Conversation& conversation, std::size_t from, std::size_t to,
                                                 Control& control) const {
    const std::size_t limit = tokenLimit(genreOf(conversation));
    std::vector<std::vector<std::int32_t>> ids;
    for (std::size_t i = from; i < to; ++i) {
        const std::string& text = conversation.messages()[i].text;
        const auto split = splitQuotes(text);
        ids.push_back(m_tokenizer.encode(split.own.empty() ? text : split.own, limit));
    }
    UtteranceEncoder network = m_network;
    auto vectors = encodeTexts(network, ids, [&](std::size_t done) { return control.step(done, ids.size()); });
    if (control.cancelled()) return std::nullopt;
    return vectors;
}

torch::Tensor TextEncoder::encode(const std::vector<std::string>& texts, std::size_t maxTokens) const {
    std::vector<std::vector<std::int32_t>> ids;
    for (const std::string& text : texts) ids.push_back(m_tokenizer.encode(text, maxTokens));
    UtteranceEncoder network = m_network;
    return encodeTexts(network, ids);
}

}  // namespace antecedent
