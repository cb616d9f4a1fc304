// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <nlohmann/json.hpp>

#include "app/engine/statistics_report.h"

namespace antecedent {
namespace {

using Json = nlohmann::ordered_json;

Json toJson(const Latency& latency) {
    if (latency.count == 0) return nullptr;
    return {{"count", latency.count}, {"median", latency.median}, {"p90", latency.p90}};
}

std::string speakerName(const ReplyTree& tree, SpeakerId speaker) {
    return tree.conversation().speakerName(speaker);
}

Json shapeJson(const ReplyTree& tree, const ForestShape& shape) {
    Json threads = Json::array();
    for (const ThreadShape& thread : shape.threads) {
        threads.push_back({{"root", tree.conversation().message(thread.root).id},
                           {"messages", thread.messages},
                           {"depth", thread.depth},
                           {"structural_virality", thread.structuralVirality},
                           {"longest_path", thread.longestPath}});
    }
    return {{"messages", shape.messages},
            {"max_depth", shape.maxDepth},
            {"mean_depth", shape.meanDepth},
            {"widths", shape.widths},
            {"leaves", shape.leaves},
            {"branching", shape.branching},
            {"root_dominance", shape.rootDominance},
            {"structural_virality", shape.structuralVirality},
            {"longest_path", shape.longestPath},
            {"unanswered_share", shape.unansweredShare},
            {"threads", std::move(threads)}};
}

Json timesJson(const ReplyTree& tree, const ReplyTimes& times) {
    Json pairs = Json::array();
    for (const PairLatency& pair : times.byPair) {
        pairs.push_back({{"from", speakerName(tree, pair.from)},
                         {"to", speakerName(tree, pair.to)},
                         {"latency", toJson(pair.latency)}});
    }
    return {{"duration", times.duration},
            {"latency", toJson(times.latency)},
            {"first_response", toJson(times.firstResponse)},
            {"most_concurrent_threads", times.mostConcurrentThreads},
            {"mean_concurrent_threads", times.meanConcurrentThreads},
            {"pairs", std::move(pairs)}};
}

Json speakerJson(const StatisticsItem& item, const SpeakerPart& part) {
    const ReplyTimes& times = item.statistics.times;
    Json json = {{"name", speakerName(*item.tree, part.speaker)},
                 {"messages", part.messages},
                 {"share", part.share},
                 {"threads_started", part.threadsStarted},
                 {"unanswered", part.unanswered},
                 {"latency", toJson(times.bySpeaker[part.speaker.index()])},
                 {"out_degree", part.outDegree},
                 {"in_degree", part.inDegree},
                 {"betweenness", part.betweenness},
                 {"closeness", part.closeness},
                 {"pagerank", part.pageRank}};
    if (!times.talkTime.empty()) json["talk_time"] = times.talkTime[part.speaker.index()];
    return json;
}

Json peopleJson(const StatisticsItem& item) {
    const Participation& people = item.statistics.people;
    Json speakers = Json::array();
    for (const SpeakerPart& part : people.speakers) speakers.push_back(speakerJson(item, part));
    Json json = {{"entropy", people.entropy},
                 {"gini", people.gini},
                 {"reciprocity", people.reciprocity},
                 {"newcomers_answered", people.newcomersAnswered},
                 {"speakers", std::move(speakers)}};
    if (people.outsideNetwork > 0) json["speakers_outside_network"] = people.outsideNetwork;
    // Of many speakers with many links, who stands between whom is an estimate.
    if (people.estimatedFrom > 0) json["centrality_estimated_from"] = people.estimatedFrom;
    return json;
}

}  // namespace

std::string statisticsJson(const std::vector<StatisticsItem>& items) {
    Json conversations = Json::array();
    for (const StatisticsItem& item : items) {
        const auto& header = item.tree->conversation().header();
        conversations.push_back({{"id", header.id},
                                 {"title", header.title},
                                 {"shape", shapeJson(*item.tree, item.statistics.shape)},
                                 {"times", timesJson(*item.tree, item.statistics.times)},
                                 {"participation", peopleJson(item)}});
    }
    const Json root = {{"format", "conversation-statistics"}, {"version", 1}, {"conversations", conversations}};
    return root.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace antecedent
