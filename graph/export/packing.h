// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <ostream>

#include "graph/base/file.h"

namespace antecedent {

/// How an output is packed, by the ending of its name: ".gz", ".zst".
enum class Packing { None, Gzip, Zstd };
Packing packingOf(const std::filesystem::path& file);
/// "tree.json" for "tree.json.gz".
std::filesystem::path withoutPacking(const std::filesystem::path& file);

/// Writes what `fill` writes, packed. What several calls write one behind the other unpacks to all of it. The stream's
/// state tells of failures.
void writePacked(Packing packing, std::ostream& out, const FileFiller& fill);

}  // namespace antecedent
