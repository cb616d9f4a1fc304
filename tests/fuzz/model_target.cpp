// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <cstdint>
#include <cstdlib>
#include <string>

#include "model/store/safetensors.h"
#include "model/text/sentencepiece_tokenizer.h"
#include "model/text/wordpiece_tokenizer.h"

namespace antecedent {
namespace {

constexpr std::size_t longest = 16;

/// Ids are those of pieces that there are.
void cut(const Tokenizer& tokenizer) {
    for (const char* text : {"", "where is the blue ladder?", "明日は雨です", "\xff\xfe"}) {
        const auto ids = tokenizer.encode(text, longest);
        if (ids.size() > longest) std::abort();
        for (const std::int32_t id : ids) {
            if (id < 0 || static_cast<std::size_t>(id) >= tokenizer.vocabularySize()) std::abort();
        }
    }
}

/// Tensors lie inside of their file.
void look(const SafetensorsFile& file) {
    for (const std::string& name : file.names()) {
        const auto tensor = file.tensor(name);
        if (!tensor) std::abort();
        std::size_t sum = 0;
        for (const char byte : tensor->bytes) sum += static_cast<unsigned char>(byte);
        static volatile std::size_t seen;
        seen = sum;
    }
}

}  // namespace
}  // namespace antecedent

/// The files of a model that are no JSON: weights, a SentencePiece model, a vocabulary.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace antecedent;
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    if (const auto file = SafetensorsFile::parse(bytes, "file")) look(*file);
    if (const auto tokenizer = SentencePieceTokenizer::fromModel(bytes)) cut(*tokenizer);
    if (const auto tokenizer = WordPieceTokenizer::fromVocabulary(bytes)) cut(*tokenizer);
    return 0;
}
