// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <functional>
#include <ostream>
#include <string>
#include <string_view>

#include "graph/base/error.h"

namespace antecedent {

/// Whole content of a file, as bytes. NotFound or Io on failure, with the path in `where`.
Result<std::string> readFile(const std::filesystem::path& path);

/// Writes a file so that it appears whole or not at all: a temporary file beside it, flushed to disk, then
/// renamed over the old one, whose mode it keeps. The old file stays untouched on failure. What a writer that was
/// killed left beside it is removed.
Result<void> writeFile(const std::filesystem::path& path, std::string_view content);

/// The same for content that is written piece by piece.
using FileFiller = std::function<void(std::ostream&)>;
Result<void> writeFile(const std::filesystem::path& path, const FileFiller& fill);

/// Puts a file that another library has written in the place of another, or of none, flushed to disk first.
Result<void> replaceFile(const std::filesystem::path& written, const std::filesystem::path& path);

}  // namespace antecedent
