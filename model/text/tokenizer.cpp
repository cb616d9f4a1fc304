// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/text/tokenizer.h"

#include "graph/base/file.h"
#include "model/text/sentencepiece_tokenizer.h"
#include "model/text/wordpiece_tokenizer.h"

namespace antecedent {
namespace {

constexpr std::size_t maxBytesPerToken = 64;

template <class Kind>
Result<TokenizerPtr> shared(Result<Kind> tokenizer, const std::filesystem::path& file) {
    if (tokenizer) return std::make_shared<const Kind>(std::move(*tokenizer));
    return fail(tokenizer.error().code, tokenizer.error().says, file.string());
}

}  // namespace

std::string tokenizerFile(std::string_view kind) {
    if (kind == wordPieceKind) return "vocab.txt";
    if (kind == sentencePieceKind) return "sentencepiece.model";
    return {};
}

Result<TokenizerPtr> readTokenizer(const std::filesystem::path& folder, const std::string& kind) {
    const std::string name = tokenizerFile(kind);
    if (name.empty()) {
        return fail(ErrorCode::Unsupported, {"has a tokenizer that this version does not know: %1", kind},
                    (folder / "config.json").string());
    }
    auto content = readFile(folder / name);
    if (!content) return tl::unexpected(content.error());
    if (kind == wordPieceKind) return shared(WordPieceTokenizer::fromVocabulary(*content), folder / name);
    return shared(SentencePieceTokenizer::fromModel(std::move(*content)), folder / name);
}

std::string_view beginningFor(std::string_view text, std::size_t tokens) {
    std::size_t bytes = tokens * maxBytesPerToken;
    if (text.size() <= bytes) return text;
    while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & 0xC0) == 0x80) --bytes;
    return text.substr(0, bytes);
}

}  // namespace antecedent
