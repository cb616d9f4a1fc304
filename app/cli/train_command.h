// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <utility>

#include "app/cli/command.h"
#include "model/api/training_options.h"

namespace antecedent {

/// `antecedent train`: a new model, or one that goes on from another.
class TrainCommand : public Command {
public:
    const char* name() const override { return "train"; }
    const char* description() const override { return "Train a model on conversations with declared links"; }
    void declare(CLI::App& arguments) override;
    Result<void> run(CommandContext& context) override;

private:
    void declareData(CLI::App& arguments);
    void declareLearning(CLI::App& arguments);
    void declareScreen(CLI::App& arguments);
    void declareInput(CLI::App& arguments);
    void declareSecondLook(CLI::App& arguments);
    void declareEncoder(CLI::App& arguments);
    Result<void> findFiles();

    TrainingOptions m_options;
    std::vector<std::string> m_data;
    std::vector<std::string> m_threadsApart, m_pieces, m_mixed, m_mixedThreads, m_nameless;
    std::vector<std::string> m_dev, m_devMixed;
    bool m_restart = false;
    CLI::Option* m_epochs = nullptr;
    CLI::Option* m_jointEpochs = nullptr;
    std::pair<CLI::Option*, CLI::Option*> m_screen;  ///< candidates at most, and the margin
};

}  // namespace antecedent
