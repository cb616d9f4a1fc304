// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "graph/export/exporter.h"

namespace antecedent {

/// A node or an edge of a graph as the formats of graph programs hold it: attributes by name, in one order for all.
struct GraphNode {
    std::string id;
    std::string label;
    std::vector<std::string> attributes;
};

struct GraphEdge {
    std::string source;  ///< the answer
    std::string target;  ///< what it answers
    double weight = 1;
    std::vector<std::string> attributes;
    bool doubtful = false;  ///< a predicted link below one half
};

enum class AttributeType { Text, Number };

/// What a graph format writes: messages with their links, or speakers with the number of replies.
struct GraphContent {
    std::vector<std::pair<std::string, AttributeType>> nodeAttributes, edgeAttributes;
    std::vector<GraphNode> nodes;
    std::vector<GraphEdge> edges;
};

/// Of all conversations together; ids stay apart where there are several.
GraphContent graphOf(const std::vector<ExportItem>& items, const ExportOptions& options);

/// The beginning of a text on one line, of at most so many characters.
std::string shortened(const std::string& text, std::size_t characters);

/// A text without the characters that XML 1.0 does not know, and with its own marks escaped.
std::string xmlEscaped(const std::string& text);

}  // namespace antecedent
