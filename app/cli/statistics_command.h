// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"
#include "app/cli/input_arguments.h"
#include "app/cli/model_arguments.h"

namespace antecedent {

/// `antecedent statistics`: what can be counted in conversations with their reply trees.
class StatisticsCommand : public Command {
public:
    const char* name() const override { return "statistics"; }
    const char* description() const override { return "Count depth, speed, speakers and who answers whom"; }
    void declare(CLI::App& arguments) override;
    Result<void> run(CommandContext& context) override;

private:
    InputArguments m_input;
    ModelArguments m_model;
    std::string m_output = "-";
    bool m_json = false;
    bool m_overwrite = false;
    bool m_declaredOnly = false;
};

}  // namespace antecedent
