// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <sstream>

#include "graph/export/export_fields.h"
#include "graph/export/exporters.h"

namespace antecedent {
namespace {

void writeParents(JsonWriter& writer, const ReplyTree& tree, MessageId id) {
    if (tree.attachment(id).origin == LinkOrigin::Unknown) {
        writer.key("parents").null();
        return;
    }
    writer.key("parents").beginInlineArray();
    for (const Link& link : tree.attachment(id).parents) writer.value(tree.conversation().message(link.parent).id);
    writer.end();
}

std::string lineOf(const ExportItem& item, MessageId id, const ExportOptions& options) {
    const Conversation& conversation = item.tree->conversation();
    const Message& message = conversation.message(id);
    JsonWriter writer(false);
    writer.beginObject();
    writer.key("conversation").value(conversation.header().id);
    const Genre genre = conversation.header().genre;
    if (genre != Genre::Unknown) writer.key("genre").value(genreName(genre));
    writer.key("id").value(message.id);
    writeParents(writer, *item.tree, id);
    if (item.tree->attachment(id).origin != LinkOrigin::Unknown) {
        writer.key("probability").value(roundedProbability(item.tree->attachment(id).probability));
    }
    writer.key("origin").value(originWord(item.tree->attachment(id).origin));
    writeCandidates(writer, item, id, options.maxCandidates);
    if (item.tree->attachment(id).parents.size() > 1) writeOtherParents(writer, *item.tree, id);
    writeAuthor(writer, conversation, message, "speaker");
    writeTime(writer, conversation, message);
    if (const std::string_view flag = kindWord(message.kind); !flag.empty()) writer.key(flag).boolean(true);
    writeTopic(writer, conversation, message);
    writer.key("text").value(message.text);
    writeMeta(writer, message);
    writer.end();
    return writer.take();
}

class JsonLinesExporter : public Exporter {
public:
    std::string_view name() const override { return "jsonl"; }
    std::string_view ending() const override { return "jsonl"; }
    std::string_view description() const override { return "one message a line, with its parents"; }
    bool writesInPieces() const override { return true; }

    void write(const std::vector<ExportItem>& items, const ExportOptions& options, std::ostream& out) const override {
        for (const ExportItem& item : items) {
            for (std::size_t i = item.first; i < item.tree->size(); ++i)
                out << lineOf(item, MessageId(i), options) << '\n';
        }
    }
};

}  // namespace

std::unique_ptr<Exporter> makeJsonLinesExporter() {
    return std::make_unique<JsonLinesExporter>();
}

std::string exportJsonLines(const std::vector<ExportItem>& items, const ExportOptions& options) {
    std::ostringstream out;
    JsonLinesExporter().write(items, options, out);
    return std::move(out).str();
}

}  // namespace antecedent
