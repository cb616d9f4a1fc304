// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/tree/speaker_network.h"

#include <algorithm>
#include <boost/graph/betweenness_centrality.hpp>
#include <boost/graph/page_rank.hpp>
#include <map>

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
        network.nodes.push_back({SpeakerId(s), messages[s], 0, 0, 0, 0});
    }
    return nodes;
}

void countReplies(const ReplyTree& tree, const std::vector<bool>& hidden, const std::vector<std::size_t>& nodes,
                  SpeakerNetwork& network) {
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> replies;
    const auto nodeOf = [&](MessageId message) {
        const SpeakerId speaker = tree.conversation().message(message).speaker;
        const bool out = !speaker.valid() || (!hidden.empty() && hidden[message.index()]);
        return out ? notShown : nodes[speaker.index()];
    };
    for (std::size_t i = 0; i < tree.size(); ++i) {
        const std::size_t from = nodeOf(MessageId(i));
        for (const Link& link : tree.attachment(MessageId(i)).parents) {
            const std::size_t to = nodeOf(link.parent);
            if (from != notShown && to != notShown && from != to) ++replies[{from, to}];
        }
    }
    for (const auto& [ends, count] : replies) {
        network.edges.push_back({ends.first, ends.second, count});
        network.nodes[ends.first].answered += count;
        network.nodes[ends.second].wasAnswered += count;
    }
}

void measure(SpeakerNetwork& network) {
    using Undirected = boost::adjacency_list<boost::setS, boost::vecS, boost::undirectedS>;
    using Directed = boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS>;
    Undirected acquaintances(network.nodes.size());
    Directed answers(network.nodes.size());
    for (const SpeakerEdge& edge : network.edges) {
        boost::add_edge(edge.from, edge.to, acquaintances);
        boost::add_edge(edge.from, edge.to, answers);
    }
    std::vector<double> betweenness(network.nodes.size(), 0);
    std::vector<double> rank(network.nodes.size(), 0);
    const auto between =
        boost::make_iterator_property_map(betweenness.begin(), get(boost::vertex_index, acquaintances));
    boost::brandes_betweenness_centrality(acquaintances, between);
    if (network.nodes.size() > 2) boost::relative_betweenness_centrality(acquaintances, between);
    boost::graph::page_rank(answers,
                            boost::make_iterator_property_map(rank.begin(), get(boost::vertex_index, answers)));
    double sum = 0;
    for (const double value : rank) sum += value;
    for (std::size_t i = 0; i < network.nodes.size(); ++i) {
        network.nodes[i].betweenness = betweenness[i];
        network.nodes[i].attention = sum > 0 ? rank[i] / sum : 0;
    }
}

}  // namespace

SpeakerNetwork speakerNetwork(const ReplyTree& tree, const std::vector<bool>& hidden, std::size_t most) {
    SpeakerNetwork network;
    const std::vector<std::size_t> nodes = chooseSpeakers(tree, hidden, most, network);
    countReplies(tree, hidden, nodes, network);
    if (!network.nodes.empty()) measure(network);
    return network;
}

}  // namespace antecedent
