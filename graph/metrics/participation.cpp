// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/metrics/participation.h"

#include <set>

#include "graph/metrics/distribution.h"

namespace antecedent {
namespace {

constexpr std::size_t mostInNetwork = 2000;

bool answeredByOther(const ReplyTree& tree, MessageId message) {
    const SpeakerId speaker = tree.conversation().message(message).speaker;
    for (const MessageId reply : tree.replies(message)) {
        if (tree.conversation().message(reply).speaker != speaker) return true;
    }
    return false;
}

void countMessages(const ReplyTree& tree, Participation& result) {
    std::size_t total = 0;
    std::size_t newcomers = 0;
    std::size_t answered = 0;
    for (std::size_t i = 0; i < tree.size(); ++i) {
        const MessageId message(i);
        const SpeakerId speaker = tree.conversation().message(message).speaker;
        if (!speaker.valid()) continue;
        SpeakerPart& part = result.speakers[speaker.index()];
        const bool replied = answeredByOther(tree, message);
        if (part.messages == 0) {
            ++newcomers;
            answered += replied;
        }
        ++part.messages;
        ++total;
        part.unanswered += !replied;
        part.threadsStarted += !tree.primaryParent(message);
    }
    std::vector<std::size_t> counts;
    for (SpeakerPart& part : result.speakers) {
        if (total > 0) part.share = static_cast<double>(part.messages) / static_cast<double>(total);
        if (part.messages > 0) counts.push_back(part.messages);
    }
    result.entropy = entropyBits(counts);
    result.gini = gini(counts);
    if (newcomers > 0) result.newcomersAnswered = static_cast<double>(answered) / static_cast<double>(newcomers);
}

double reciprocityOf(const SpeakerNetwork& network) {
    std::set<std::pair<std::size_t, std::size_t>> pairs;
    for (const SpeakerEdge& edge : network.edges) pairs.emplace(edge.from, edge.to);
    std::size_t mutual = 0;
    for (const auto& [from, to] : pairs) mutual += pairs.count({to, from});
    return pairs.empty() ? 0 : static_cast<double>(mutual) / static_cast<double>(pairs.size());
}

void readNetwork(const SpeakerNetwork& network, Participation& result) {
    for (const SpeakerEdge& edge : network.edges) {
        ++result.speakers[network.nodes[edge.from].speaker.index()].outDegree;
        ++result.speakers[network.nodes[edge.to].speaker.index()].inDegree;
    }
    for (std::size_t node = 0; node < network.nodes.size(); ++node) {
        SpeakerPart& part = result.speakers[network.nodes[node].speaker.index()];
        part.betweenness = network.nodes[node].betweenness;
        part.pageRank = network.nodes[node].attention;
        part.closeness = network.nodes[node].closeness;
    }
    result.reciprocity = reciprocityOf(network);
    result.outsideNetwork = network.leftOut;
    result.estimatedFrom = network.estimatedFrom;
}

}  // namespace

Participation participation(const ReplyTree& tree) {
    Participation result;
    for (std::size_t i = 0; i < tree.conversation().speakers().size(); ++i) {
        result.speakers.push_back({SpeakerId(i)});
    }
    countMessages(tree, result);
    readNetwork(speakerNetwork(tree, {}, mostInNetwork), result);
    return result;
}

}  // namespace antecedent
