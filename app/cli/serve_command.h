// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "app/cli/command.h"
#include "app/cli/model_arguments.h"
#include "app/engine/serving.h"

namespace antecedent {

/// `antecedent serve`: answers other programs, message by message.
class ServeCommand : public Command {
public:
    const char* name() const override { return "serve"; }
    const char* description() const override { return "Answer other programs, a line of JSON for each message"; }
    void declare(CLI::App& arguments) override;
    Result<void> run(CommandContext& context) override;

private:
    static Result<void> answerLines(Serving& serving, CommandContext& context);

    ModelArguments m_model;
    ServingLimits m_limits;
    std::string m_socket;
};

}  // namespace antecedent
