// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>

#include "graph/base/text_lines.h"
#include "graph/import/formats/discord_export.h"
#include "graph/import/formats/importers.h"
#include "graph/import/reading/import_helpers.h"
#include "graph/import/reading/json_outline.h"
#include "graph/import/reading/part_names.h"
#include "graph/import/reading/tree_shape.h"

namespace antecedent {
namespace {

constexpr char expected[] = "an export of DiscordChatExporter: HTML, JSON, CSV or text";

constexpr const char* endings[] = {".html", ".json", ".csv", ".txt"};

std::string channelOf(const SourceEntry& entry) {
    const std::filesystem::path path(entry.name);
    return (path.parent_path() / withoutPart(stemOf(path))).generic_string();
}

bool mayBeExport(const SourceEntry& entry) {
    return entry.text && std::any_of(std::begin(endings), std::end(endings),
                                     [&entry](const char* ending) { return endsWith(entry.name, ending); });
}

/// What a page needs lies in a folder of its name.
bool isAsset(const SourceEntry& entry) {
    return entry.name.find("_Files/") != std::string::npos || entry.name.find("_files/") != std::string::npos;
}

bool has(const SourceTree& source, std::string_view ending) {
    return std::any_of(source.entries().begin(), source.entries().end(),
                       [ending](const SourceEntry& entry) { return entry.text && endsWith(entry.name, ending); });
}

class DiscordImporter : public Importer {
public:
    std::string_view name() const override { return "discord"; }
    std::string_view title() const override { return "Discord"; }
    std::string_view description() const override {
        return "DiscordChatExporter's HTML, JSON, CSV and text, of one channel or a folder of them, in parts or not";
    }

    Recognition sniff(const SourceTree& source) const override {
        if (source.single()) {
            const bool known = discordLayoutOf(source.head(source.entries().front())) != DiscordLayout::None;
            return {known ? 0.97 : 0, {}};
        }
        // With its pictures, style sheets and parts a folder of channels belongs together.
        const auto isExport = [&source](const SourceEntry& entry) {
            return isAsset(entry) || discordLayoutOf(source.head(entry)) != DiscordLayout::None;
        };
        bool any = false;
        for (const char* ending : endings) {
            const bool all = isSoForAll(source, ending, isExport);
            if (!all && has(source, ending)) return {};
            any = any || (all && !isSoForAll(source, ending, isAsset));
        }
        return {any ? 0.97 : 0, {}};
    }

    Result<void> read(const SourceTree& source, const ImportOptions& options, ConversationSink& sink,
                      Control& control) const override {
        ConversationGroups groups(headerFor(source.path(), *this, Genre::Chat));
        for (const SourceEntry& entry : source.entries()) {
            if (!source.single() && (!mayBeExport(entry) || isAsset(entry))) continue;
            const DiscordLayout layout = discordLayoutOf(source.head(entry));
            if (layout == DiscordLayout::None) {
                if (!source.single()) sink.warn({0, entry.name + " was left out: not an export of a channel"});
                continue;
            }
            const auto read = readOne(source, entry, layout, {groups, sink, control, options, channelOf(entry)});
            if (!read) return read;
            if (control.cancelled()) return cancelled();
        }
        if (groups.messages() == 0) return noMessage(source.path(), expected);
        groups.deliverTo(sink, MessageOrder::ByTime);
        return {};
    }

private:
    static Result<void> readOne(const SourceTree& source, const SourceEntry& entry, DiscordLayout layout,
                                const DiscordTarget& target) {
        if (layout == DiscordLayout::Json || layout == DiscordLayout::Table) {
            const auto stream = source.stream(entry);
            if (!stream) return tl::unexpected(stream.error());
            target.sink.variant(layout == DiscordLayout::Json ? "JSON" : "CSV");
            layout == DiscordLayout::Json ? readDiscordJson(**stream, target)
                                          : readDiscordTable(**stream, discordTableMark(source.head(entry)), target);
            return {};
        }
        const auto text = source.text(entry);
        if (!text) return tl::unexpected(text.error());
        target.sink.variant(layout == DiscordLayout::Html ? "HTML" : "text");
        layout == DiscordLayout::Html ? readDiscordHtml(text->text, target) : readDiscordText(text->text, target);
        return {};
    }
};

}  // namespace

DiscordLayout discordLayoutOf(std::string_view head) {
    const std::string_view start = trimLeft(head);
    if (startsWith(start, "=====") && start.find("\nGuild: ") < 200 && start.find("\nChannel: ") < 2000)
        return DiscordLayout::Text;
    const std::string_view title = start.substr(0, start.find('\n'));
    if (title.find("AuthorID") < 2 && title.find("Date") != std::string_view::npos &&
        title.find("Content") != std::string_view::npos && title.find("Reactions") != std::string_view::npos)
        return DiscordLayout::Table;
    // What such pages are made from is none.
    if (start.find("data-message-id=\"{{") != std::string_view::npos ||
        start.find("data-message-id={{") != std::string_view::npos)
        return DiscordLayout::None;
    // The style sheet in front of the messages names them before they begin.
    if (startsWith(start, "<") && start.find("chatlog__message") != std::string_view::npos) return DiscordLayout::Html;
    if (startsWith(start, "<") && start.find("preamble__entry") != std::string_view::npos) return DiscordLayout::Html;
    const JsonOutline outline = outlineOf(head);
    if (outline.hasAll({"channel.id", "messages"}) && (outline.has("guild.id") || outline.has("messages[].author")))
        return DiscordLayout::Json;
    // What Discord's own interface answers.
    if (outline.hasAll({"[].channel_id", "[].author.username", "[].content", "[].timestamp"}))
        return DiscordLayout::Json;
    return DiscordLayout::None;
}

std::unique_ptr<Importer> makeDiscordImporter() {
    return std::make_unique<DiscordImporter>();
}

}  // namespace antecedent
