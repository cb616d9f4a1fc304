// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/train_command.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "app/cli/train_arguments.h"
#include "app/cli/training_files.h"
#include "app/engine/model_location.h"

namespace antecedent {
namespace {

using Json = nlohmann::ordered_json;

std::string reportJson(const TrainingReport& report) {
    Json json = {{"model", report.model.string()}, {"epochs", Json::array()}};
    for (const EpochReport& epoch : report.epochs) {
        Json sources = Json::object();
        for (const DevScore& score : epoch.dev) {
            sources[score.source] = {{"linkF1", score.linkF1}, {"accuracy", score.accuracy}};
        }
        json["epochs"].push_back({{"epoch", epoch.epoch},
                                  {"loss", epoch.loss},
                                  {"trainAccuracy", epoch.trainAccuracy},
                                  {"meanAccuracy", epoch.meanAccuracy},
                                  {"dev", std::move(sources)},
                                  {"seconds", epoch.seconds}});
    }
    for (const FittedDecision& one : report.decisions) {
        json["decisions"].push_back({{"setting", one.setting},
                                     {"devMessages", one.messages},
                                     {"fitted", one.fitted},
                                     {"startBias", one.startBias},
                                     {"secondParent", one.secondParent},
                                     {"temperature", one.temperature}});
    }
    return json.dump(2) + "\n";
}

}  // namespace

void TrainCommand::declareData(CLI::App& arguments) {
    arguments.add_option("--data", m_data, "Conversations to learn from; FILE:N draws about N messages of a file")
        ->required();
    arguments.add_option(
        "--threads-apart", m_threadsApart,
        "Further conversations, each of their threads taken as a conversation of its own; FILE or FILE:N");
    arguments.add_option("--pieces", m_pieces,
                         "Further conversations, cut into pieces that begin in the middle of the talk; FILE or FILE:N");
    arguments.add_option("--mixed", m_mixed,
                         "Further conversations, several of them side by side as one; FILE or FILE:N");
    arguments.add_option("--mixed-threads", m_mixedThreads,
                         "Further conversations whose threads are crossed anew, as chats in which only the "
                         "words tell what belongs "
                         "together; FILE or FILE:N");
    arguments.add_option(
        "--nameless", m_nameless,
        "Further conversations, without times and most of them without the names that messages begin with; "
        "FILE or FILE:N");
    arguments
        .add_option("--dev", m_dev,
                    "Conversations held out to measure and calibrate on; decisions of a genre are fitted to "
                    "200 annotated messages or more")
        ->required();
    arguments.add_option("--dev-mixed", m_devMixed,
                         "Further held out conversations, several of them side by side as one");
}

void TrainCommand::declare(CLI::App& arguments) {
    TrainingOptions& o = m_options;
    declareData(arguments);
    arguments
        .add_option("--average-with", o.averageWith, "Models whose weights enter the finished ones, one share each")
        ->check(CLI::ExistingDirectory);
    // Of the others the last one counts, so that a script's options can be overruled.
    arguments.option_defaults()->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
    arguments.add_option("--encoder", o.encoder, "Folder of the pretrained text encoder")
        ->check(CLI::ExistingDirectory);
    arguments.add_option("--from", o.from, "Folder of a model to go on from")->check(CLI::ExistingDirectory);
    arguments.add_option("--output", o.output, "Folder to write the model to")->required();
    arguments.add_option("--work", o.work, "Folder for checkpoints, cached vectors and the log (OUTPUT.work)");
    arguments.add_option("--name", o.name, "Name written into the model");
    declareLearning(arguments);
    declareSecondLook(arguments);
    declareEncoder(arguments);
    arguments
        .add_option_function<std::string>(
            "--start-bias", [&o](const std::string& text) { o.startBias = *startBiasesIn(text); },
            "Log-odds added to thread starts of a genre, where something else is wanted than the best link "
            "F1 on dev: meeting=0.5")
        ->check(startBiasProblem);
    arguments.add_option("--dev-messages", o.devMessages, "Messages of each dev file to measure on after an epoch");
    arguments.add_option("--seed", o.seed, "Start of the random numbers");
    arguments.add_option("--threads", o.threads, "Processor cores to use; 0: all")->check(CLI::Range(0, 1024));
    arguments.add_flag("--restart", m_restart, "Begin anew, even where a checkpoint is in the work folder");
}

void TrainCommand::declareLearning(CLI::App& arguments) {
    TrainingOptions& o = m_options;
    JointStageOptions& joint = o.joint;
    arguments.option_defaults()->always_capture_default();
    m_epochs =
        arguments
            .add_option("--epochs", o.upper.epochs, "Passes over the data, encoder frozen; with --from by default none")
            ->check(CLI::Range(0, 1000));
    m_jointEpochs = arguments
                        .add_option("--joint-epochs", joint.epochs,
                                    "Further passes in which the encoder learns too, with --from by default "
                                    "one, unless --epochs has some; 1.5 ends within one")
                        ->check(CLI::Range(0.0, 1000.0));
    arguments.add_option("--joint-layers", joint.layers, "Upper layers of the encoder that learn then; 0: none")
        ->check(CLI::Range(0, 64));
    arguments.add_flag("--new-evidence", joint.newEvidence,
                       "Of a model made before some kinds of evidence were known, teach only how to weigh "
                       "these (encoder learning)");
    arguments.add_option("--learning-rate", o.upper.rate, "Step size")->check(positiveProblem);
    arguments.add_option("--joint-rate", joint.rate, "Step size of the encoder's layers")->check(positiveProblem);
    arguments.add_option("--dropout", o.dropout, "Share of values dropped while learning")->check(CLI::Range(0.0, 0.9));
    arguments
        .add_option("--predicted-history", o.predictedShare,
                    "Share of conversations read with the model's own links as history")
        ->check(CLI::Range(0.0, 1.0));
    arguments
        .add_option("--history-noise", joint.historyNoise,
                    "Wrong places in such a history while there are no predictions yet (encoder learning)")
        ->check(CLI::Range(0.0, 1.0));
    arguments.add_flag(
        "--predict-first", joint.predictFirst,
        "Read the data with the model as it is first, for a history of real predictions (encoder learning)");
    arguments.add_option("--token-match", joint.tokenMatch, "Width of the token matching; 0: none (encoder learning)")
        ->check(CLI::Range(0, 1024));
    declareScreen(arguments);
    declareInput(arguments);
    arguments.add_option("--batch", o.upper.batch, "Targets in one step")->check(CLI::Range(1, 4096));
    arguments.add_option("--patience", o.upper.patience, "Epochs without a gain before stopping (encoder frozen)")
        ->check(positiveProblem);
}

/// What the finished network scores.
void TrainCommand::declareScreen(CLI::App& arguments) {
    TrainingOptions& o = m_options;
    m_screen = {arguments
                    .add_option("--screen", o.screen.most,
                                "Candidates that the finished model scores of a window, at most; 0: all. "
                                "With --from by default those that "
                                "it scores already, else chosen anew by the data")
                    ->check(CLI::Range(0, 1000)),
                arguments
                    .add_option("--screen-margin", o.screen.margin,
                                "Leave out those that a first look at the evidence holds so much less likely "
                                "than the best (log-odds)")
                    ->check(positiveProblem)};
}

/// What the network sees.
void TrainCommand::declareInput(CLI::App& arguments) {
    TrainingOptions& o = m_options;
    arguments
        .add_option_function<std::string>(
            "--mask", [&o](const std::string& text) { o.masks = *GenreMasks::parse(text); },
            "What a candidate sees: " + maskNames() +
                "; a genre may have its own: soft,forum=none. Default: as in --from, "
                "ancestors for a new model")
        ->check(maskProblem);
    arguments.add_flag("!--no-text", o.useText, "Learn without the text (ablation)");
    arguments.add_flag("!--no-evidence", o.useEvidence, "Learn without the evidence (ablation)");
}

void TrainCommand::declareSecondLook(CLI::App& arguments) {
    TrainingOptions& o = m_options;
    arguments
        .add_option_function<std::string>(
            "--second-look", [&o](const std::string& text) { o.secondLook.genres = genresIn(text); },
            "Genres (" + genreNames() +
                ") in which the likeliest candidates of doubtful messages are read again, each together with "
                "the message, as "
                "learnt here from the data; none: nowhere. Default: as in --from, not learnt anew")
        ->check(genresProblem);
    arguments.add_option("--second-look-epochs", o.secondLook.epochs, "Passes over the messages in doubt for that")
        ->check(CLI::Range(0.0, 1000.0));
    arguments.add_option("--second-look-rate", o.secondLook.rate, "Step size for that")->check(positiveProblem);
}

/// Another text encoder under a model that is there.
void TrainCommand::declareEncoder(CLI::App& arguments) {
    TrainingOptions& o = m_options;
    arguments
        .add_option("--new-encoder", o.newEncoder.folder,
                    "Folder of a pretrained text encoder that takes the place of the one in --from, once it has "
                    "learnt from the data to say of a text what that says")
        ->check(CLI::ExistingDirectory);
    arguments
        .add_option("--encoder-layers", o.newEncoder.layers, "Layers of it that are kept, from 0: 0,2,4; else all")
        ->delimiter(',')
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    arguments.add_option("--encoder-pieces", o.newEncoder.pieces,
                         "Pieces of its vocabulary that are kept, about: those of the data, single characters, and the "
                         "likeliest of each script; 0: all");
    arguments.add_option("--encoder-texts", o.newEncoder.texts, "Messages that it learns from, at most");
    arguments.add_option("--encoder-rate", o.newEncoder.rate, "Step size for that")->check(positiveProblem);
}

/// All files to read, and what is taken of each.
Result<void> TrainCommand::findFiles() {
    m_options.data.clear();
    m_options.dev.clear();
    struct Named {
        const std::vector<std::string>& names;
        Taken taken;
        std::vector<TrainingFile>& files;
    };
    for (const Named& part :
         {Named{m_data, Taken::Whole, m_options.data}, Named{m_threadsApart, Taken::ThreadsApart, m_options.data},
          Named{m_mixed, Taken::Mixed, m_options.data}, Named{m_pieces, Taken::Pieces, m_options.data},
          Named{m_mixedThreads, Taken::MixedThreads, m_options.data},
          Named{m_nameless, Taken::Nameless, m_options.data}, Named{m_dev, Taken::Whole, m_options.dev},
          Named{m_devMixed, Taken::Mixed, m_options.dev}}) {
        auto files = trainingFiles(part.names);
        if (!files) return tl::unexpected(files.error());
        for (TrainingFile& file : *files) {
            file.taken = part.taken;
            part.files.push_back(std::move(file));
        }
    }
    return {};
}

Result<void> TrainCommand::run(CommandContext& context) {
    if (m_options.encoder.empty() && m_options.from.empty()) {
        return fail(ErrorCode::Usage, "name what to start from: --encoder for a new model, or --from for an old one");
    }
    if (!m_options.encoder.empty() && !m_options.from.empty()) {
        return fail(ErrorCode::Usage,
                    "name either --encoder, for a new model, or --from, which has its encoder already");
    }
    if (!m_options.newEncoder.folder.empty() && m_options.from.empty()) {
        return fail(ErrorCode::Usage, "name the model whose text encoder --new-encoder takes the place of: --from");
    }
    if (!m_options.from.empty()) {
        if (const auto model = findModel(m_options.from); !model) return tl::unexpected(model.error());
    }
    if (const auto found = findFiles(); !found) return found;
    m_options.resume = !m_restart;
    // A model gone on from has learnt with its encoder frozen already.
    if (!m_options.from.empty() && m_epochs->count() == 0) m_options.upper.epochs = 0;
    if (!m_options.from.empty() && m_options.upper.epochs == 0 && m_jointEpochs->count() == 0)
        m_options.joint.epochs = 1;
    m_options.screen.anew = m_screen.first->count() + m_screen.second->count() > 0;
    Pipeline pipeline(context.pipeline);
    if (const auto read = checkTrainingFiles(pipeline, m_options, context); !read) return read;
    const auto plugin = pipeline.plugin();
    if (!plugin) return tl::unexpected(plugin.error());
    const auto report = (*plugin)->train(m_options, context.control);
    if (!report) return tl::unexpected(report.error());
    context.console.out << reportJson(*report);
    return {};
}

}  // namespace antecedent
