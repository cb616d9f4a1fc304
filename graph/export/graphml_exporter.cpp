// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/export/exporters.h"
#include "graph/export/graph_nodes.h"

namespace antecedent {
namespace {

using Attributes = std::vector<std::pair<std::string, AttributeType>>;

void writeKeys(std::ostream& out, const Attributes& attributes, const char* owner) {
    for (std::size_t i = 0; i < attributes.size(); ++i) {
        out << "  <key id=\"" << owner[0] << i << "\" for=\"" << owner << "\" attr.name=\"" << attributes[i].first
            << "\" attr.type=\"" << (attributes[i].second == AttributeType::Number ? "double" : "string") << "\"/>\n";
    }
}

void writeData(std::ostream& out, const std::vector<std::string>& values, char owner) {
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!values[i].empty()) out << "<data key=\"" << owner << i << "\">" << xmlEscaped(values[i]) << "</data>";
    }
}

/// Schema: http://graphml.graphdrawing.org/xmlns/1.1/graphml.xsd
class GraphMlExporter : public Exporter {
public:
    std::string_view name() const override { return "graphml"; }
    std::string_view ending() const override { return "graphml"; }
    std::string_view description() const override {
        return "graph of messages for yEd, Cytoscape, igraph, networkx; with --network of speakers";
    }
    std::string_view leavesOut() const override { return "other candidates, metadata"; }
    bool canWriteNetwork() const override { return true; }

    void write(const std::vector<ExportItem>& items, const ExportOptions& options, std::ostream& out) const override {
        const GraphContent graph = graphOf(items, options);
        out << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml "
               "xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n";
        writeKeys(out, graph.nodeAttributes, "node");
        writeKeys(out, graph.edgeAttributes, "edge");
        out << "  <graph id=\"replies\" edgedefault=\"directed\">\n";
        for (const GraphNode& node : graph.nodes) {
            out << "    <node id=\"" << node.id << "\">";
            writeData(out, node.attributes, 'n');
            out << "</node>\n";
        }
        for (const GraphEdge& edge : graph.edges) {
            out << "    <edge source=\"" << edge.source << "\" target=\"" << edge.target << "\">";
            writeData(out, edge.attributes, 'e');
            out << "</edge>\n";
        }
        out << "  </graph>\n</graphml>\n";
    }
};

}  // namespace

std::unique_ptr<Exporter> makeGraphMlExporter() {
    return std::make_unique<GraphMlExporter>();
}

}  // namespace antecedent
