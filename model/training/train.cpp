// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/train.h"

#include <utility>

#include "model/bundle/model_file.h"
#include "model/decoding/torch_predictor.h"
#include "model/inference/precision.h"
#include "model/training/data/circumstances.h"
#include "model/training/data/first_history.h"
#include "model/training/encoder_replacement.h"
#include "model/training/fitting/calibration.h"
#include "model/training/fitting/screen_fit.h"
#include "model/training/joint_stage.h"
#include "model/training/model_average.h"
#include "model/training/output_check.h"
#include "model/training/pair_stage.h"
#include "model/training/report/training_log.h"
#include "model/training/report/training_report.h"
#include "model/training/run_fingerprint.h"
#include "model/training/second_look_following.h"
#include "model/training/starting_model.h"
#include "model/training/training_loop.h"
#include "model/training/upper_stage.h"

namespace antecedent {
namespace fs = std::filesystem;
namespace {

constexpr int fittingRounds = 2;

fs::path logFile(const TrainingOptions& options) {
    return options.work / "log.jsonl";
}

/// A log that cannot be written stops no training.
void appendLog(const TrainingOptions& options, const EpochReport& report) {
    static_cast<void>(appendToLog(logFile(options), report));
}

/// With an encoder, message vectors are made for all conversations.
Result<std::vector<CorpusConversation>> loadAll(const std::vector<TrainingFile>& files, const TextEncoder* encoder,
                                                const TrainingOptions& options, Control& control) {
    CorpusOptions corpusOptions;
    corpusOptions.seed = options.seed;
    corpusOptions.cache = options.work / "vectors";
    std::vector<CorpusConversation> corpus;
    for (const TrainingFile& file : files) {
        corpusOptions.maxMessages = file.maxMessages;
        corpusOptions.taken = file.taken;
        auto part = loadCorpus(file.path, encoder, corpusOptions, control);
        if (!part) return tl::unexpected(part.error());
        for (CorpusConversation& item : *part) corpus.push_back(std::move(item));
    }
    return corpus;
}

struct DevReading {
    std::size_t maxTargets = 0;  ///< of a source; 0: all
    std::size_t threads = 1;
    Decisions decisions;  ///< that make the history; none: neutral ones
};

std::vector<DecodedSource> decodeWith(const ReplyModel& model, const std::vector<CorpusConversation>& dev,
                                      const DevReading& reading, Control& control) {
    DevOptions options;
    options.threads = reading.threads;
    options.example = {model.masks, model.screen};
    options.encoder = &model.encoder;
    options.secondLook = &model.secondLook;
    options.maxTargets = reading.maxTargets;
    options.decisions = reading.decisions;
    ConversationTransformer transformer = model.transformer;
    return decodeDev(transformer, dev, options, control);
}

/// What all stages share.
struct Run {
    const TrainingOptions& options;
    Control& control;
    TrainingReport report;
};

/// The model with its weights as they are stored and computed with.
Result<ReplyModel> finished(const ReplyModel& model, const TrainingOptions& options) {
    const fs::path folder = options.work / "unfinished";
    if (const auto saved = saveModel(model, folder); !saved) return tl::unexpected(saved.error());
    auto loaded = loadForInference(folder, quickestArithmetic());
    std::error_code ignored;
    fs::remove_all(folder, ignored);
    return loaded;
}

/// What the first pass of the second stage sees as history where a model is there to say it. False when cancelled.
bool readFirst(const ReplyModel& model, const std::vector<CorpusConversation>& data, PredictedHistory& history,
               Run& run) {
    if (!run.options.joint.predictFirst && run.options.from.empty()) return true;
    const auto reader = finished(model, run.options);
    if (!reader) return false;
    run.control.stage("Reading the data with the model so far");
    return predictHistory({*reader, run.options.joint.predictFirst ? ReadFirst::All : ReadFirst::Gaps}, data, history,
                          run.control);
}

/// Learns, and puts what the epochs gave into the log and the report.
Result<void> runStage(Stage& stage, Run& run) {
    const auto log = [&](const EpochReport& epoch) { appendLog(run.options, epoch); };
    auto epochs = TrainingLoop(stage).run(log, run.control);
    if (!epochs) return tl::unexpected(epochs.error());
    for (EpochReport& epoch : *epochs) run.report.epochs.push_back(std::move(epoch));
    return {};
}

/// The second stage.
Result<void> trainJointly(ReplyModel& model, const std::vector<CorpusConversation>& data, Run& run) {
    const TrainingOptions& options = run.options;
    const auto dev = loadAll(options.dev, nullptr, options, run.control);
    if (!dev) return tl::unexpected(dev.error());
    JointStage stage(model.encoder, model.transformer, options, data);
    stage.measureWith([&](EpochReport& report) -> Result<void> {
        run.control.stage("Measuring on dev");
        takeScores(decodeWith(model, *dev, {options.devMessages, 1, {}}, run.control), report);
        return {};
    });
    stage.startFrom({model.screen, [&](PredictedHistory& history) { return readFirst(model, data, history, run); }});
    return runStage(stage, run);
}

/// All that a second look learns from beside the corpus: a checkpoint must have the same.
std::string lookFingerprint(const ReplyModel& model, const TrainingOptions& options,
                            const std::vector<CorpusConversation>& data) {
    std::vector<torch::Tensor> weights = model.secondLook.scorer()->parameters();
    for (torch::Tensor& tensor : model.transformer->parameters()) weights.push_back(std::move(tensor));
    for (torch::Tensor& tensor : model.encoder.network()->parameters()) weights.push_back(std::move(tensor));
    return runFingerprint({options, data, std::move(weights), model.screen, model.decisions});
}

/// The third stage: a second look at some genres, learnt from what the model without it is in doubt about.
Result<void> teachSecondLook(ReplyModel& model, const std::vector<CorpusConversation>& data, Run& run) {
    const TrainingOptions& options = run.options;
    if (!options.secondLook.genres) return {};
    PairScorer scorer = model.secondLook.empty() ? PairScorer(model.encoder.network()) : model.secondLook.scorer();
    model.secondLook = {};
    if (options.secondLook.genres->empty()) return {};
    auto reader = finished(model, options);
    if (!reader) return tl::unexpected(reader.error());
    const auto dev = loadAll(options.dev, nullptr, options, run.control);
    if (!dev) return tl::unexpected(dev.error());
    model.secondLook = reader->secondLook = SecondLook(scorer, {*options.secondLook.genres});
    run.control.stage("Reading the data for what is in doubt");
    auto targets = pairTargets(*reader, data, threadCount(options.threads), run.control);
    if (run.control.cancelled()) return fail(ErrorCode::Cancelled, "stopped");
    if (targets.empty()) {
        return fail(ErrorCode::BadInput,
                    "the data have nothing in doubt to take a second look at in these genres (--second-look)");
    }
    useThreads(options.threads);
    PairStage stage(model.secondLook, {model.encoder, data, std::move(targets), lookFingerprint(model, options, data)},
                    options);
    stage.measureWith([&](EpochReport& report) -> Result<void> {
        run.control.stage("Measuring on dev");
        takeScores(decodeWith(*reader, *dev, {options.devMessages, 1, reader->decisions}, run.control), report);
        return {};
    });
    return runStage(stage, run);
}

/// The first stage, on vectors that are computed once.
Result<void> trainUpper(ReplyModel& model, Run& run) {
    const TrainingOptions& options = run.options;
    if (options.upper.epochs == 0) return {};
    const TextEncoder reader = model.encoder.forInference();
    const auto data = loadAll(options.data, &reader, options, run.control);
    if (!data) return tl::unexpected(data.error());
    const auto dev = loadAll(options.dev, &reader, options, run.control);
    if (!dev) return tl::unexpected(dev.error());
    UpperStage stage(model.transformer, options, *data, *dev);
    return runStage(stage, run);
}

/// A model gone on from keeps its screen, which knows all genres that it was made for, unless another one is
/// asked for.
void fitScreenOf(ReplyModel& model, const std::vector<CorpusConversation>& data, const TrainingOptions& options,
                 Control& control) {
    ScreenFitOptions screen;
    screen.limits = {options.screen.most, options.screen.most / 8, static_cast<float>(options.screen.margin)};
    if (!options.from.empty() && options.upper.epochs == 0 && !model.screen.empty() && !options.screen.anew) return;
    control.stage("Weighing the evidence for the screen");
    screen.seed = options.seed;
    model.screen = options.screen.most > 0 ? fitScreen(data, screen, control) : CandidateScreen();
}

std::vector<FittedDecision> fittedDecisions(const Decisions& decisions,
                                            const std::map<Setting, std::size_t>& messages) {
    std::vector<FittedDecision> report;
    for (const auto& [setting, options] : decisions) {
        const auto found = messages.find(setting);
        const std::size_t count = found == messages.end() ? 0 : found->second;
        report.push_back({settingName(setting), count, count >= fewestFittedMessages, options.selfBias,
                          options.secondParent, options.temperature});
    }
    return report;
}

/// Fits the decisions to what the finished model says, with its weights as they are stored and computed with.
Result<void> calibrate(ReplyModel& model, Run& run) {
    const TrainingOptions& options = run.options;
    Control& control = run.control;
    auto given = loadAll(options.dev, nullptr, options, control);
    if (!given) return tl::unexpected(given.error());
    if (given->empty()) return {};
    const auto dev = fittingCorpus(std::move(*given));
    const Decisions before = std::exchange(model.decisions, {});
    const auto reader = finished(model, options);
    if (!reader) return tl::unexpected(reader.error());
    control.stage("Calibrating");
    // Decisions make the history, and the history the scores that decisions are fitted to.
    Decisions decisions;
    for (int round = 0; round < fittingRounds; ++round) {
        const Decisions so = reversible(decisions);
        auto decoded = decodeWith(*reader, dev, {0, threadCount(options.threads), so}, control);
        if (control.cancelled()) return fail(ErrorCode::Cancelled, "stopped");
        const auto messages = messagesBySetting(decoded);
        decisions = fitDecisions(undecided(std::move(decoded), so), before, options.startBias);
        run.report.decisions = fittedDecisions(decisions, messages);
    }
    model.decisions = std::move(decisions);
    return {};
}

Result<TrainingReport> trained(TrainingOptions options, Control& control) {
    auto model = startingModel(options);
    if (!model) return tl::unexpected(model.error());
    if (const auto can = averageable(*model, options.averageWith); !can) return tl::unexpected(can.error());
    if (const auto done = replaceEncoder(*model, options, control); !done) return tl::unexpected(done.error());
    adoptFrom(*model, options);
    Run run{options, control, {}};
    if (const auto upper = trainUpper(*model, run); !upper) return tl::unexpected(upper.error());
    const auto data = loadAll(options.data, nullptr, options, control);
    if (!data) return tl::unexpected(data.error());
    const SecondLookFollowing secondLook(*model);
    if (options.joint.epochs > 0) {
        if (const auto joint = trainJointly(*model, *data, run); !joint) return tl::unexpected(joint.error());
    }
    if (const auto mean = averageWith(*model, options.averageWith); !mean) return tl::unexpected(mean.error());
    secondLook.follow(*model);
    if (!options.joint.newEvidence) {
        fitScreenOf(*model, *data, options, control);
        if (const auto taught = teachSecondLook(*model, *data, run); !taught) return tl::unexpected(taught.error());
        if (const auto done = calibrate(*model, run); !done) return tl::unexpected(done.error());
    }
    if (control.cancelled()) return fail(ErrorCode::Cancelled, "stopped");
    if (const auto saved = saveModel(*model, options.output); !saved) return tl::unexpected(saved.error());
    run.report.model = options.output;
    if (const auto told = writeTrainingReport(options, readLog(logFile(options)), run.report); !told) {
        return tl::unexpected(told.error());
    }
    return std::move(run.report);
}

}  // namespace

Result<TrainingReport> train(const TrainingOptions& given, Control& control) {
    TrainingOptions options = given;
    if (options.work.empty()) options.work = options.output.string() + ".work";
    if (options.data.empty()) return fail(ErrorCode::Usage, "name at least one file to learn from (--data)");
    if (options.from.empty() && options.encoder.empty()) {
        return fail(ErrorCode::Usage, "name a pretrained encoder (--encoder) or a model to go on from (--from)");
    }
    if (options.output.empty()) return fail(ErrorCode::Usage, "name a folder for the model (--output)");
    std::error_code error;
    if (fs::equivalent(options.from, options.output, error)) {
        return fail(ErrorCode::Usage, "is the model to go on from: name another folder for the new one (--output)",
                    options.output.string());
    }
    for (const fs::path& folder : {options.output, options.work}) {
        if (const auto can = checkWritable(folder); !can) return tl::unexpected(can.error());
    }
    fs::create_directories(options.work, error);
    if (!options.resume) {
        fs::remove(logFile(options), error);
        for (const char* name : {UpperStage::checkpointName, JointStage::checkpointName, PairStage::checkpointName}) {
            fs::remove(options.work / name, error);
        }
    }
    try {
        useThreads(options.threads);
        return trained(options, control);
    } catch (const std::exception& failure) {
        return fail(ErrorCode::Internal, {"training failed: %1", failure.what()});
    }
}

}  // namespace antecedent
