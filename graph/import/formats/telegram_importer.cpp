// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>

#include "graph/base/text_lines.h"
#include "graph/import/formats/importers.h"
#include "graph/import/formats/telegram_export.h"
#include "graph/import/reading/import_helpers.h"
#include "graph/import/reading/json_outline.h"
#include "graph/import/reading/tree_shape.h"

namespace antecedent {
namespace {

constexpr char expected[] = "an export of Telegram Desktop: result.json or messages.html";

/// Files of pages that are one chat: those of one folder.
std::string chatOf(const SourceTree& source, const SourceEntry& entry) {
    const std::string folder = std::filesystem::path(entry.name).parent_path().generic_string();
    return folder.empty() ? stemOf(source.path()) : folder;
}

bool isPage(const SourceEntry& entry) {
    return entry.text &&
           (endsWith(entry.name, ".html") || std::filesystem::path(entry.name).filename() == "result.json");
}

/// "messages2.html" comes before "messages10.html".
bool pageBefore(const SourceEntry* a, const SourceEntry* b) {
    const std::filesystem::path left(a->name), right(b->name);
    if (left.parent_path() != right.parent_path()) return left.parent_path() < right.parent_path();
    const std::string x = left.stem().string(), y = right.stem().string();
    return x.size() != y.size() && startsWith(x, "messages") && startsWith(y, "messages") ? x.size() < y.size() : x < y;
}

class TelegramImporter : public Importer {
public:
    std::string_view name() const override { return "telegram"; }
    std::string_view title() const override { return "Telegram"; }
    std::string_view description() const override {
        return "Telegram Desktop's JSON (a chat or an account) and HTML, and pages of tg-archive";
    }

    Recognition sniff(const SourceTree& source) const override {
        if (source.single()) {
            const bool known = telegramLayoutOf(source.head(source.entries().front())) != TelegramLayout::None;
            return {known ? 0.96 : 0, {}};
        }
        // Pages of one chat belong together; a folder of other things besides is read file by file.
        const auto isTelegram = [&source](const SourceEntry& entry) {
            const std::string file = std::filesystem::path(entry.name).filename().string();
            const bool overview = file == "export_results.html" || entry.name.find("lists/") != std::string::npos;
            return overview || telegramLayoutOf(source.head(entry)) != TelegramLayout::None;
        };
        const bool pages = isSoForAll(source, ".html", isTelegram);
        const auto results = source.named("result.json");
        const bool json = !results.empty() && holdAll(source, results) && isTelegram(*results.front());
        const bool others =
            source.entries().end() !=
            std::find_if(source.entries().begin(), source.entries().end(), [](const SourceEntry& entry) {
                return (endsWith(entry.name, ".json") || endsWith(entry.name, ".jsonl")) && !isPage(entry);
            });
        return {json || (pages && !others) ? 0.96 : 0, {}};
    }

    Result<void> read(const SourceTree& source, const ImportOptions&, ConversationSink& sink,
                      Control& control) const override {
        ConversationGroups groups(headerFor(source.path(), *this, Genre::Chat));
        std::vector<const SourceEntry*> entries;
        for (const SourceEntry& entry : source.entries()) {
            if (source.single() || isPage(entry)) entries.push_back(&entry);
        }
        std::stable_sort(entries.begin(), entries.end(), pageBefore);
        for (const SourceEntry* entry : entries) {
            const TelegramTarget target{groups, sink, control, source.single() ? "" : chatOf(source, *entry)};
            if (const auto read = readOne(source, *entry, target); !read) return read;
            if (control.cancelled()) return cancelled();
        }
        if (groups.messages() == 0) return noMessage(source.path(), expected);
        groups.deliverTo(sink, MessageOrder::ByTime);
        return {};
    }

private:
    static Result<void> readOne(const SourceTree& source, const SourceEntry& entry, const TelegramTarget& target) {
        const TelegramLayout layout = telegramLayoutOf(source.head(entry));
        if (layout == TelegramLayout::None) return {};
        if (layout == TelegramLayout::Json) {
            const auto stream = source.stream(entry);
            if (!stream) return tl::unexpected(stream.error());
            target.sink.variant("JSON");
            readTelegramJson(**stream, target);
            return {};
        }
        const auto text = source.text(entry);
        if (!text) return tl::unexpected(text.error());
        target.sink.variant(layout == TelegramLayout::Html ? "HTML" : "tg-archive");
        layout == TelegramLayout::Html ? readTelegramHtml(text->text, target) : readTelegramArchive(text->text, target);
        return {};
    }
};

}  // namespace

TelegramLayout telegramLayoutOf(std::string_view head) {
    const std::string_view start = trimLeft(head);
    const auto has = [start](std::string_view text) { return start.find(text) != std::string_view::npos; };
    if (startsWith(start, "<")) {
        if (has("class=\"page_wrap\"") && (has("class=\"message ") || has("class=\"page_body chat_page\"")))
            return TelegramLayout::Html;
        if (has("tg-archive") && has("<ul class=\"messages\"") && !has("{{")) return TelegramLayout::Archive;
        return TelegramLayout::None;
    }
    // Invalid escapes of control characters end the outline early; keys are enough then.
    const JsonOutline outline = outlineOf(head);
    for (const char* updates : {"result[].", "[]."}) {
        const std::string prefix(updates);
        if (outline.has(prefix + "update_id") &&
            outline.hasAny({prefix + "message.chat", prefix + "channel_post.chat"}))
            return TelegramLayout::Json;
    }
    if (outline.root != JsonOutline::Root::Object) return TelegramLayout::None;
    for (const char* chat : {"", "chats.list[].", "left_chats.list[]."}) {
        const std::string prefix(chat);
        const std::string own = prefix + "messages[].";
        if (outline.hasAll({own + "text", own + "from"}) &&
            outline.hasAny({own + "date_unixtime", own + "from_id", own + "text_entities"})) {
            return TelegramLayout::Json;
        }
        if (!outline.hasAll({prefix + "messages", prefix + "id", prefix + "type"})) continue;
        const bool known =
            outline.hasAll({own + "date", own + "type"}) && outline.hasAny({own + "from", own + "actor", own + "text"});
        if (known || !outline.hasBetween(own, "")) return known ? TelegramLayout::Json : TelegramLayout::None;
    }
    // Of an account much stands before the chats.
    if (outline.hasAll({"about", "personal_information.user_id"}) || outline.hasAll({"about", "chats.about"}))
        return TelegramLayout::Json;
    return TelegramLayout::None;
}

std::unique_ptr<Importer> makeTelegramImporter() {
    return std::make_unique<TelegramImporter>();
}

}  // namespace antecedent
