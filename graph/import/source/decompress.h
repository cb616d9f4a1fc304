// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "graph/base/error.h"

namespace antecedent {

/// More than this is refused, packed or unpacked: a conversation is never so large, and a hostile file may
/// be.
constexpr std::size_t maxInputBytes = std::size_t{1} << 30;

/// Bounds for packed data that nobody vouches for.
struct UnpackLimits {
    std::size_t most = maxInputBytes;
    std::uint64_t suspicious = std::uint64_t{64} << 20;  ///< more is refused once it is `ratio` times what was packed
    std::uint64_t ratio = 200;

    bool exceeded(std::uint64_t unpacked, std::uint64_t packed) const {
        return unpacked > most || (unpacked > suspicious && unpacked > packed * ratio);
    }
};

/// True for the first bytes of gzip, bzip2, xz and zstd.
bool isCompressed(std::string_view bytes);

/// Unpacks gzip, bzip2, xz or zstd. BadInput, naming `where`, when the data are damaged, cut short or unpack
/// to more than the limits allow.
Result<std::string> decompress(std::string_view bytes, const std::string& where, const UnpackLimits& limits = {});

/// What the beginning of packed data unpacks to, at most `most` bytes; less where the data are damaged.
std::string decompressedHead(std::string_view bytes, std::size_t most);

}  // namespace antecedent
