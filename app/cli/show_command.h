// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"
#include "app/cli/input_arguments.h"
#include "app/cli/model_arguments.h"

namespace antecedent {

/// `antecedent show`: the tree drawn with lines, or the links most worth a look.
class ShowCommand : public Command {
public:
    const char* name() const override { return "show"; }
    const char* description() const override { return "Draw the reply tree in the terminal"; }
    void declare(CLI::App& arguments) override;
    Result<void> run(CommandContext& context) override;

private:
    InputArguments m_input;
    ModelArguments m_model;
    std::size_t m_doubtful = 0;
    bool m_ignoreDeclared = false;
    bool m_declaredOnly = false;
};

}  // namespace antecedent
