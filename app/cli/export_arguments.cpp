// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/export_arguments.h"

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "app/engine/export_job.h"
#include "app/engine/output.h"

namespace antecedent {

void ExportArguments::declare(CLI::App& arguments) {
    arguments.add_option("-o,--output", m_output, "File to write, or folder for convokit; - is standard output")
        ->capture_default_str();
    declareFormat(arguments);
}

void ExportArguments::declareFormat(CLI::App& arguments) {
    std::vector<std::string> names;
    for (const auto& exporter : m_registry.exporters()) names.emplace_back(exporter->name());
    arguments
        .add_option("--to", m_to,
                    "Format to write (see: antecedent formats); default: by the output's ending, else reply-tree")
        ->check(CLI::IsMember(names))
        ->type_name("TEXT");
    arguments.add_flag("--pseudonymise", m_pseudonymise,
                       "Write \"Person 1\" and so on in place of the speakers' names");
    arguments.add_option("--min-probability", m_minProbability, "Leave out predicted links that are less sure")
        ->check(CLI::Range(0.0, 1.0));
    arguments.add_flag("--network", m_network, "Write who answers whom, speaker by speaker, in place of the messages");
    arguments.add_flag("--overwrite", m_overwrite, "Write over one of the files that are read");
}

Result<const Exporter*> ExportArguments::exporter() const {
    const Exporter* chosen = m_to.empty() ? m_registry.forFile(m_output) : m_registry.find(m_to);
    if (!chosen) chosen = m_registry.exporters().front().get();
    if (m_network && !chosen->canWriteNetwork()) {
        std::string able;
        for (const auto& other : m_registry.exporters()) {
            if (other->canWriteNetwork()) able += (able.empty() ? "" : ", ") + std::string(other->name());
        }
        return fail(ErrorCode::Usage,
                    {"--network: %1 holds messages only; these can: %2", std::string(chosen->name()), able});
    }
    if (chosen->isFolder() && m_output == "-") {
        return fail(ErrorCode::Usage, {"%1 is a folder: name one for the output", std::string(chosen->name())});
    }
    return chosen;
}

Result<const Exporter*> ExportArguments::exporterInPieces() const {
    const bool named = !m_to.empty() || m_registry.forFile(m_output) != nullptr;
    const auto chosen = named ? exporter() : Result<const Exporter*>(m_registry.find("jsonl"));
    if (!chosen || (*chosen)->writesInPieces()) return chosen;
    std::string able;
    for (const auto& other : m_registry.exporters()) {
        if (other->writesInPieces()) able += (able.empty() ? "" : ", ") + std::string(other->name());
    }
    return fail(ErrorCode::Usage,
                {"%1 is written as a whole, not as a stream; these can be: %2", std::string((*chosen)->name()), able});
}

void ExportArguments::describe(std::map<std::string, std::string>& said) const {
    said["pseudonymise"] = m_pseudonymise ? "yes" : "no";
    said["min-probability"] = fmt::format("{}", m_minProbability);
    said["network"] = m_network ? "yes" : "no";
}

ExportOptions ExportArguments::options() const {
    ExportOptions options;
    options.pseudonymise = m_pseudonymise;
    options.minProbability = m_minProbability;
    options.network = m_network;
    return options;
}

Result<void> ExportArguments::check(const InputArguments& inputs) const {
    const auto chosen = exporter();
    if (!chosen) return tl::unexpected(chosen.error());
    if (m_output == "-") return {};
    const auto possible = (*chosen)->isFolder() ? checkOutputFolder(m_output) : checkOutput(m_output);
    return possible ? inputs.checkOutput(m_output, m_overwrite) : possible;
}

Result<void> ExportArguments::write(const std::vector<ExportItem>& items, CommandContext& context) const {
    const auto chosen = exporter();
    if (!chosen) return tl::unexpected(chosen.error());
    const std::string_view lost = (*chosen)->leavesOut();
    if (!lost.empty()) context.console.err << (*chosen)->name() << " does not hold: " << lost << std::endl;
    if (m_output != "-") return exportTo(**chosen, items, options(), m_output);
    writeExport(**chosen, items, options(), context.console.out);
    return {};
}

}  // namespace antecedent
