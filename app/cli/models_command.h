// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"

namespace antecedent {

/// `antecedent models`: what `--model` takes by name.
class ModelsCommand : public Command {
public:
    const char* name() const override { return "models"; }
    const char* description() const override { return "List the models that came with the program"; }
    void declare(CLI::App& arguments) override;
    Result<void> run(CommandContext& context) override;

private:
    bool m_json = false;
};

}  // namespace antecedent
