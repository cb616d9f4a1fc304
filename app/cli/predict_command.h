// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"
#include "app/cli/export_arguments.h"
#include "app/cli/input_arguments.h"
#include "app/cli/model_arguments.h"
#include "app/cli/stream_arguments.h"

namespace antecedent {

/// `antecedent predict`: conversations in, reply trees out.
class PredictCommand : public Command {
public:
    const char* name() const override { return "predict"; }
    const char* description() const override { return "Find who answers whom, and write the reply tree"; }
    void declare(CLI::App& arguments) override;
    Result<void> run(CommandContext& context) override;

private:
    InputArguments m_input;
    ModelArguments m_model;
    ExportArguments m_export;
    StreamArguments m_stream;
    bool m_ignoreDeclared = false;
};

}  // namespace antecedent
