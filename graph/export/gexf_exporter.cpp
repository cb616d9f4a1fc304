// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/export/exporters.h"
#include "graph/export/graph_nodes.h"

namespace antecedent {
namespace {

using Attributes = std::vector<std::pair<std::string, AttributeType>>;

void writeAttributes(std::ostream& out, const Attributes& attributes, const char* owner) {
    out << "    <attributes class=\"" << owner << "\">\n";
    for (std::size_t i = 0; i < attributes.size(); ++i) {
        out << "      <attribute id=\"" << i << "\" title=\"" << attributes[i].first << "\" type=\""
            << (attributes[i].second == AttributeType::Number ? "double" : "string") << "\"/>\n";
    }
    out << "    </attributes>\n";
}

void writeValues(std::ostream& out, const std::vector<std::string>& values) {
    out << "<attvalues>";
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!values[i].empty()) out << "<attvalue for=\"" << i << "\" value=\"" << xmlEscaped(values[i]) << "\"/>";
    }
    out << "</attvalues>";
}

/// Schema: http://gexf.net/1.3/gexf.xsd
class GexfExporter : public Exporter {
public:
    std::string_view name() const override { return "gexf"; }
    std::string_view ending() const override { return "gexf"; }
    std::string_view description() const override { return "graph of messages for Gephi; with --network of speakers"; }
    std::string_view leavesOut() const override { return "other candidates, metadata"; }
    bool canWriteNetwork() const override { return true; }

    void write(const std::vector<ExportItem>& items, const ExportOptions& options, std::ostream& out) const override {
        const GraphContent graph = graphOf(items, options);
        out << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<gexf xmlns=\"http://gexf.net/1.3\" version=\"1.3\">\n"
            << "  <graph mode=\"static\" defaultedgetype=\"directed\">\n";
        writeAttributes(out, graph.nodeAttributes, "node");
        writeAttributes(out, graph.edgeAttributes, "edge");
        out << "    <nodes>\n";
        for (const GraphNode& node : graph.nodes) {
            out << "      <node id=\"" << node.id << "\" label=\"" << xmlEscaped(node.label) << "\">";
            writeValues(out, node.attributes);
            out << "</node>\n";
        }
        out << "    </nodes>\n    <edges>\n";
        for (std::size_t i = 0; i < graph.edges.size(); ++i) {
            const GraphEdge& edge = graph.edges[i];
            out << "      <edge id=\"" << i << "\" source=\"" << edge.source << "\" target=\"" << edge.target
                << "\" weight=\"" << edge.weight << "\">";
            writeValues(out, edge.attributes);
            out << "</edge>\n";
        }
        out << "    </edges>\n  </graph>\n</gexf>\n";
    }
};

}  // namespace

std::unique_ptr<Exporter> makeGexfExporter() {
    return std::make_unique<GexfExporter>();
}

}  // namespace antecedent
