// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/bundle/text_encoder.h"

#include <nlohmann/json.hpp>
#include <utility>

#include "graph/base/file.h"
#include "model/bundle/encoding_task.h"
#include "model/kernels/precision.h"
#include "graph/base/sha256.h"
#include "model/store/tensor_store.h"
#include "model/text/quotes.h"

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

/// The text of vocab.txt, or the same made from the vocabulary in tokenizer.json.
Result<std::string> vocabularyIn(const std::filesystem::path& folder) {
    const auto json = folder / "tokenizer.json";
    std::error_code ignored;
    if (std::filesystem::exists(folder / "vocab.txt", ignored) || !std::filesystem::exists(json, ignored)) {
        return readFile(folder / "vocab.txt");
    }
    const auto content = readFile(json);
    if (!content) return content;
    try {
        const auto tokenizer = nlohmann::json::parse(*content);
        const auto& vocabulary = tokenizer.at("model").at("vocab");
        std::vector<std::string> pieces(vocabulary.size());
        for (const auto& [piece, id] : vocabulary.items()) pieces.at(id.get<std::size_t>()) = piece;
        std::string text;
        for (const std::string& piece : pieces) text += piece + "\n";
        return text;
    } catch (const std::exception&) {
        return fail(ErrorCode::BadInput, "has no vocabulary that can be read", json.string());
    }
}

}  // namespace

std::size_t tokenLimit(Genre genre) {
    return genre == Genre::Chat || genre == Genre::TaskChat || genre == Genre::Meeting ? chatTokens : postTokens;
}

Result<TextEncoder> TextEncoder::fromPretrained(const std::filesystem::path& folder) {
    const auto vocabulary = vocabularyIn(folder);
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

void TextEncoder::markChanged() {
    std::string content;
    for (const auto& parameter :
         m_network->layerParameters(m_network->options().layers - 1, m_network->options().layers)) {
        const auto values = parameter.detach().to(torch::kFloat32).contiguous();
        content.append(static_cast<const char*>(values.data_ptr()), values.nbytes());
    }
    m_fingerprint = sha256(content);
}

TextEncoder TextEncoder::forInference() const {
    UtteranceEncoder network = copyOf(m_network);
    network->eval();
    if (bf16InHardware()) network->prepareForInference(Arithmetic::Bf16);
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
    return m_tokenizer.encode(split.own.empty() ? text : split.own, tokenLimit(genreOf(conversation)));
}

std::vector<std::int32_t> TextEncoder::words(const std::string& text) const {
    const auto ids = m_tokenizer.encode(text, text.size() + 2);
    return {ids.begin() + 1, ids.end() - 1};
}

torch::Tensor TextEncoder::encode(const std::vector<std::string>& texts, std::size_t maxTokens) const {
    std::vector<std::vector<std::int32_t>> ids;
    for (const std::string& text : texts) ids.push_back(m_tokenizer.encode(text, maxTokens));
    UtteranceEncoder network = m_network;
    return encodeTexts(network, ids);
}

}  // namespace antecedent
