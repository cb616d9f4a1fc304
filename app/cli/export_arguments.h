// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>

#include "app/cli/command.h"
#include "app/cli/input_arguments.h"
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
    /// Whether the output can be written at all, before any work is done. Usage for what the format cannot, and for an
    /// output that is one of the inputs.
    Result<void> check(const InputArguments& inputs) const;
    /// Writes, and says on the error stream what the format cannot hold.
    Result<void> write(const std::vector<ExportItem>& items, CommandContext& context) const;

    const std::string& path() const { return m_output; }
    bool overwrites() const { return m_overwrite; }
    ExportOptions options() const;
    /// The format, JSON Lines where none is named. Usage when it cannot be written conversation by conversation.
    Result<const Exporter*> exporterInPieces() const;
    /// What changes the output, by the options' names.
    void describe(std::map<std::string, std::string>& said) const;

private:
    Result<const Exporter*> exporter() const;

    ExporterRegistry m_registry;
    std::string m_output = "-";
    std::string m_to;
    bool m_pseudonymise = false;
    bool m_network = false;
    bool m_overwrite = false;
    double m_minProbability = 0;
};

}  // namespace antecedent
