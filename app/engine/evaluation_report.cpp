// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/evaluation_report.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

namespace antecedent {
namespace {

using Json = nlohmann::ordered_json;

std::string scoredOver(const EvaluationProtocol& protocol) {
    return protocol.chunk == 0 ? std::string("whole files") : fmt::format("chunks of {} messages", protocol.chunk);
}

std::string history(const EvaluationProtocol& protocol) {
    if (protocol.linksFromFiles) return "that of the scored file";
    return protocol.goldAncestors ? "gold" : "predicted";
}

std::string protocolText(const EvaluationProtocol& protocol) {
    std::string text = scoredOver(protocol) + ", history " + history(protocol);
    if (protocol.declaredKept) text += ", declared replies kept and the others scored";
    if (protocol.quotesHidden) text += ", quotes and subjects hidden";
    if (protocol.selfAnswersRuledOut) text += ", answers to oneself ruled out";
    if (!protocol.model.empty()) text += ", model " + protocol.model;
    return text;
}

Json protocolJson(const EvaluationProtocol& protocol) {
    return {{"scoredOver", scoredOver(protocol)},
            {"history", history(protocol)},
            {"declaredKept", protocol.declaredKept},
            {"quotesHidden", protocol.quotesHidden},
            {"selfAnswersRuledOut", protocol.selfAnswersRuledOut},
            {"model", protocol.model.empty() ? Json() : Json(protocol.model)}};
}

Json countsJson(const LinkCounts& counts) {
    return {{"precision", counts.precision()}, {"recall", counts.recall()}, {"f1", counts.f1()}};
}

Json threadsJson(const ThreadScores& scores) {
    return {{"variationOfInformation", scores.variationOfInformation},
            {"oneToOne", scores.oneToOne},
            {"exactMatch", countsJson(scores.exactMatch)},
            {"shenF", scores.shenF},
            {"adjustedRand", scores.adjustedRand}};
}

Json distancesJson(const DistanceCounts& counts) {
    Json json = Json::array();
    for (std::size_t i = 0; i < DistanceCounts::farthest.size(); ++i) {
        Json entry = {{"from", i == 0 ? 0 : DistanceCounts::farthest[i - 1] + 1}, {"to", Json()}};
        if (i + 1 < DistanceCounts::farthest.size()) entry["to"] = DistanceCounts::farthest[i];
        entry["links"] = counts.of(i).gold;
        entry.update(countsJson(counts.of(i)));
        json.push_back(std::move(entry));
    }
    return json;
}

Json rankingJson(const Ranking& ranking) {
    Json json;
    for (std::size_t i = 0; i < Ranking::depths.size(); ++i) {
        json["top" + std::to_string(Ranking::depths[i])] = ranking.within(i);
    }
    json["meanReciprocalRank"] = ranking.meanReciprocalRank();
    json["repliesThreadStartsRuledOut"] = ranking.repliesRuledToAnswer();
    return json;
}

Json calibrationJson(const Calibration& calibration) {
    Json json = {{"expectedCalibrationError", calibration.expectedError()},
                 {"calibrationErrorByChance", calibration.errorByChance()}};
    for (const ReliabilityRow& row : calibration.reliability()) {
        json["reliability"].push_back(
            {{"messages", row.messages}, {"confidence", row.confidence}, {"accuracy", row.accuracy}});
    }
    for (const ReviewedRow& row : calibration.reviewed()) {
        json["reviewed"].push_back({{"share", row.reviewed}, {"accuracy", row.accuracy}});
    }
    return json;
}

Json systemJson(const SystemScores& system, const SystemScores& first) {
    Json json = {{"system", system.name()},
                 {"links", countsJson(system.links(SelfLinks::Counted))},
                 {"linksWithoutSelfLinks", countsJson(system.links(SelfLinks::LeftOut))},
                 {"graphAccuracy",
                  {{"replies", system.rightParents(Scored::Replies).f1()},
                   {"withThreadStarts", system.rightParents(Scored::All).f1()}}},
                 {"conversationAccuracy",
                  {{"replies", system.rightConversations(Scored::Replies).f1()},
                   {"withThreadStarts", system.rightConversations(Scored::All).f1()}}},
                 {"byDistance", distancesJson(system.byDistance())},
                 {"threads", threadsJson(system.threads())}};
    if (system.ranking() != nullptr) json["ranking"] = rankingJson(*system.ranking());
    if (system.calibration() != nullptr) json["calibration"] = calibrationJson(*system.calibration());
    if (&system != &first) {
        const PermutationResult test = first.comparedTo(system);
        json["comparison"] = {{"with", first.name()},
                              {"linkF1Less", test.difference},
                              {"pValue", first.conversations() > 1 ? Json(test.pValue) : Json()}};
    }
    return json;
}

using Figure = double (*)(const SystemScores&);

struct Row {
    const char* name;
    Figure figure;
};

constexpr Row rows[] = {
    {"link precision", [](const SystemScores& s) { return s.links(SelfLinks::Counted).precision(); }},
    {"link recall", [](const SystemScores& s) { return s.links(SelfLinks::Counted).recall(); }},
    {"link F1", [](const SystemScores& s) { return s.links(SelfLinks::Counted).f1(); }},
    {"link F1 without self-links", [](const SystemScores& s) { return s.links(SelfLinks::LeftOut).f1(); }},
    {"graph accuracy, replies", [](const SystemScores& s) { return s.rightParents(Scored::Replies).f1(); }},
    {"graph accuracy, with thread starts", [](const SystemScores& s) { return s.rightParents(Scored::All).f1(); }},
    {"conversation accuracy, replies",
     [](const SystemScores& s) { return s.rightConversations(Scored::Replies).f1(); }},
    {"threads: VI", [](const SystemScores& s) { return s.threads().variationOfInformation; }},
    {"threads: 1-1", [](const SystemScores& s) { return s.threads().oneToOne; }},
    {"threads: exact match F1", [](const SystemScores& s) { return s.threads().exactMatch.f1(); }},
    {"threads: Shen F", [](const SystemScores& s) { return s.threads().shenF; }},
    {"threads: adjusted Rand", [](const SystemScores& s) { return s.threads().adjustedRand; }},
};

constexpr Row probabilityRows[] = {
    {"top 1", [](const SystemScores& s) { return s.ranking()->within(0); }},
    {"top 3", [](const SystemScores& s) { return s.ranking()->within(2); }},
    {"mean reciprocal rank", [](const SystemScores& s) { return s.ranking()->meanReciprocalRank(); }},
    {"replies, thread starts ruled out", [](const SystemScores& s) { return s.ranking()->repliesRuledToAnswer(); }},
    {"expected calibration error", [](const SystemScores& s) { return s.calibration()->expectedError(); }},
    {"  by chance, were all chances true", [](const SystemScores& s) { return s.calibration()->errorByChance(); }},
};

std::string distanceName(std::size_t distanceClass) {
    constexpr auto& farthest = DistanceCounts::farthest;
    if (distanceClass == 0) return "thread starts";
    const std::size_t from = farthest[distanceClass - 1] + 1;
    if (distanceClass + 1 == farthest.size()) return fmt::format("{} back or more", from);
    if (from == farthest[distanceClass]) return fmt::format("{} back", from);
    return fmt::format("{} to {} back", from, farthest[distanceClass]);
}

/// A name and a figure of each system in per cent.
template <class Figure>
void addFigures(std::string& table, const std::string& name, const std::vector<SystemScores>& systems, Figure figure) {
    table += fmt::format("{:<36}", name);
    for (const SystemScores& system : systems) {
        table += fmt::format("{:>{}.1f}", 100 * figure(system), std::max<std::size_t>(system.name().size(), 8) + 2);
    }
    table += '\n';
}

void addRow(std::string& table, const Row& row, const std::vector<SystemScores>& systems) {
    addFigures(table, row.name, systems, row.figure);
}

/// Of the gold links of each distance the share that was found.
void addDistanceRows(std::string& table, const std::vector<SystemScores>& systems) {
    for (std::size_t i = 0; i < DistanceCounts::farthest.size(); ++i) {
        const std::size_t links = systems.front().byDistance().of(i).gold;
        if (links == 0) continue;
        addFigures(table, fmt::format("recall, {} ({})", distanceName(i), links), systems,
                   [i](const SystemScores& system) { return system.byDistance().of(i).recall(); });
    }
}

}  // namespace

std::string evaluationJson(const Evaluation& evaluation) {
    Json json = {{"protocol", protocolJson(evaluation.protocol)}};
    for (const SourceEvaluation& source : evaluation.sources) {
        Json entry = {{"source", source.source},
                      {"conversations", source.conversations},
                      {"annotatedMessages", source.systems.front().annotatedMessages()}};
        for (const SystemScores& system : source.systems) {
            entry["systems"].push_back(systemJson(system, source.systems.front()));
        }
        json["sources"].push_back(std::move(entry));
    }
    return json.dump(2) + "\n";
}

namespace {

/// How likely so large a difference from the first system's link F1 is by chance (paired permutation test
/// over conversations, of which there must be more than one).
std::string significanceRow(const std::vector<SystemScores>& systems) {
    const SystemScores& first = systems.front();
    std::string row = fmt::format("{:<36}", fmt::format("p, link F1 against {}", first.name()));
    for (const SystemScores& system : systems) {
        const std::size_t width = std::max<std::size_t>(system.name().size(), 8) + 2;
        const std::string p = first.conversations() > 1 ? fmt::format("{:.4f}", first.comparedTo(system).pValue) : "-";
        row += fmt::format("{:>{}}", &system == &first ? "" : p, width);
    }
    return row + '\n';
}

}  // namespace

std::string evaluationTable(const Evaluation& evaluation) {
    std::string table;
    for (const SourceEvaluation& source : evaluation.sources) {
        if (!table.empty()) table += '\n';
        table +=
            fmt::format("{}: {} conversations, {} annotated messages; {}\n{:<36}", source.source, source.conversations,
                        source.systems.front().annotatedMessages(), protocolText(evaluation.protocol), "");
        for (const SystemScores& system : source.systems) {
            table += fmt::format("{:>{}}", system.name(), std::max<std::size_t>(system.name().size(), 8) + 2);
        }
        table += '\n';
        for (const Row& row : rows) addRow(table, row, source.systems);
        addDistanceRows(table, source.systems);
        if (source.systems.size() > 1) table += significanceRow(source.systems);
        if (source.systems.front().ranking() == nullptr) continue;
        for (const Row& row : probabilityRows) addRow(table, row, {source.systems.front()});
    }
    return table;
}

}  // namespace antecedent
