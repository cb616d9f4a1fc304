// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "app/cli/command.h"
#include "graph/export/exporter_registry.h"

namespace antecedent {

/// `-o FILE --to FORMAT` and what a format is to leave out, for commands that write conversations.
class ExportArguments {
public:
    /// With "-o", which stands for standard output where it is "-".
    void declare(CLI::App& arguments);
    /// Without: the command has a place of its own for the output.
    void declareFormat(CLI::App& arguments);

    void setOutput(std::string output) { m_output = std::move(output); }
    /// Whether the output can be written at all, before any work is done. Usage for what the format cannot.
    Result<void> check() const;
    /// Writes, and says on the error stream what the format cannot hold.
    Result<void> write(const std::vector<ExportItem>& items, CommandContext& context) const;

private:
    Result<const Exporter*> exporter() const;
    ExportOptions options() const;

    ExporterRegistry m_registry;
    std::string m_output = "-";
    std::string m_to;
    bool m_pseudonymise = false;
    bool m_network = false;
    double m_minProbability = 0;
};

}  // namespace antecedent
