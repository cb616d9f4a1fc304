// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/report/training_log.h"

#include <nlohmann/json.hpp>
#include <sstream>
#include <utility>

#include "graph/base/file.h"

namespace antecedent {
namespace {

EpochReport reportFrom(const nlohmann::json& json) {
    EpochReport report;
    report.epoch = json.at("epoch").get<int>();
    report.share = json.value("share", 1.0);
    report.loss = json.at("loss").get<double>();
    report.trainAccuracy = json.at("train_accuracy").get<double>();
    report.seconds = json.value("seconds", 0.0);
    report.learningRate = json.value("learning_rate", 0.0);
    report.meanAccuracy = json.value("mean_accuracy", 0.0);
    const auto dev = json.find("dev");
    if (dev == json.end()) return report;
    for (const auto& [source, scores] : dev->items()) {
        report.dev.push_back({source, scores.value("link_f1", 0.0), scores.value("accuracy", 0.0)});
    }
    return report;
}

}  // namespace

std::string logLine(const EpochReport& report) {
    nlohmann::ordered_json json{{"epoch", report.epoch},
                                {"share", report.share},
                                {"loss", report.loss},
                                {"train_accuracy", report.trainAccuracy},
                                {"seconds", report.seconds},
                                {"learning_rate", report.learningRate},
                                {"mean_accuracy", report.meanAccuracy}};
    for (const DevScore& score : report.dev) {
        json["dev"][score.source] = {{"link_f1", score.linkF1}, {"accuracy", score.accuracy}};
    }
    return json.dump() + "\n";
}

Result<void> appendToLog(const std::filesystem::path& file, const EpochReport& report) {
    const auto before = readFile(file);
    return writeFile(file, (before ? *before : "") + logLine(report));
}

std::vector<EpochReport> readLog(const std::filesystem::path& file) {
    std::vector<EpochReport> reports;
    const auto content = readFile(file);
    if (!content) return reports;
    std::istringstream lines(*content);
    for (std::string line; std::getline(lines, line);) {
        try {
            EpochReport report = reportFrom(nlohmann::json::parse(line));
            // What a run that began anew, or went on from an earlier checkpoint, did once more.
            const auto place = [](const EpochReport& r) { return std::pair(r.epoch, r.share); };
            while (!reports.empty() && place(reports.back()) >= place(report)) reports.pop_back();
            reports.push_back(std::move(report));
        } catch (const nlohmann::json::exception&) {
            continue;  // a line of another version
        }
    }
    return reports;
}

}  // namespace antecedent
