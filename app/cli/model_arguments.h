// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "app/cli/command.h"

namespace antecedent {

/// `[--model DIR] [--threads N] [--precision P] [--no-self-answers]`, for commands that predict.
class ModelArguments {
public:
    void declare(CLI::App& arguments);

    PipelineOptions pipelineOptions(const CommandContext& context) const;
    PredictOptions predictOptions() const;
    /// What changes the predictions, by the options' names. The model itself is known by its sum.
    void describe(std::map<std::string, std::string>& said) const;

private:
    std::filesystem::path m_model;
    int m_threads = 0;
    std::string m_precision = "auto";
    bool m_noSelfAnswers = false;
};

}  // namespace antecedent
