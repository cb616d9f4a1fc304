// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/train.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "graph/base/file.h"
#include "model/network/tensor_store.h"
#include "model/predictor/model_file.h"
#include "model/predictor/torch_predictor.h"
#include "model/text/evidence.h"
#include "model/training/calibration.h"
#include "model/training/joint_trainer.h"
#include "model/training/trainer.h"

namespace antecedent {
namespace fs = std::filesystem;
namespace {

NamedTensors copied(NamedTensors tensors) {
    for (auto& [name, tensor] : tensors) tensor = tensor.detach().clone();
    return tensors;
}

void restore(torch::nn::Module& module, const NamedTensors& values) {
    torch::NoGradGuard noGrad;
    for (auto& [name, tensor] : namedTensors(module, "")) torch::Tensor(tensor).copy_(values.at(name));
}

/// A model to start from: the one of `from`, or the pretrained encoder under a random upper level.
Result<ReplyModel> startingModel(const TrainingOptions& options) {
    if (!options.from.empty()) {
        auto model = loadModel(options.from);
        if (model && !options.name.empty()) model->name = options.name;
        return model;
    }
    auto encoder = TextEncoder::fromPretrained(options.encoder);
    if (!encoder) return tl::unexpected(encoder.error());
    torch::manual_seed(options.seed);
    TransformerOptions upper(encoder->network()->options().hidden, static_cast<std::int64_t>(evidenceNames().size()));
    upper.dropout = options.dropout;
    upper.useText = options.useText;
    upper.useEvidence = options.useEvidence;
    return ReplyModel{options.name, "", std::move(*encoder), ConversationTransformer(upper),
                      maskOf(options.mask), {}};
}

nlohmann::ordered_json epochJson(const EpochReport& report) {
    nlohmann::ordered_json json{{"epoch", report.epoch},
                                {"loss", report.loss},
                                {"train_accuracy", report.trainAccuracy},
                                {"seconds", report.seconds},
                                {"learning_rate", report.learningRate},
                                {"mean_accuracy", report.meanAccuracy}};
    for (const DevScore& score : report.dev) {
        json["dev"][score.source] = {{"link_f1", score.linkF1}, {"accuracy", score.accuracy}};
    }
    return json;
}

/// The log is rewritten whole: it survives a crash at any point.
void appendLog(const TrainingOptions& options, const EpochReport& report) {
    const fs::path path = options.work / "log.jsonl";
    const auto before = readFile(path);
    static_cast<void>(writeFile(path, (before ? *before : "") + epochJson(report).dump() + "\n"));
}

Result<std::vector<CorpusConversation>> loadAll(const std::vector<TrainingFile>& files, const ReplyModel& model,
                                                const TrainingOptions& options, Control& control) {
    CorpusOptions corpusOptions;
    corpusOptions.seed = options.seed;
    corpusOptions.cache = options.work / "vectors";
    std::vector<CorpusConversation> corpus;
    for (const TrainingFile& file : files) {
        corpusOptions.maxMessages = file.maxMessages;
        auto part = loadCorpus(file.path, model.encoder, corpusOptions, control);
        if (!part) return tl::unexpected(part.error());
        for (CorpusConversation& item : *part) corpus.push_back(std::move(item));
    }
    return corpus;
}

std::vector<DecodedSource> decodeWith(const ReplyModel& model, const std::vector<CorpusConversation>& dev,
                                      std::size_t maxTargets, Control& control) {
    DevOptions options;
    options.mask = model.mask;
    options.maxTargets = maxTargets;
    ConversationTransformer transformer = model.transformer;
    return decodeDev(transformer, dev, options, control);
}

/// What both stages share.
struct Run {
    const TrainingOptions& options;
    Control& control;
    TrainingReport report;
};

/// A model's weights at some moment, to go back to.
class Snapshot {
public:
    explicit Snapshot(const ReplyModel& model)
        : m_encoder(copied(namedTensors(*model.encoder.network(), ""))),
          m_transformer(copied(namedTensors(*model.transformer, ""))) {}

    void putBack(ReplyModel& model) const {
        UtteranceEncoder encoder = model.encoder.network();
        restore(*encoder, m_encoder);
        restore(*model.transformer, m_transformer);
        model.encoder.markChanged();
    }

private:
    NamedTensors m_encoder;
    NamedTensors m_transformer;
};

double bestAccuracy(const TrainingReport& report) {
    double best = 0;
    for (const EpochReport& epoch : report.epochs) best = std::max(best, epoch.meanAccuracy);
    return best;
}

/// The second stage. Vectors of dev are made anew after each epoch, since the encoder has moved; an epoch that
/// made dev worse is taken back, and ends the stage.
Result<void> trainJointly(ReplyModel& model, const std::vector<CorpusConversation>& data, Run& run) {
    const TrainingOptions& options = run.options;
    JointTrainer trainer(model.encoder, model.transformer, options);
    double best = bestAccuracy(run.report);
    for (int number = 0; number < options.jointEpochs; ++number) {
        const Snapshot before(model);
        auto epoch = trainer.epoch(data, number, run.control);
        if (!epoch) return tl::unexpected(epoch.error());
        model.encoder.markChanged();
        const auto dev = loadAll(options.dev, model, options, run.control);
        if (!dev) return tl::unexpected(dev.error());
        takeScores(decodeWith(model, *dev, options.devMessages, run.control), *epoch);
        run.report.epochs.push_back(*epoch);
        appendLog(options, *epoch);
        if (epoch->meanAccuracy < best) {
            before.putBack(model);
            break;
        }
        best = epoch->meanAccuracy;
    }
    return {};
}

Result<TrainingReport> trained(const TrainingOptions& options, Control& control) {
    auto model = startingModel(options);
    if (!model) return tl::unexpected(model.error());
    const auto data = loadAll(options.data, *model, options, control);
    if (!data) return tl::unexpected(data.error());
    auto dev = loadAll(options.dev, *model, options, control);
    if (!dev) return tl::unexpected(dev.error());

    Trainer trainer(model->transformer, options, *data, *dev);
    auto report = trainer.run([&](const EpochReport& epoch) { appendLog(options, epoch); }, control);
    if (!report) return report;
    if (options.jointEpochs > 0) {
        Run run{options, control, std::move(*report)};
        if (const auto joint = trainJointly(*model, *data, run); !joint) return tl::unexpected(joint.error());
        report = std::move(run.report);
        dev = loadAll(options.dev, *model, options, control);
        if (!dev) return tl::unexpected(dev.error());
    }
    if (!dev->empty()) {
        control.stage("Calibrating");
        model->decisions = fitDecisions(decodeWith(*model, *dev, 0, control));
    }
    if (control.cancelled()) return fail(ErrorCode::Cancelled, "stopped");
    if (const auto saved = saveModel(*model, options.output); !saved) return tl::unexpected(saved.error());
    report->model = options.output;
    return report;
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
    fs::create_directories(options.work, error);
    try {
        useThreads(options.threads);
        return trained(options, control);
    } catch (const std::exception& failure) {
        return fail(ErrorCode::Internal, std::string("training failed: ") + failure.what());
    }
}

}  // namespace antecedent
