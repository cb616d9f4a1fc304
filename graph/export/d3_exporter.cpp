// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/export/export_fields.h"
#include "graph/export/exporters.h"
#include "graph/export/graph_nodes.h"
#include "graph/export/thread_walk.h"

namespace antecedent {
namespace {

/// One tree of objects with "name" and "children", as d3.hierarchy takes it: all, its conversations, their messages.
class D3Exporter : public Exporter {
public:
    std::string_view name() const override { return "d3"; }
    std::string_view ending() const override { return "d3.json"; }
    std::string_view description() const override { return "JSON of \"name\" and \"children\", for d3.hierarchy"; }
    std::string_view leavesOut() const override { return "other candidates, second parents, metadata"; }

    void write(const std::vector<ExportItem>& items, const ExportOptions& options, std::ostream& out) const override {
        JsonWriter writer(options.pretty, out);
        writer.beginObject();
        writer.key("name").value("conversations");
        writer.key("children").beginArray();
        for (const ExportItem& item : items) writeConversation(writer, *item.tree);
        writer.end();
        writer.end();
        writer.flush();
        out << '\n';
    }

private:
    static void writeConversation(JsonWriter& writer, const ReplyTree& tree) {
        const Conversation& conversation = tree.conversation();
        const auto& header = conversation.header();
        writer.beginObject();
        writer.key("name").value(header.title.empty() ? header.id : header.title);
        writer.key("children").beginArray();
        const auto enter = [&](MessageId id, std::size_t) {
            constexpr std::size_t nameCharacters = 60;
            const Message& message = conversation.message(id);
            writer.beginObject();
            writer.key("name").value(shortened(message.text, nameCharacters));
            writer.key("id").value(message.id);
            writeAuthor(writer, conversation, message, "author");
            writeTime(writer, conversation, message);
            writer.key("probability").value(roundedProbability(tree.attachment(id).probability));
            writer.key("origin").value(originWord(tree.attachment(id).origin));
            writer.key("text").value(message.text);
            writer.key("children").beginArray();
        };
        walkThreads(tree, enter, [&](MessageId, std::size_t) {
            writer.end();
            writer.end();
        });
        writer.end();
        writer.end();
    }
};

}  // namespace

std::unique_ptr<Exporter> makeD3Exporter() {
    return std::make_unique<D3Exporter>();
}

}  // namespace antecedent
