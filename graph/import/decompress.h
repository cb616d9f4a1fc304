// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "graph/base/error.h"

namespace antecedent {

/// More than this is refused, packed or unpacked: a conversation is never so large, and a hostile file may
/// be.
constexpr std::size_t maxInputBytes = std::size_t{1} << 30;

/// True for the first bytes of gzip, bzip2, xz and zstd.
bool isCompressed(std::string_view bytes);

/// Unpacks gzip, bzip2, xz or zstd. BadInput, naming `where`, when the data are damaged, cut short or unpack
/// to more than `limit`.
Result<std::string> decompress(std::string_view bytes, const std::string& where, std::size_t limit = maxInputBytes);

}  // namespace antecedent
