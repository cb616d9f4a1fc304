// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/export/graph_nodes.h"

#include <fmt/format.h>

#include "graph/export/export_fields.h"
#include "graph/tree/speaker_network.h"

namespace antecedent {
namespace {

constexpr std::size_t labelCharacters = 60;

void addMessages(const ExportItem& item, std::size_t number, GraphContent& graph) {
    const ReplyTree& tree = *item.tree;
    const Conversation& conversation = tree.conversation();
    const auto idOf = [number](MessageId id) { return fmt::format("c{}m{}", number, id.index()); };
    for (std::size_t i = 0; i < tree.size(); ++i) {
        const MessageId id(i);
        const Message& message = conversation.message(id);
        const std::string& speaker = conversation.speakerName(id);
        graph.nodes.push_back({idOf(id),
                               shortened((speaker.empty() ? "" : speaker + ": ") + message.text, labelCharacters),
                               {message.id, speaker, message.time ? timeText(conversation.header(), *message.time) : "",
                                message.text, conversation.header().id}});
        const Attachment& place = tree.attachment(id);
        for (const Link& link : place.parents) {
            const bool doubtful = place.origin == LinkOrigin::Predicted && link.probability < 0.5;
            graph.edges.push_back(
                {idOf(id),
                 idOf(link.parent),
                 1,
                 {fmt::format("{:g}", roundedProbability(link.probability)), std::string(originWord(place.origin))},
                 doubtful});
        }
    }
}

void addSpeakers(const ExportItem& item, std::size_t number, GraphContent& graph) {
    const Conversation& conversation = item.tree->conversation();
    const SpeakerNetwork network = speakerNetwork(*item.tree);
    const auto idOf = [number](std::size_t node) { return fmt::format("c{}s{}", number, node); };
    for (std::size_t i = 0; i < network.nodes.size(); ++i) {
        const SpeakerNode& node = network.nodes[i];
        graph.nodes.push_back({idOf(i),
                               conversation.speakerName(node.speaker),
                               {std::to_string(node.messages), fmt::format("{:g}", node.betweenness),
                                fmt::format("{:g}", node.attention), conversation.header().id}});
    }
    for (const SpeakerEdge& edge : network.edges) {
        graph.edges.push_back(
            {idOf(edge.from), idOf(edge.to), static_cast<double>(edge.replies), {std::to_string(edge.replies)}, false});
    }
}

}  // namespace

GraphContent graphOf(const std::vector<ExportItem>& items, const ExportOptions& options) {
    GraphContent graph;
    if (options.network) {
        graph.nodeAttributes = {{"messages", AttributeType::Number},
                                {"betweenness", AttributeType::Number},
                                {"attention", AttributeType::Number},
                                {"conversation", AttributeType::Text}};
        graph.edgeAttributes = {{"replies", AttributeType::Number}};
    } else {
        graph.nodeAttributes = {{"id", AttributeType::Text},
                                {"author", AttributeType::Text},
                                {"time", AttributeType::Text},
                                {"text", AttributeType::Text},
                                {"conversation", AttributeType::Text}};
        graph.edgeAttributes = {{"probability", AttributeType::Number}, {"origin", AttributeType::Text}};
    }
    for (std::size_t i = 0; i < items.size(); ++i) {
        options.network ? addSpeakers(items[i], i, graph) : addMessages(items[i], i, graph);
    }
    return graph;
}

std::string shortened(const std::string& text, std::size_t characters) {
    std::string line;
    std::size_t count = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool begins = (text[i] & 0xC0) != 0x80;
        if (begins && count++ == characters) return line + "…";
        line += static_cast<unsigned char>(text[i]) < 0x20 ? ' ' : text[i];
    }
    return line;
}

std::string xmlEscaped(const std::string& text) {
    std::string escaped;
    for (const char c : text) {
        switch (c) {
            case '&':
                escaped += "&amp;";
                break;
            case '<':
                escaped += "&lt;";
                break;
            case '>':
                escaped += "&gt;";
                break;
            case '"':
                escaped += "&quot;";
                break;
            case '\n':
                escaped += "&#10;";
                break;
            case '\t':
                escaped += "&#9;";
                break;
            default:
                if (static_cast<unsigned char>(c) >= 0x20) escaped += c;
        }
    }
    return escaped;
}

}  // namespace antecedent
