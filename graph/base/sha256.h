// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "graph/base/error.h"

namespace antecedent {

/// SHA-256 (FIPS 180-4) of some bytes, as 64 hexadecimal digits.
std::string sha256(std::string_view bytes);

/// Of a file's content, however long it is.
Result<std::string> sha256OfFile(const std::filesystem::path& path);

}  // namespace antecedent
