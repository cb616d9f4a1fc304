// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <sstream>

#include "graph/base/text_lines.h"
#include "graph/import/formats/importers.h"
#include "graph/import/reading/any_time.h"
#include "graph/import/reading/conversation_groups.h"
#include "graph/import/reading/import_helpers.h"
#include "graph/import/reading/json_importer.h"
#include "graph/import/reading/json_values.h"
#include "graph/import/reading/meta_fields.h"
#include "graph/import/reading/table_rows.h"

namespace antecedent {
namespace {
using nlohmann::json;

constexpr std::string_view tableNames = "ID,Timestamp,Contents,Attachments";

bool isTable(std::string_view head) {
    return startsWith(head, tableNames);
}

bool isMessages(const SourceTree& source, const SourceEntry& entry) {
    const std::string head = source.head(entry);
    if (isTable(head)) return true;
    const JsonOutline outline = outlineOf(head);
    return outline.hasAll({"[].ID", "[].Timestamp", "[].Contents", "[].Attachments"});
}

/// Messages of channels, each in a folder "messages/c123" of its own.
std::vector<const SourceEntry*> messagesIn(const SourceTree& source) {
    std::vector<const SourceEntry*> files = source.named("messages.csv");
    const auto more = source.named("messages.json");
    files.insert(files.end(), more.begin(), more.end());
    return files;
}

/// Whoever asked for the package, and the names of channels.
class Package {
public:
    Package(const SourceTree& source, ConversationSink& sink) : m_source(source), m_sink(sink) {
        if (const auto names = object("index.json"); names.is_object()) m_channels = names;
        const json user = object("user.json");
        m_owner = firstTextOf(user, {"global_name", "username"});
        m_ownerId = firstTextOf(user, {"id"});
        if (m_owner.empty()) m_owner = "Me";
    }

    void read(const SourceEntry& entry, ConversationGroups& groups) {
        const std::string id = channelOf(entry);
        ConversationBuilder& builder = groups.of(id);
        const std::string title = firstTextOf(m_channels, {id.c_str()});
        if (!title.empty()) builder.header().title = title;
        const auto text = m_source.text(entry);
        if (!text) return m_sink.warn({0, entry.name + " was left out: " + text.error().message()});
        isTable(text->text) ? readTable(text->text, builder) : readList(entry, builder);
    }

private:
    json object(std::string_view file) const {
        const auto found = m_source.named(file);
        if (m_source.single() || found.empty()) return {};
        auto read = readJsonFile(m_source, *found.front(), m_sink);
        return read ? std::move(*read) : json();
    }

    /// The number in "package/messages/c123/messages.csv".
    std::string channelOf(const SourceEntry& entry) const {
        const std::string folder = std::filesystem::path(entry.name).parent_path().filename().string();
        return startsWith(folder, "c") ? folder.substr(1) : folder;
    }

    void readTable(const std::string& text, ConversationBuilder& builder) {
        std::istringstream stream(text);
        bool names = true;
        const auto read = forEachRow(stream, ',', [&](const TableRow& row) {
            const auto field = [&row](std::size_t i) { return i < row.fields.size() ? row.fields[i] : std::string(); };
            if (!names) add({field(0), field(1), field(2), field(3)}, builder);
            names = false;
            return true;
        });
        if (!read) m_sink.warn({0, "the table is damaged: " + read.error().message()});
    }

    void readList(const SourceEntry& entry, ConversationBuilder& builder) {
        const auto list = readJsonFile(m_source, entry, m_sink);
        if (!list) return m_sink.warn({0, entry.name + " was left out: " + list.error().message()});
        forEachObject(*list, [&](const json& record) {
            add({idOf(record, "ID").value_or(""), stringOf(record, "Timestamp"), stringOf(record, "Contents"),
                 stringOf(record, "Attachments")},
                builder);
        });
    }

    struct Row {
        std::string id, time, text, attachments;
    };

    void add(const Row& row, ConversationBuilder& builder) {
        MessageDraft draft;
        draft.id = row.id;
        draft.speaker = m_owner;
        draft.speakerId = m_ownerId;
        draft.text = row.text;
        if (const auto time = parseAnyTime(std::string_view(row.time))) draft.time = time->time;
        MetaFields meta;
        meta.add("attachments", row.attachments);
        draft.meta = meta.text();
        builder.add(std::move(draft));
    }

    const SourceTree& m_source;
    ConversationSink& m_sink;
    json m_channels = json::object();
    std::string m_owner, m_ownerId;
};

class DiscordPackageImporter : public Importer {
public:
    std::string_view name() const override { return "discord-package"; }
    std::string_view title() const override { return "Discord data package"; }
    std::string_view description() const override { return "one's own messages, as Discord hands them out on request"; }

    Recognition sniff(const SourceTree& source) const override {
        if (source.single()) return {isMessages(source, source.entries().front()) ? 0.96 : 0.0, {}};
        const auto files = messagesIn(source);
        const bool known = !files.empty() && (source.find("messages/index.json") || source.find("index.json") ||
                                              !source.named("channel.json").empty());
        return {known && isMessages(source, *files.front()) ? 0.97 : 0.0, {}};
    }

    Result<void> read(const SourceTree& source, const ImportOptions&, ConversationSink& sink,
                      Control& control) const override {
        ConversationGroups groups(headerFor(source.path(), *this, Genre::Chat));
        Package package(source, sink);
        std::vector<const SourceEntry*> files = messagesIn(source);
        if (source.single()) files = {&source.entries().front()};
        for (std::size_t i = 0; i < files.size(); ++i) {
            if (!control.step(i + 1, files.size())) return cancelled();
            package.read(*files[i], groups);
        }
        if (groups.messages() == 0) return noMessage(source.path(), "messages.csv or messages.json of a channel");
        sink.warn({0, "a data package holds only what its owner wrote; what others said is missing"});
        groups.deliverTo(sink, MessageOrder::ByTime);
        return {};
    }
};

}  // namespace

std::unique_ptr<Importer> makeDiscordPackageImporter() {
    return std::make_unique<DiscordPackageImporter>();
}

}  // namespace antecedent
