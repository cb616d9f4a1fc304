// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/train_command.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace antecedent {
namespace {

using Json = nlohmann::ordered_json;

Json epochJson(const EpochReport& epoch) {
    Json json = {{"epoch", epoch.epoch},
                 {"loss", epoch.loss},
                 {"trainAccuracy", epoch.trainAccuracy},
                 {"meanDevAccuracy", epoch.meanAccuracy},
                 {"seconds", epoch.seconds},
                 {"dev", Json::array()}};
    for (const DevScore& score : epoch.dev) {
        json["dev"].push_back({{"source", score.source},
                               {"linkF1", score.linkF1},
                               {"accuracy", score.accuracy},
                               {"expectedCalibrationError", score.expectedCalibrationError}});
    }
    return json;
}

std::string reportJson(const TrainingReport& report) {
    Json json = {
        {"model", report.model.string()}, {"parameters", report.parameters}, {"epochs", Json::array()}};
    for (const EpochReport& epoch : report.epochs) json["epochs"].push_back(epochJson(epoch));
    return json.dump(2) + "\n";
}

}  // namespace

void TrainCommand::declare(CLI::App& arguments) {
    arguments.add_option("--data", m_options.data, "Conversations to learn from")
        ->required()
        ->check(CLI::ExistingPath);
    arguments.add_option("--dev", m_options.dev, "Conversations to measure on")
        ->required()
        ->check(CLI::ExistingPath);
    arguments.add_option("--encoder", m_options.encoder, "Folder of the pretrained text encoder")
        ->check(CLI::ExistingDirectory);
    arguments.add_option("--from", m_options.from, "Folder of a model to go on from")
        ->check(CLI::ExistingDirectory);
    arguments.add_option("--output", m_options.output, "Folder to write the model to")->required();
    arguments.add_option("--work", m_options.work, "Folder for checkpoints and encoded texts");
    arguments.add_option("--name", m_options.name, "Name of the model");
    arguments.add_option("--seed", m_options.seed, "Start of the random numbers")->capture_default_str();
    arguments.add_option("--threads", m_options.threads, "Processor cores to use; 0: all")
        ->check(CLI::Range(0, 1024));
    arguments.add_flag("--restart", m_restart, "Begin anew, even where a checkpoint is");
    declareSchedule(arguments);
    declareAblations(arguments);
}

void TrainCommand::declareSchedule(CLI::App& arguments) {
    CLI::App& group = *arguments.add_option_group("Schedule");
    group.add_option("--epochs", m_options.epochs, "Passes over the data with the text encoder as it is")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str();
    group.add_option("--joint-epochs", m_options.jointEpochs, "Passes in which the encoder learns too")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str();
    group.add_option("--joint-layers", m_options.jointLayers, "Upper encoder layers that learn then")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str();
    group.add_option("--learning-rate", m_options.learningRate, "Step size")
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
    group.add_option("--joint-rate", m_options.jointRate, "Step size of the encoder")
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
    group.add_option("--dropout", m_options.dropout, "Share of units left out at random")
        ->check(CLI::Range(0.0, 0.9))
        ->capture_default_str();
    group.add_option("--predicted-share", m_options.predictedShare, "Share read with predicted history")
        ->check(CLI::Range(0.0, 1.0))
        ->capture_default_str();
    group.add_option("--batch", m_options.batch, "Messages per step")
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
    group.add_option("--patience", m_options.patience, "Epochs without a gain before stopping")
        ->capture_default_str();
    group.add_option("--max-messages", m_options.maxMessages, "Of each file of --data; 0: all");
    group.add_option("--dev-messages", m_options.devMessages, "Of each file of --dev")->capture_default_str();
}

void TrainCommand::declareAblations(CLI::App& arguments) {
    CLI::App& group = *arguments.add_option_group("Ablations");
    group.add_option("--mask", m_options.mask, "What a message sees of the earlier ones")
        ->check(CLI::IsMember({"ancestors", "temporal", "none", "self"}))
        ->capture_default_str();
    group.add_flag("!--no-text", m_options.useText, "Judge by evidence alone");
    group.add_flag("!--no-evidence", m_options.useEvidence, "Judge by text alone");
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
