// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <sstream>

#include "graph/export/export_fields.h"
#include "graph/export/exporters.h"
#include "graph/export/thread_walk.h"

namespace antecedent {
namespace {

constexpr std::int64_t formatVersion = 2;

void writeSource(JsonWriter& writer, const Conversation::Header& header) {
    writer.key("source").beginInlineObject();
    writer.key("file").value(header.sourceFile);
    writer.key("format").value(header.format);
    writer.end();
}

void writeModel(JsonWriter& writer, const std::vector<ExportItem>& items) {
    for (const ExportItem& item : items) {
        if (!item.scores || item.scores->modelName.empty()) continue;
        writer.key("model").beginInlineObject();
        writer.key("name").value(item.scores->modelName);
        writer.key("sha256").value(item.scores->modelSha256);
        writer.end();
        return;
    }
    writer.key("model").null();
}

/// One conversation; an item stays open on the stack while its replies are written.
class TreeWriter {
public:
    TreeWriter(JsonWriter& writer, const ExportItem& item, const ExportOptions& options)
        : m_writer(writer), m_item(item), m_options(options) {}

    void write() {
        const Conversation::Header& header = m_item.tree->conversation().header();
        m_writer.beginObject();
        m_writer.key("id").value(header.id);
        if (!header.title.empty()) m_writer.key("title").value(header.title);
        if (header.genre != Genre::Unknown) m_writer.key("genre").value(genreName(header.genre));
        writeSource(m_writer, header);
        m_writer.key("roots").beginArray();
        walkThreads(
            *m_item.tree, [this](MessageId message, std::size_t) { openMessage(message); },
            [this](MessageId, std::size_t) {
                m_writer.end();  // children
                m_writer.end();  // the message
            });
        m_writer.end();
        m_writer.end();
    }

private:
    void openMessage(MessageId id) {
        const Conversation& conversation = m_item.tree->conversation();
        const Message& message = conversation.message(id);
        m_writer.beginObject();
        m_writer.key("id").value(message.id);
        m_writer.key("position").value(static_cast<std::int64_t>(id.index()));
        writeAuthor(m_writer, conversation, message, "author");
        writeTime(m_writer, conversation, message);
        writeKind(m_writer, message);
        writeTopic(m_writer, conversation, message);
        m_writer.key("text").value(message.text);
        writeMeta(m_writer, message);
        writeLink(id);
        m_writer.key("children").beginArray();
    }

    void writeLink(MessageId id) {
        const Conversation& conversation = m_item.tree->conversation();
        const Attachment& attachment = m_item.tree->attachment(id);
        m_writer.key("link").beginInlineObject();
        m_writer.key("parent");
        if (attachment.parents.empty()) {
            m_writer.null();
        } else {
            m_writer.value(conversation.message(attachment.parents.front().parent).id);
        }
        if (attachment.origin != LinkOrigin::Unknown) {
            m_writer.key("probability").value(roundedProbability(attachment.probability));
        }
        m_writer.key("origin").value(originWord(attachment.origin));
        writeCandidates(m_writer, m_item, id, m_options.maxCandidates);
        m_writer.end();
        writeOtherParents(m_writer, *m_item.tree, id);
    }

    JsonWriter& m_writer;
    const ExportItem& m_item;
    const ExportOptions& m_options;
};

class ReplyTreeExporter : public Exporter {
public:
    std::string_view name() const override { return "reply-tree"; }
    std::string_view ending() const override { return "json"; }
    std::string_view description() const override {
        return "JSON tree of every conversation, with probabilities and other candidates";
    }

    void write(const std::vector<ExportItem>& items, const ExportOptions& options, std::ostream& out) const override {
        JsonWriter writer(options.pretty, out);
        writer.beginObject();
        writer.key("format").value("reply-tree");
        writer.key("version").value(formatVersion);
        if (!items.empty()) writeSource(writer, items.front().tree->conversation().header());
        writeModel(writer, items);
        writer.key("conversations").beginArray();
        for (const ExportItem& item : items) TreeWriter(writer, item, options).write();
        writer.end();
        writer.end();
        writer.flush();
        out << '\n';
    }
};

}  // namespace

std::unique_ptr<Exporter> makeReplyTreeExporter() {
    return std::make_unique<ReplyTreeExporter>();
}

std::string exportReplyTreeJson(const std::vector<ExportItem>& items, const ExportOptions& options) {
    std::ostringstream out;
    ReplyTreeExporter().write(items, options, out);
    return std::move(out).str();
}

}  // namespace antecedent
