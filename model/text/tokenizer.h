// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "graph/base/error.h"

namespace antecedent {

/// Cuts texts into the pieces that a text encoder knows, as ids. On several threads at once if need be.
class Tokenizer {
public:
    virtual ~Tokenizer() = default;

    /// `start pieces end`, at most `maxLength` ids in all.
    virtual std::vector<std::int32_t> encode(std::string_view text, std::size_t maxLength) const = 0;
    virtual std::size_t vocabularySize() const = 0;
    /// What `config.json` calls it: "wordpiece" or "sentencepiece".
    virtual std::string kind() const = 0;
    /// The content of the file (see tokenizerFile) it was made from.
    virtual std::string content() const = 0;
};

using TokenizerPtr = std::shared_ptr<const Tokenizer>;

inline constexpr const char* wordPieceKind = "wordpiece";
inline constexpr const char* sentencePieceKind = "sentencepiece";

/// The file of a model's folder that a kind of tokenizer is read from; empty for a kind that is not known.
std::string tokenizerFile(std::string_view kind);

/// Reads the tokenizer of a model's folder. Unsupported when the kind is not known; else errors name the file.
Result<TokenizerPtr> readTokenizer(const std::filesystem::path& folder, const std::string& kind);

/// The first bytes of a text, without half a character: what the tokens of a message of many megabytes are looked for
/// in when only the first `tokens` of them are wanted.
std::string_view beginningFor(std::string_view text, std::size_t tokens);

}  // namespace antecedent
