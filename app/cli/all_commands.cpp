// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/command.h"
#include "app/cli/convert_command.h"
#include "app/cli/doctor_command.h"
#include "app/cli/evaluate_command.h"
#include "app/cli/formats_command.h"
#include "app/cli/merge_command.h"
#include "app/cli/models_command.h"
#include "app/cli/predict_command.h"
#include "app/cli/project_command.h"
#include "app/cli/review_command.h"
#include "app/cli/serve_command.h"
#include "app/cli/show_command.h"
#include "app/cli/statistics_command.h"
#include "app/cli/train_command.h"

namespace antecedent {

std::vector<std::unique_ptr<Command>> allCommands() {
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<PredictCommand>());
    commands.push_back(std::make_unique<MergeCommand>());
    commands.push_back(std::make_unique<ShowCommand>());
    commands.push_back(std::make_unique<StatisticsCommand>());
    commands.push_back(std::make_unique<ConvertCommand>());
    commands.push_back(std::make_unique<ReviewCommand>());
    commands.push_back(std::make_unique<ProjectCommand>());
    commands.push_back(std::make_unique<ServeCommand>());
    commands.push_back(std::make_unique<EvaluateCommand>());
    commands.push_back(std::make_unique<TrainCommand>());
    commands.push_back(std::make_unique<FormatsCommand>());
    commands.push_back(std::make_unique<ModelsCommand>());
    commands.push_back(std::make_unique<DoctorCommand>());
    return commands;
}

}  // namespace antecedent
