// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/train_command.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace antecedent {
namespace {

using Json = nlohmann::ordered_json;

std::string reportJson(const TrainingReport& report) {
    Json json = {{"model", report.model.string()}, {"epochs", Json::array()}};
    for (const EpochReport& epoch : report.epochs) {
        json["epochs"].push_back({{"epoch", epoch.epoch},
                                  {"trainLoss", epoch.trainLoss},
                                  {"devLoss", epoch.devLoss},
                                  {"devLinkF1", epoch.devLinkF1},
                                  {"seconds", epoch.seconds}});
    }
    return json.dump(2) + "\n";
}

}  // namespace

void TrainCommand::declare(CLI::App& arguments) {
    const auto existing = CLI::ExistingPath;
    arguments.add_option("--data", m_options.data, "Conversations to learn from")
        ->required()
        ->check(existing);
    arguments.add_option("--dev", m_options.dev, "Conversations to measure on")->required()->check(existing);
    arguments.add_option("--encoder", m_options.encoder, "Folder of the pretrained text encoder")
        ->check(CLI::ExistingDirectory);
    arguments.add_option("--from", m_options.from, "Folder of a model to go on from")
        ->check(CLI::ExistingDirectory);
    arguments.add_option("--output", m_options.output, "Folder to write the model to")->required();
    arguments.add_option("--cache", m_options.cache, "Folder to keep encoded texts in");
    arguments.add_option("--epochs", m_options.epochs, "Passes over the data")
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
    arguments.add_option("--minutes", m_options.minutes, "Stop after this long; 0: no limit")
        ->check(CLI::NonNegativeNumber);
    arguments.add_option("--seed", m_options.seed, "Start of the random numbers")->capture_default_str();
    arguments.add_option("--threads", m_options.threads, "Processor cores to use; 0: all")
        ->check(CLI::Range(0, 1024));
    arguments.add_option("--learning-rate", m_options.learningRate, "Step size")
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
    arguments.add_option("--log", m_options.log, "File for one line of JSON per epoch");
    arguments.add_flag("--restart", m_restart, "Begin anew, even where a checkpoint is in the output folder");
}

Result<void> TrainCommand::run(CommandContext& context) {
    if (m_options.encoder.empty() && m_options.from.empty()) {
        return fail(ErrorCode::Usage,
                    "name what to start from: --encoder for a new model, or --from for an old one");
    }
    m_options.resume = !m_restart;
    Pipeline pipeline(context.pipeline);
    const auto plugin = pipeline.plugin();
    if (!plugin) return tl::unexpected(plugin.error());
    const auto report = (*plugin)->train(m_options, context.control);
    if (!report) return tl::unexpected(report.error());
    context.console.out << reportJson(*report);
    return {};
}

}  // namespace antecedent
