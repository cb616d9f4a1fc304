// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/model_location.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

#include "app/engine/program_location.h"

namespace antecedent {
namespace fs = std::filesystem;
namespace {

bool isModel(const fs::path& folder) {
    std::error_code ignored;
    return fs::is_regular_file(folder / "config.json", ignored);
}

/// The first model of a folder of models, by name; empty when there is none.
fs::path firstModel(const fs::path& folder) {
    std::vector<fs::path> models;
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(folder, ignored)) {
        if (isModel(entry.path())) models.push_back(entry.path());
    }
    const auto first = std::min_element(models.begin(), models.end());
    return first == models.end() ? fs::path() : *first;
}

Result<fs::path> named(const fs::path& wished) {
    if (isModel(wished)) return wished;
    const bool bare = !wished.has_parent_path();
    for (const fs::path& folder : shippedFolders()) {
        if (bare && isModel(folder / wished)) return folder / wished;
    }
    return fail(ErrorCode::NotFound,
                "is not a model: a model is a folder with a config.json in it, or the name of one that came with the "
                "program",
                wished.string());
}

}  // namespace

std::vector<fs::path> shippedFolders() {
    return {(programFolder() / "../share/antecedent/models").lexically_normal(),
            (programFolder() / "../../../resources/models").lexically_normal()};
}

bool modelIsNamed() {
    const char* variable = std::getenv("ANTECEDENT_MODEL");
    return variable != nullptr && *variable != '\0';
}

Result<fs::path> findModel(const fs::path& wished) {
    if (!wished.empty()) return named(wished);
    if (modelIsNamed()) return named(std::getenv("ANTECEDENT_MODEL"));
    std::string looked;
    for (const fs::path& folder : shippedFolders()) {
        const fs::path model = firstModel(folder);
        if (!model.empty()) return model;
        looked += (looked.empty() ? "" : " and ") + folder.string();
    }
    return fail(ErrorCode::NotFound,
                {"no model is installed (looked in %1); name one with --model or ANTECEDENT_MODEL", looked});
}

}  // namespace antecedent
