// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

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

/// True when the bytes are UTF-8 throughout.
bool isUtf8(std::string_view bytes);

}  // namespace antecedent
