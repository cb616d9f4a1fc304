// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/formats_command.h"

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include <nlohmann/json.hpp>

#include "graph/export/exporter_registry.h"

namespace antecedent {
void FormatsCommand::declare(CLI::App& arguments) {
    auto* json = arguments.add_flag("--json", m_json, "Write JSON");
    arguments
        .add_option("--names", m_names, "Write nothing but names, a line each: of what is read, or of what is written")
        ->check(CLI::IsMember({"read", "written"}))
        ->excludes(json);
}

Result<void> FormatsCommand::run(CommandContext& context) {
    const ImporterRegistry registry;
    const ExporterRegistry written;
    if (m_names == "read") {
        for (const auto& importer : registry.importers()) context.console.out << importer->name() << '\n';
    } else if (m_names == "written") {
        for (const auto& exporter : written.exporters()) context.console.out << exporter->name() << '\n';
    }
    if (!m_names.empty()) return {};
    nlohmann::ordered_json json = {{"read", nlohmann::ordered_json::array()}};
    std::string text = "Read (--format NAME; without it, by content):\n";
    for (const auto& importer : registry.importers()) {
        text += fmt::format("  {:<22}{}\n", importer->name(), importer->description());
        json["read"].push_back({{"name", importer->name()}, {"description", importer->description()}});
    }
    text += "\nWritten (predict --to NAME, convert):\n";
    for (const auto& exporter : written.exporters()) {
        text += fmt::format("  {:<22}{}\n", exporter->name(), exporter->description());
        json["write"].push_back({{"name", exporter->name()}, {"description", exporter->description()}});
    }
    context.console.out << (m_json ? json.dump(2) + "\n" : text);
    return {};
}

}  // namespace antecedent
