// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/report/training_report.h"

#include <fmt/format.h>

#include <algorithm>

#include "graph/base/file.h"

namespace antecedent {
namespace {

bool isWholeEpoch(const EpochReport& report) {
    return !report.dev.empty() || report.meanAccuracy > 0;
}

const char* takenWords(Taken taken) {
    switch (taken) {
        case Taken::ThreadsApart:
            return ", threads apart";
        case Taken::Pieces:
            return ", pieces";
        case Taken::Mixed:
            return ", mixed";
        case Taken::MixedThreads:
            return ", threads crossed";
        case Taken::Nameless:
            return ", nameless";
        case Taken::Whole:
            break;
    }
    return "";
}

/// A file with its folder; of models the folder.
std::string shortName(const std::filesystem::path& path) {
    return (path.parent_path().filename() / path.filename()).string();
}

void addFiles(std::string& text, const std::vector<TrainingFile>& files) {
    for (const TrainingFile& file : files) {
        text += fmt::format("| {}{} | {} |\n", shortName(file.path), takenWords(file.taken),
                            file.maxMessages == 0 ? "all" : std::to_string(file.maxMessages));
    }
}

std::string filesTable(const TrainingOptions& options) {
    const bool learnt = options.upper.epochs > 0 || options.joint.epochs > 0 || options.secondLook.genres;
    std::string text =
        fmt::format("| {} | messages at most |\n|---|---|\n", learnt ? "learnt from" : "read, nothing learnt from");
    addFiles(text, options.data);
    text += "| **measured and calibrated on (dev)** | |\n";
    addFiles(text, options.dev);
    return text;
}

/// What took the place of the text encoder, empty where nothing did.
std::string newEncoderWords(const TrainingOptions& o) {
    if (o.newEncoder.folder.empty()) return "";
    std::string layers;
    for (const int layer : o.newEncoder.layers) layers += fmt::format("{}{}", layers.empty() ? "" : ", ", layer);
    return fmt::format(
        "New text encoder {}, layers {}, {} pieces; learnt from {} messages what the old one says (rate {:g}).\n",
        shortName(o.newEncoder.folder), layers.empty() ? "all" : layers,
        o.newEncoder.pieces == 0 ? "all" : fmt::format("{}", o.newEncoder.pieces), o.newEncoder.texts,
        o.newEncoder.rate);
}

std::string startWords(const TrainingOptions& o) {
    std::string text =
        o.from.empty() ? "From the encoder " + shortName(o.encoder) : "Goes on from " + shortName(o.from);
    for (const auto& model : o.averageWith)
        text += (&model == &o.averageWith.front() ? "; averaged with " : ", ") + shortName(model);
    return text + ".\n" + newEncoderWords(o);
}

/// What the third stage did, empty where there was none.
std::string secondLookWords(const TrainingOptions& o) {
    if (!o.secondLook.genres || o.secondLook.genres->empty()) return "";
    std::string genres;
    for (const Genre genre : *o.secondLook.genres)
        genres += (genres.empty() ? "" : ", ") + std::string(genreName(genre));
    return fmt::format(
        "Then a second look, {:g} epochs of what is in doubt (rate {:g}): {}. Loss and accuracy in training "
        "are those of "
        "the candidates looked at.\n",
        o.secondLook.epochs, o.secondLook.rate, genres);
}

/// Thread starts that were not left to the fit, empty where all were.
std::string startBiasWords(const TrainingOptions& o) {
    std::string biases;
    for (const auto& [genre, bias] : o.startBias)
        biases += fmt::format("{}{} {:g}", biases.empty() ? "" : ", ", genreName(genre), bias);
    return biases.empty() ? "" : "Log-odds added to thread starts as given, not fitted: " + biases + ".\n";
}

std::string secondStageWords(const TrainingOptions& o) {
    const std::string learning =
        o.joint.newEvidence ? "new evidence alone" : fmt::format("its upper {} layers", o.joint.layers);
    return fmt::format("{:g} with {} learning (rate {:g})", o.joint.epochs, learning, o.joint.rate);
}

std::string settingsLine(const TrainingOptions& o) {
    return startWords(o) +
           fmt::format(
               "Seed {}; {} epochs with the encoder frozen (rate {:g}), {}; dropout {:g}; mask {}; predicted "
               "history in {:g} % of "
               "the conversations; token matching {}.\n",
               o.seed, o.upper.epochs, o.upper.rate, secondStageWords(o), o.dropout,
               o.masks.value_or(GenreMasks()).text(), 100 * o.predictedShare, o.joint.tokenMatch) +
           secondLookWords(o) + startBiasWords(o);
}

std::string epochsTable(const std::vector<EpochReport>& log) {
    std::string text =
        "| epoch | loss | accuracy in training | mean accuracy on dev | minutes |\n|---|---|---|---|---|\n";
    for (const EpochReport& report : log) {
        if (!isWholeEpoch(report)) continue;
        text += fmt::format("| {} | {:.3f} | {:.1f} | {:.1f} | {:.1f} |\n", report.epoch, report.loss,
                            100 * report.trainAccuracy, 100 * report.meanAccuracy, report.seconds / 60);
    }
    return text;
}

std::string devTable(const std::vector<EpochReport>& log) {
    const auto last = std::find_if(log.rbegin(), log.rend(), isWholeEpoch);
    if (last == log.rend()) return {};
    std::string text = "\n| dev, last epoch, before calibration | link F1 | right parent |\n|---|---|---|\n";
    for (const DevScore& score : last->dev) {
        text += fmt::format("| {} | {:.1f} | {:.1f} |\n", score.source, 100 * score.linkF1, 100 * score.accuracy);
    }
    return text;
}

std::string decisionsTable(const std::vector<FittedDecision>& decisions) {
    if (decisions.empty()) return {};
    std::string text = fmt::format(
        "\n| decisions | messages of dev, copies without names too | | log-odds added to thread starts | "
        "second parent from | temperature |\n"
        "|---|---|---|---|---|---|\n");
    for (const FittedDecision& one : decisions) {
        text += fmt::format("| {} | {} | {} | {:.1f} | {:.2f} | {:.2f} |\n",
                            one.setting == "unknown" ? "all, and unknown genres" : one.setting, one.messages,
                            one.fitted ? "fitted" : "as before", one.startBias, one.secondParent, one.temperature);
    }
    return text;
}

}  // namespace

std::string trainingReport(const TrainingOptions& options, const std::vector<EpochReport>& log,
                           const std::vector<FittedDecision>& decisions) {
    return "# Training report\n\n![Loss and accuracy over epochs](training.svg)\n\n" + filesTable(options) + "\n" +
           settingsLine(options) + "\n" + epochsTable(log) + devTable(log) + decisionsTable(decisions);
}

Result<void> writeTrainingReport(const TrainingOptions& options, const std::vector<EpochReport>& log,
                                 const TrainingReport& report) {
    const std::filesystem::path& folder = report.model;
    if (const auto written = writeFile(folder / "training.svg", trainingCurves(log)); !written) return written;
    return writeFile(folder / "training.md", trainingReport(options, log, report.decisions));
}

}  // namespace antecedent
