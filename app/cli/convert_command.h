// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"
#include "app/cli/export_arguments.h"
#include "app/cli/input_arguments.h"

namespace antecedent {

/// `antecedent convert IN… OUT`: from any format that is read to any that is written, without the model.
class ConvertCommand : public Command {
public:
    const char* name() const override { return "convert"; }
    const char* description() const override {
        return "Write conversations in another format, with the links they have";
    }
    void declare(CLI::App& arguments) override;
    Result<void> run(CommandContext& context) override;

private:
    InputArguments m_input;
    ExportArguments m_export;
};

}  // namespace antecedent
