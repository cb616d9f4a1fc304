// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/export/exporters.h"
#include "graph/export/graph_nodes.h"
#include "graph/export/thread_walk.h"

namespace antecedent {
namespace {

/// Readers of XML refuse elements inside some 250 others. Answers below this depth stand beside one another.
constexpr std::size_t deepestOutline = 200;

/// OPML 2.0, http://opml.org/spec2.opml
class OpmlExporter : public Exporter {
public:
    std::string_view name() const override { return "opml"; }
    std::string_view ending() const override { return "opml"; }
    std::string_view description() const override { return "outline for outliners and mind maps"; }
    std::string_view leavesOut() const override { return "times, probabilities, second parents, metadata"; }

    void write(const std::vector<ExportItem>& items, const ExportOptions&, std::ostream& out) const override {
        out << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\">\n<head><title>"
            << (items.empty() ? std::string() : titleOf(items.front())) << "</title></head>\n<body>\n";
        for (const ExportItem& item : items) {
            const bool several = items.size() > 1;
            if (several) out << "<outline text=\"" << titleOf(item) << "\">\n";
            writeThreads(*item.tree, out);
            if (several) out << "</outline>\n";
        }
        out << "</body>\n</opml>\n";
    }

private:
    static std::string titleOf(const ExportItem& item) {
        const auto& header = item.tree->conversation().header();
        return xmlEscaped(header.title.empty() ? header.id : header.title);
    }

    static void writeThreads(const ReplyTree& tree, std::ostream& out) {
        const Conversation& conversation = tree.conversation();
        const auto enter = [&](MessageId id, std::size_t depth) {
            const std::string& name = conversation.speakerName(id);
            out << "<outline text=\"" << xmlEscaped(name.empty() ? "unknown" : name) << ": "
                << xmlEscaped(conversation.message(id).text) << (depth < deepestOutline ? "\">\n" : "\"/>\n");
        };
        walkThreads(tree, enter, [&](MessageId, std::size_t depth) {
            if (depth < deepestOutline) out << "</outline>\n";
        });
    }
};

}  // namespace

std::unique_ptr<Exporter> makeOpmlExporter() {
    return std::make_unique<OpmlExporter>();
}

}  // namespace antecedent
