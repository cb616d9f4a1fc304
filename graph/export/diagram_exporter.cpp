// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/export/exporters.h"
#include "graph/export/graph_nodes.h"

namespace antecedent {
namespace {

std::string quotedForDot(const std::string& text) {
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') quoted += '\\';
        quoted += c;
    }
    return quoted + "\"";
}

/// Mermaid knows entities with a number sign; a backtick or a bracket would begin other things.
std::string quotedForMermaid(const std::string& text) {
    std::string quoted = "\"";
    for (const char c : text) {
        switch (c) {
            case '"':
                quoted += "#quot;";
                break;
            case '#':
                quoted += "#35;";
                break;
            case '<':
                quoted += "#lt;";
                break;
            case '>':
                quoted += "#gt;";
                break;
            case '`':
                quoted += "#96;";
                break;
            case '\\':
                quoted += "#92;";
                break;
            default:
                quoted += c;
        }
    }
    return quoted + "\"";
}

class DotExporter : public Exporter {
public:
    std::string_view name() const override { return "dot"; }
    std::string_view ending() const override { return "dot"; }
    std::string_view description() const override { return "drawing for Graphviz; with --network of speakers"; }
    std::string_view leavesOut() const override { return "times, whole texts, other candidates, metadata"; }
    bool canWriteNetwork() const override { return true; }

    void write(const std::vector<ExportItem>& items, const ExportOptions& options, std::ostream& out) const override {
        const GraphContent graph = graphOf(items, options);
        out << "digraph replies {\n  rankdir=BT;\n  node [shape=box, style=rounded];\n";
        for (const GraphNode& node : graph.nodes) {
            out << "  " << node.id << " [label=" << quotedForDot(node.label) << "];\n";
        }
        for (const GraphEdge& edge : graph.edges) {
            out << "  " << edge.source << " -> " << edge.target;
            if (edge.doubtful) out << " [style=dotted]";
            if (options.network) out << " [weight=" << edge.weight << ", label=\"" << edge.weight << "\"]";
            out << ";\n";
        }
        out << "}\n";
    }
};

class MermaidExporter : public Exporter {
public:
    std::string_view name() const override { return "mermaid"; }
    std::string_view ending() const override { return "mmd"; }
    std::string_view description() const override {
        return "drawing for Markdown pages and wikis; for up to some hundred messages";
    }
    std::string_view leavesOut() const override { return "times, whole texts, other candidates, metadata"; }
    bool canWriteNetwork() const override { return true; }

    void write(const std::vector<ExportItem>& items, const ExportOptions& options, std::ostream& out) const override {
        const GraphContent graph = graphOf(items, options);
        out << "flowchart BT\n";
        for (const GraphNode& node : graph.nodes)
            out << "  " << node.id << "[" << quotedForMermaid(node.label) << "]\n";
        for (const GraphEdge& edge : graph.edges) {
            const char* arrow = edge.doubtful ? " -.-> " : " --> ";
            out << "  " << edge.source << arrow << edge.target << "\n";
        }
    }
};

}  // namespace

std::unique_ptr<Exporter> makeDotExporter() {
    return std::make_unique<DotExporter>();
}

std::unique_ptr<Exporter> makeMermaidExporter() {
    return std::make_unique<MermaidExporter>();
}

}  // namespace antecedent
