// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "graph/import/source/source_tree.h"

namespace antecedent {

/// True for the first bytes of a zip, a 7z or a tar file.
bool isArchive(std::string_view bytes);

/// The files in an archive, also in a tar that was packed as a whole. Nothing is written anywhere: names stay names,
/// also those that would leave the folder. BadInput, naming `where`, when it is damaged, encrypted or outside the
/// limits.
Result<std::vector<SourceEntry>> readArchive(const std::filesystem::path& file, const std::string& where,
                                             const SourceLimits& limits);
Result<std::vector<SourceEntry>> readArchive(std::string_view bytes, const std::string& where,
                                             const SourceLimits& limits);

}  // namespace antecedent
