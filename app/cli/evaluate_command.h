// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"
#include "app/cli/model_arguments.h"
#include "app/engine/evaluation.h"

namespace antecedent {

/// `antecedent evaluate`: every figure of a prediction, with its protocol.
class EvaluateCommand : public Command {
public:
    const char* name() const override { return "evaluate"; }
    const char* description() const override { return "Measure a prediction against the links that the files declare"; }
    void declare(CLI::App& arguments) override;
    Result<void> run(CommandContext& context) override;

private:
    Result<void> simulateReview(Pipeline& pipeline, CommandContext& context) const;

    std::vector<std::filesystem::path> m_gold;
    ModelArguments m_model;
    EvaluationOptions m_options;
    bool m_json = false;
    bool m_hideQuotes = false;
    bool m_noLearning = false;
    std::string m_review;  ///< in which order; empty: no review is simulated
};

}  // namespace antecedent
