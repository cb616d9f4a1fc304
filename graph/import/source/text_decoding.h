// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "graph/base/error.h"

namespace antecedent {

/// Text in UTF-8 with line feeds, and the encoding it came in when that had to be guessed (else empty).
struct DecodedText {
    std::string text;
    std::string guessedEncoding;
};

/// Takes bytes with or without a byte order mark: UTF-8, UTF-16, UTF-32, or an older encoding that is
/// guessed. A mostly UTF-8 file with stray lines in Latin-1, as chat logs have, is repaired line by line.
/// BadInput, naming `where`, for bytes that are no text.
Result<DecodedText> decodeText(std::string bytes, const std::string& where);

/// Bytes of a named encoding ("iso-2022-jp") in UTF-8, with a replacement character where they make no sense in it.
/// Nullopt when no such encoding is known.
std::optional<std::string> decodeAs(std::string_view bytes, const std::string& encoding);

/// True when the bytes are UTF-8 throughout.
bool isUtf8(std::string_view bytes);

/// True for pictures, documents and other bytes that are no text, judged by the first 64 KiB.
bool isBinary(std::string_view bytes);

/// Size of the bytes without a character of UTF-8 that is cut at their end.
std::size_t wholeCharacters(std::string_view bytes);

/// A line that may be in UTF-8 or else in Latin-1 (windows-1252), in UTF-8.
std::string repairedLine(std::string_view line);

}  // namespace antecedent
