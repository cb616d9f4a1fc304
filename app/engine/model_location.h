// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <vector>

#include "graph/base/error.h"

namespace antecedent {

/// Folder of the model to use: `wished` when it is not empty (a folder, or the name of a shipped model), else the one
/// named by ANTECEDENT_MODEL, else the first one installed with the program, else the source tree's. A model is a
/// folder with a config.json. NotFound says where it was looked for.
Result<std::filesystem::path> findModel(const std::filesystem::path& wished = {});

/// Folders of models that come with the program; the first that holds any counts.
std::vector<std::filesystem::path> shippedFolders();

/// True where a person has named a model by ANTECEDENT_MODEL.
bool modelIsNamed();

}  // namespace antecedent
