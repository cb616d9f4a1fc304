// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/tree/speaker_network.h"

#include <algorithm>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/page_rank.hpp>
#include <tuple>
#include <unordered_map>

#include "graph/tree/shortest_ways.h"

namespace antecedent {
namespace {

constexpr std::size_t notShown = static_cast<std::size_t>(-1);

/// Node of each speaker, or notShown; fills the nodes.
std::vector<std::size_t> chooseSpeakers(const ReplyTree& tree, const std::vector<bool>& hidden, std::size_t most,
                                        SpeakerNetwork& network) {
    const Conversation& conversation = tree.conversation();
    std::vector<std::size_t> messages(conversation.speakers().size(), 0);
    for (std::size_t i = 0; i < tree.size(); ++i) {
        const SpeakerId speaker = conversation.messages()[i].speaker;
        if (speaker.valid() && (hidden.empty() || !hidden[i])) ++messages[speaker.index()];
    }
    std::vector<std::size_t> order;
    for (std::size_t s = 0; s < messages.size(); ++s) {
        if (messages[s] > 0) order.push_back(s);
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return messages[a] > messages[b]; });
    network.leftOut = order.size() - std::min(order.size(), most);
    order.resize(order.size() - network.leftOut);
    std::sort(order.begin(), order.end());
    std::vector<std::size_t> nodes(messages.size(), notShown);
    for (const std::size_t s : order) {
        nodes[s] = network.nodes.size();
        network.nodes.push_back({SpeakerId(s), messages[s]});
    }
    return nodes;
}

void countReplies(const ReplyTree& tree, const std::vector<bool>& hidden, const std::vector<std::size_t>& nodes,
                  SpeakerNetwork& network) {
    const std::size_t speakers = network.nodes.size();
    std::unordered_map<std::size_t, std::size_t> replies;  // by both ends in one number
    const auto nodeOf = [&](MessageId message) {
        const SpeakerId speaker = tree.conversation().message(message).speaker;
        const bool out = !speaker.valid() || (!hidden.empty() && hidden[message.index()]);
        return out ? notShown : nodes[speaker.index()];
    };
    for (std::size_t i = 0; i < tree.size(); ++i) {
        const std::size_t from = nodeOf(MessageId(i));
        for (const Link& link : tree.attachment(MessageId(i)).parents) {
            const std::size_t to = nodeOf(link.parent);
            if (from != notShown && to != notShown && from != to) ++replies[from * speakers + to];
        }
    }
    for (const auto& [ends, count] : replies) {
        network.edges.push_back({ends / speakers, ends % speakers, count});
        network.nodes[ends / speakers].answered += count;
        network.nodes[ends % speakers].wasAnswered += count;
    }
    std::sort(network.edges.begin(), network.edges.end(), [](const SpeakerEdge& a, const SpeakerEdge& b) {
        return std::tie(a.from, a.to) < std::tie(b.from, b.to);
    });
}

void rankAttention(SpeakerNetwork& network) {
    using Directed = boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS>;
    Directed answers(network.nodes.size());
    for (const SpeakerEdge& edge : network.edges) boost::add_edge(edge.from, edge.to, answers);
    std::vector<double> rank(network.nodes.size(), 0);
    boost::graph::page_rank(answers,
                            boost::make_iterator_property_map(rank.begin(), get(boost::vertex_index, answers)));
    double sum = 0;
    for (const double value : rank) sum += value;
    for (std::size_t i = 0; i < network.nodes.size(); ++i) network.nodes[i].attention = sum > 0 ? rank[i] / sum : 0;
}

void measureWays(SpeakerNetwork& network) {
    std::vector<std::pair<std::size_t, std::size_t>> edges;
    for (const SpeakerEdge& edge : network.edges) edges.emplace_back(edge.from, edge.to);
    const Centrality centrality = centralityOf(network.nodes.size(), edges);
    if (centrality.sources < network.nodes.size()) network.estimatedFrom = centrality.sources;
    for (std::size_t i = 0; i < network.nodes.size(); ++i) {
        network.nodes[i].betweenness = centrality.betweenness[i];
        network.nodes[i].closeness = centrality.closeness[i];
    }
}

}  // namespace

SpeakerNetwork speakerNetwork(const ReplyTree& tree, const std::vector<bool>& hidden, std::size_t most) {
    SpeakerNetwork network;
    const std::vector<std::size_t> nodes = chooseSpeakers(tree, hidden, most, network);
    countReplies(tree, hidden, nodes, network);
    if (network.nodes.empty()) return network;
    rankAttention(network);
    measureWays(network);
    return network;
}

}  // namespace antecedent
