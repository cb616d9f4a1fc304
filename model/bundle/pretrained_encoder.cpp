// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <nlohmann/json.hpp>

#include "graph/base/file.h"
#include "graph/base/sha256.h"
#include "model/bundle/encoder_config.h"
#include "model/bundle/text_encoder.h"
#include "model/store/tensor_store.h"
#include "model/text/wordpiece_tokenizer.h"

namespace antecedent {
namespace fs = std::filesystem;
namespace {

/// What pretrained folders hold beside an encoder, and no reader of messages needs.
const std::set<std::string> unneeded{"embeddings.position_ids", "pooler.dense.weight", "pooler.dense.bias"};

bool isThere(const fs::path& file) {
    std::error_code ignored;
    return fs::exists(file, ignored);
}

fs::path weightsIn(const fs::path& folder) {
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(folder, ignored)) {
        if (entry.path().extension() == ".safetensors") return entry.path();
    }
    return folder / "model.safetensors";
}

/// WordPiece from the vocabulary in a tokenizer.json.
Result<TokenizerPtr> tokenizerFromJson(const fs::path& file) {
    const auto content = readFile(file);
    if (!content) return tl::unexpected(content.error());
    try {
        const auto json = nlohmann::json::parse(*content);
        const auto& vocabulary = json.at("model").at("vocab");
        std::vector<std::string> pieces(vocabulary.size());
        for (const auto& [piece, id] : vocabulary.items()) pieces.at(id.get<std::size_t>()) = piece;
        std::string text;
        for (const std::string& piece : pieces) text += piece + "\n";
        auto tokenizer = WordPieceTokenizer::fromVocabulary(text);
        if (!tokenizer) return tl::unexpected(tokenizer.error());
        return std::make_shared<const WordPieceTokenizer>(std::move(*tokenizer));
    } catch (const std::exception&) {
        return fail(ErrorCode::BadInput, "has no vocabulary that can be read", file.string());
    }
}

Result<TokenizerPtr> tokenizerIn(const fs::path& folder) {
    if (isThere(folder / tokenizerFile(sentencePieceKind))) return readTokenizer(folder, sentencePieceKind);
    const bool listed = isThere(folder / tokenizerFile(wordPieceKind));
    return listed || !isThere(folder / "tokenizer.json") ? readTokenizer(folder, wordPieceKind)
                                                         : tokenizerFromJson(folder / "tokenizer.json");
}

Result<EncoderOptions> sizesIn(const fs::path& folder) {
    const auto config = readFile(folder / "config.json");
    if (!config) return tl::unexpected(config.error());
    try {
        return pretrainedSizes(nlohmann::json::parse(*config));
    } catch (const std::exception& error) {
        return fail(ErrorCode::BadInput, {"does not say what encoder this is: %1", error.what()},
                    (folder / "config.json").string());
    }
}

}  // namespace

Result<TextEncoder> TextEncoder::fromPretrained(const fs::path& folder) {
    auto tokenizer = tokenizerIn(folder);
    if (!tokenizer) return tl::unexpected(tokenizer.error());
    const auto sizes = sizesIn(folder);
    if (!sizes) return tl::unexpected(sizes.error());
    if (const auto fits = fitting(*sizes, **tokenizer, folder.string()); !fits) return tl::unexpected(fits.error());
    auto content = readFile(weightsIn(folder));
    if (!content) return tl::unexpected(content.error());
    const std::string fingerprint = sha256(*content);
    const auto file = SafetensorsFile::parse(std::move(*content), weightsIn(folder).string());
    if (!file) return tl::unexpected(file.error());
    UtteranceEncoder network(*sizes);
    if (const auto loaded = loadModule(*network, *file, ""); !loaded) return tl::unexpected(loaded.error());
    auto known = namesOf(namedTensors(*network, ""));
    known.insert(unneeded.begin(), unneeded.end());
    if (const auto all = holdsOnly(*file, known); !all) return tl::unexpected(all.error());
    return TextEncoder(std::move(*tokenizer), std::move(network), fingerprint);
}

}  // namespace antecedent
