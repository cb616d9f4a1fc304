// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/bundle/text_encoder.h"

#include <nlohmann/json.hpp>

#include "graph/base/file.h"
#include "model/evidence/message_facts.h"
#include "model/kernels/precision.h"
#include "graph/base/sha256.h"
#include "model/store/tensor_store.h"
#include "model/text/quotes.h"

namespace antecedent {
namespace {

constexpr std::size_t tokensEncodedAtOnce = 2048;
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

/// Copies a batch's tokens to their places; the first batch makes room for all `count` messages.
void putTokens(const MessageTokens& batch, const torch::Tensor& index, const TokenMatchOptions& options,
               EncodedMessages& result) {
    MessageTokens& all = result.tokens;
    if (!all.defined()) {
        const auto count = result.vectors.size(0);
        all.states = torch::zeros({count, options.tokens, options.width}, batch.states.scalar_type());
        all.mask = torch::zeros({count, options.tokens}, torch::kBool);
    }
    const auto length = batch.mask.size(1);
    all.states.narrow(1, 0, length).index_copy_(0, index, batch.states);
    all.mask.narrow(1, 0, length).index_copy_(0, index, batch.mask);
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
    torch::InferenceMode inference;
    UtteranceEncoder network = m_network;
    if (network->is_training()) network->eval();  // else threads that encode at once would all write the same
    std::vector<std::vector<std::int32_t>> texts;
    std::vector<std::int64_t> places;
    for (std::size_t i = range.from; i < range.to; ++i) {
        if (isMembership(conversation.messages()[i])) continue;
        places.push_back(static_cast<std::int64_t>(i - range.from));
        texts.push_back(tokens(conversation, i));
    }
    const auto count = static_cast<std::int64_t>(range.to - range.from);
    EncodedMessages result{torch::zeros({count, network->options().hidden}), {}};
    for (const auto& batch : batchesByLength(texts, tokensEncodedAtOnce)) {
        std::vector<const std::vector<std::int32_t>*> rows;
        std::vector<std::int64_t> chosen;
        for (const std::size_t text : batch) {
            rows.push_back(&texts[text]);
            chosen.push_back(places[text]);
        }
        const auto [ids, mask] = paddedTokens(rows);
        const auto states = network->tokenStates(ids, mask);
        const auto index = torch::tensor(chosen);
        result.vectors.index_copy_(0, index, UtteranceEncoderImpl::pooled(states, mask).to(torch::kFloat32));
        if (!match.is_empty()) putTokens(match->project(states, mask), index, match->options(), result);
        if (keepGoing && !keepGoing()) return std::nullopt;
    }
    return result;
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
