// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/models_command.h"

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include <nlohmann/json.hpp>

#include "app/engine/model_list.h"

namespace antecedent {

void ModelsCommand::declare(CLI::App& arguments) {
    arguments.add_flag("--json", m_json, "Write JSON");
}

Result<void> ModelsCommand::run(CommandContext& context) {
    nlohmann::ordered_json json = nlohmann::ordered_json::array();
    std::string text;
    for (const ListedModel& model : shippedModels()) {
        json.push_back(
            {{"name", model.name}, {"title", model.title}, {"folder", model.folder.string()}, {"bytes", model.bytes}});
        text += fmt::format("{:<14}{} ({:.0f} MB), {}\n", model.name, model.title,
                            static_cast<double>(model.bytes) * 1e-6, model.folder.string());
    }
    if (json.empty()) return fail(ErrorCode::NotFound, "no model came with the program; name a folder with --model");
    context.console.out << (m_json ? json.dump(2) + "\n" : text);
    return {};
}

}  // namespace antecedent
