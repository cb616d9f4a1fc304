// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <fmt/format.h>

#include "graph/export/export_fields.h"
#include "graph/export/exporters.h"
#include "graph/tree/speaker_network.h"

namespace antecedent {
namespace {

/// Writes rows of fields, in quotes where they need them (RFC 4180).
class TableWriter {
public:
    TableWriter(std::ostream& out, char separator) : m_out(out), m_separator(separator) {}

    void row(const std::vector<std::string>& fields) {
        for (std::size_t i = 0; i < fields.size(); ++i) {
            if (i > 0) m_out << m_separator;
            write(fields[i]);
        }
        m_out << "\r\n";
    }

private:
    void write(const std::string& field) {
        const bool plain =
            field.find_first_of("\"\r\n") == std::string::npos && field.find(m_separator) == std::string::npos;
        if (plain) {
            m_out << field;
            return;
        }
        m_out << '"';
        for (const char c : field) m_out << (c == '"' ? "\"\"" : std::string(1, c));
        m_out << '"';
    }

    std::ostream& m_out;
    char m_separator;
};

std::string probabilityText(double probability) {
    return fmt::format("{:g}", roundedProbability(probability));
}

std::string timeOf(const Conversation& conversation, const Message& message) {
    if (!message.time) return {};
    if (conversation.header().timeBase == TimeBase::Recording) return fmt::format("{:.3f}", message.time->seconds());
    return timeText(conversation.header(), *message.time);
}

std::vector<std::string> messageRow(const ReplyTree& tree, MessageId id) {
    const Conversation& conversation = tree.conversation();
    const Message& message = conversation.message(id);
    const Attachment& place = tree.attachment(id);
    std::string others;
    for (std::size_t i = 1; i < place.parents.size(); ++i) {
        others += (i > 1 ? " " : "") + conversation.message(place.parents[i].parent).id;
    }
    const bool known = place.origin != LinkOrigin::Unknown;
    return {conversation.header().id,
            message.id,
            conversation.speakerName(id),
            timeOf(conversation, message),
            message.kind == MessageKind::Message ? std::string("message") : std::string(kindWord(message.kind)),
            message.text,
            place.parents.empty() ? std::string() : conversation.message(place.parents.front().parent).id,
            known ? probabilityText(place.probability) : std::string(),
            std::string(originWord(place.origin)),
            others,
            message.subject,
            message.thread.group};
}

class MessageTableExporter : public Exporter {
public:
    explicit MessageTableExporter(bool tabs) : m_tabs(tabs) {}
    std::string_view name() const override { return m_tabs ? "tsv" : "csv"; }
    std::string_view ending() const override { return name(); }
    std::string_view description() const override {
        return m_tabs ? "table of messages, separated by tabs"
                      : "table of messages with their parents, for spreadsheets";
    }
    std::string_view leavesOut() const override { return "other candidates, metadata"; }
    bool writesInPieces() const override { return true; }

    void write(const std::vector<ExportItem>& items, const ExportOptions& options, std::ostream& out) const override {
        TableWriter table(out, m_tabs ? '\t' : ',');
        if (!options.goesOn) {
            table.row({"conversation", "id", "speaker", "time", "kind", "text", "parent", "probability", "origin",
                       "other_parents", "subject", "thread"});
        }
        for (const ExportItem& item : items) {
            for (std::size_t i = item.first; i < item.tree->size(); ++i)
                table.row(messageRow(*item.tree, MessageId(i)));
        }
    }

private:
    bool m_tabs;
};

class LinkTableExporter : public Exporter {
public:
    std::string_view name() const override { return "csv-links"; }
    std::string_view ending() const override { return "links.csv"; }
    std::string_view description() const override {
        return "table of links, from the answer to what it answers; with --network of speakers";
    }
    std::string_view leavesOut() const override { return "texts, messages without a link, other candidates"; }
    bool canWriteNetwork() const override { return true; }
    bool writesInPieces() const override { return true; }

    void write(const std::vector<ExportItem>& items, const ExportOptions& options, std::ostream& out) const override {
        TableWriter table(out, ',');
        if (options.network) return writeNetwork(items, options, table);
        if (!options.goesOn) {
            table.row({"conversation", "source", "target", "source_speaker", "target_speaker", "probability", "origin",
                       "latency_s"});
        }
        for (const ExportItem& item : items) {
            for (std::size_t i = item.first; i < item.tree->size(); ++i) writeLinks(*item.tree, MessageId(i), table);
        }
    }

private:
    static void writeLinks(const ReplyTree& tree, MessageId id, TableWriter& table) {
        const Conversation& conversation = tree.conversation();
        const Message& child = conversation.message(id);
        for (const Link& link : tree.attachment(id).parents) {
            const Message& parent = conversation.message(link.parent);
            const bool timed = child.time && parent.time;
            table.row({conversation.header().id, child.id, parent.id, conversation.speakerName(id),
                       conversation.speakerName(link.parent), probabilityText(link.probability),
                       std::string(originWord(tree.attachment(id).origin)),
                       timed ? fmt::format("{:g}", child.time->seconds() - parent.time->seconds()) : std::string()});
        }
    }

    static void writeNetwork(const std::vector<ExportItem>& items, const ExportOptions& options, TableWriter& table) {
        if (!options.goesOn) table.row({"conversation", "source", "target", "replies"});
        for (const ExportItem& item : items) {
            const Conversation& conversation = item.tree->conversation();
            const SpeakerNetwork network = speakerNetwork(*item.tree);
            const auto nameOf = [&](std::size_t node) { return conversation.speakerName(network.nodes[node].speaker); };
            for (const SpeakerEdge& edge : network.edges) {
                table.row({conversation.header().id, nameOf(edge.from), nameOf(edge.to), std::to_string(edge.replies)});
            }
        }
    }
};

class LaceExporter : public Exporter {
public:
    std::string_view name() const override { return "lace"; }
    std::string_view ending() const override { return "lace.csv"; }
    std::string_view description() const override { return "table of turns for the annotation tool LACE"; }
    std::string_view leavesOut() const override { return "times, probabilities, second parents, metadata"; }

    void write(const std::vector<ExportItem>& items, const ExportOptions&, std::ostream& out) const override {
        TableWriter table(out, ',');
        table.row({"turn_id", "user_id", "turn_text", "reply_to_turn"});
        for (const ExportItem& item : items) {
            const Conversation& conversation = item.tree->conversation();
            const std::string prefix = items.size() > 1 ? conversation.header().id + "/" : std::string();
            for (std::size_t i = 0; i < item.tree->size(); ++i) {
                const auto parent = item.tree->primaryParent(MessageId(i));
                table.row({prefix + conversation.messages()[i].id, conversation.speakerName(MessageId(i)),
                           conversation.messages()[i].text,
                           parent ? prefix + conversation.message(*parent).id : std::string()});
            }
        }
    }
};

}  // namespace

std::unique_ptr<Exporter> makeMessageTableExporter(bool tabs) {
    return std::make_unique<MessageTableExporter>(tabs);
}

std::unique_ptr<Exporter> makeLinkTableExporter() {
    return std::make_unique<LinkTableExporter>();
}

std::unique_ptr<Exporter> makeLaceExporter() {
    return std::make_unique<LaceExporter>();
}

}  // namespace antecedent
