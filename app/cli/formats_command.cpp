// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/formats_command.h"

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include <nlohmann/json.hpp>
#include <utility>

namespace antecedent {
namespace {

constexpr std::pair<const char*, const char*> exportFormats[] = {
    {"reply-tree", "JSON tree of every conversation, with probabilities and other candidates"},
    {"jsonl", "one message a line, with its parents"},
    {"html", "page to read in a browser, with branches that fold; needs no network"}};

}  // namespace

void FormatsCommand::declare(CLI::App& arguments) {
    arguments.add_flag("--json", m_json, "Write JSON");
}

Result<void> FormatsCommand::run(CommandContext& context) {
    const ImporterRegistry registry;
    nlohmann::ordered_json json = {{"read", nlohmann::ordered_json::array()}};
    std::string text = "Read (--format NAME; without it, by content):\n";
    for (const auto& importer : registry.importers()) {
        text += fmt::format("  {:<14}{}\n", importer->name(), importer->description());
        json["read"].push_back({{"name", importer->name()}, {"description", importer->description()}});
    }
    text += "\nWritten (predict --to NAME):\n";
    for (const auto& [name, description] : exportFormats) {
        text += fmt::format("  {:<14}{}\n", name, description);
        json["write"].push_back({{"name", name}, {"description", description}});
    }
    context.console.out << (m_json ? json.dump(2) + "\n" : text);
    return {};
}

}  // namespace antecedent
