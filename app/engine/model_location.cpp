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

Result<fs::path> named(const fs::path& folder) {
    if (isModel(folder)) return folder;
    return fail(ErrorCode::NotFound, "is not a model: a model is a folder with a config.json in it", folder.string());
}

}  // namespace

Result<fs::path> findModel(const fs::path& wished) {
    if (!wished.empty()) return named(wished);
    const char* variable = std::getenv("ANTECEDENT_MODEL");
    if (variable != nullptr && *variable != '\0') return named(variable);
    const fs::path installed = (programFolder() / "../share/antecedent/models").lexically_normal();
    const fs::path sources = (programFolder() / "../../../resources/models").lexically_normal();
    for (const fs::path& folder : {installed, sources}) {
        const fs::path model = firstModel(folder);
        if (!model.empty()) return model;
    }
    return fail(ErrorCode::NotFound, "no model is installed (looked in " + installed.string() + " and " +
                                         sources.string() + "); name one with --model or ANTECEDENT_MODEL");
}

}  // namespace antecedent
