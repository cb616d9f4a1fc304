// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/metrics/participation.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/breadth_first_search.hpp>
#include <set>

#include "graph/metrics/distribution.h"

namespace antecedent {
namespace {

constexpr std::size_t mostInNetwork = 2000;  // betweenness takes speakers times pairs

using Acquaintances = boost::adjacency_list<boost::setS, boost::vecS, boost::undirectedS>;

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

/// Others reached as a share of all others, divided by their mean distance.
double closenessOf(const Acquaintances& graph, std::size_t node) {
    const std::size_t all = boost::num_vertices(graph);
    std::vector<std::size_t> distance(all, 0);
    std::size_t reached = 0;
    std::size_t sum = 0;
    const auto distances = boost::make_iterator_property_map(distance.begin(), get(boost::vertex_index, graph));
    boost::breadth_first_search(
        graph, node,
        boost::visitor(boost::make_bfs_visitor(boost::record_distances(distances, boost::on_tree_edge()))));
    for (const std::size_t steps : distance) {
        reached += steps > 0;
        sum += steps;
    }
    if (sum == 0) return 0;
    const auto others = static_cast<double>(reached);
    return others / static_cast<double>(all - 1) * others / static_cast<double>(sum);
}

double reciprocityOf(const SpeakerNetwork& network) {
    std::set<std::pair<std::size_t, std::size_t>> pairs;
    for (const SpeakerEdge& edge : network.edges) pairs.emplace(edge.from, edge.to);
    std::size_t mutual = 0;
    for (const auto& [from, to] : pairs) mutual += pairs.count({to, from});
    return pairs.empty() ? 0 : static_cast<double>(mutual) / static_cast<double>(pairs.size());
}

void readNetwork(const SpeakerNetwork& network, Participation& result) {
    Acquaintances graph(network.nodes.size());
    for (const SpeakerEdge& edge : network.edges) {
        boost::add_edge(edge.from, edge.to, graph);
        ++result.speakers[network.nodes[edge.from].speaker.index()].outDegree;
        ++result.speakers[network.nodes[edge.to].speaker.index()].inDegree;
    }
    for (std::size_t node = 0; node < network.nodes.size(); ++node) {
        SpeakerPart& part = result.speakers[network.nodes[node].speaker.index()];
        part.betweenness = network.nodes[node].betweenness;
        part.pageRank = network.nodes[node].attention;
        part.closeness = closenessOf(graph, node);
    }
    result.reciprocity = reciprocityOf(network);
    result.outsideNetwork = network.leftOut;
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
