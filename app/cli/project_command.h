// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"
#include "app/cli/export_arguments.h"
#include "app/cli/input_arguments.h"
#include "app/cli/model_arguments.h"

namespace antecedent {

/// `antecedent project ACTION FILE…`: what can be done with a project file without a window.
class ProjectCommand : public Command {
public:
    const char* name() const override { return "project"; }
    const char* description() const override { return "Look into project files, fill, merge, and export them"; }
    void declare(CLI::App& arguments) override;
    Result<void> run(CommandContext& context) override;

private:
    Result<void> where(CommandContext& context);
    Result<void> info(CommandContext& context);
    Result<void> import(CommandContext& context);
    Result<void> importSource(Project& project, const OpenedSource& source, CommandContext& context);
    Result<void> predict(CommandContext& context);
    Result<void> exportTrees(CommandContext& context);
    Result<void> merge(CommandContext& context);
    Result<void> log(CommandContext& context);
    Result<void> agreement(CommandContext& context);
    Result<void> learn(CommandContext& context);
    Result<void> unlearn(CommandContext& context);
    Result<void> salvage(CommandContext& context);
    Result<void> methods(CommandContext& context);
    Result<void> assign(CommandContext& context);

    /// The project in the first file, which may also be a transcript that has one.
    Result<Project> openProject(const CommandContext& context, bool readOnly) const;

    std::string m_action;
    std::vector<std::filesystem::path> m_files;
    std::string m_annotator;
    std::vector<std::string> m_parts;
    bool m_json = false;
    InputArguments m_input;
    ModelArguments m_model;
    ExportArguments m_export;
};

}  // namespace antecedent
