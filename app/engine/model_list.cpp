// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/model_list.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "app/engine/model_location.h"
#include "graph/base/file.h"

namespace antecedent {
namespace fs = std::filesystem;

std::vector<ListedModel> shippedModels() {
    std::vector<ListedModel> models;
    for (const fs::path& shipped : shippedFolders()) {
        std::error_code ignored;
        for (const auto& entry : fs::directory_iterator(shipped, ignored)) {
            const auto content = readFile(entry.path() / "config.json");
            const auto config = nlohmann::json::parse(content.value_or(""), nullptr, false);
            if (!config.is_object()) continue;
            std::error_code missing;
            const auto bytes = fs::file_size(entry.path() / "model.safetensors", missing);
            models.push_back({entry.path().filename().string(), config.value("name", ""), entry.path(),
                              missing ? 0 : static_cast<std::uint64_t>(bytes)});
        }
        if (!models.empty()) break;  // the others are hidden by these
    }
    std::sort(models.begin(), models.end(), [](const ListedModel& a, const ListedModel& b) { return a.name < b.name; });
    return models;
}

}  // namespace antecedent
