// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <ostream>
#include <vector>

#include "graph/export/exporter.h"

namespace antecedent {

/// Writes trees in a format, with what the options ask of all formats alike: nobody's name, no links that are less
/// sure.
void writeExport(const Exporter& exporter, const std::vector<ExportItem>& items, const ExportOptions& options,
                 std::ostream& out);

/// The same into a file, packed where its name ends in .gz or .zst, or into a folder where the format is one: whole or
/// not at all.
Result<void> exportTo(const Exporter& exporter, const std::vector<ExportItem>& items, const ExportOptions& options,
                      const std::filesystem::path& path);

}  // namespace antecedent
