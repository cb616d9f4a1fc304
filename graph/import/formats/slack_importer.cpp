// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>
#include <map>
#include <unordered_map>

#include "graph/base/text_lines.h"
#include "graph/conversation/time_text.h"
#include "graph/import/formats/importers.h"
#include "graph/import/formats/slack_messages.h"
#include "graph/import/reading/import_helpers.h"
#include "graph/import/reading/json_importer.h"
#include "graph/import/reading/json_values.h"
#include "graph/import/reading/tree_shape.h"

namespace antecedent {
namespace {
using nlohmann::json;

constexpr char about[] = "Slack: export as zip or folder, one day of it, or the API's answers";

/// "general/2026-03-09.json" is a day of the channel "general".
bool isDay(const SourceEntry& entry) {
    const std::filesystem::path path(entry.name);
    const std::string stem = path.stem().string();
    return path.extension() == ".json" && path.has_parent_path() && stem.size() >= 10 && parseDate(stem.substr(0, 10));
}

bool isSlackMessage(const JsonOutline& outline, const std::string& prefix) {
    if (!outline.hasAll({prefix + "ts", prefix + "type"}) &&
        !outline.hasAll({prefix + "ts", prefix + "text", prefix + "user"}))
        return false;
    if (!outline.hasAny({prefix + "user", prefix + "bot_id", prefix + "subtype", prefix + "username"})) return false;
    return outline.hasAny({prefix + "text", prefix + "blocks", prefix + "files"});
}

/// The messages of a document: a day's array, or an answer of the API.
const json& messagesIn(const json& document) {
    const json* list = memberOf(document, "messages");
    return list ? *list : document;
}

Sentence helpFor(const JsonOutline& outline) {
    if (outline.hasAll({"[].profile", "[].team_id"}) || outline.hasAll({"[].profile.real_name", "[].id"})) {
        return Sentence("is a list of a Slack workspace's users; give the folder or zip of the export that it is from");
    }
    if (outline.hasAll({"[].purpose", "[].topic", "[].members"})) {
        return Sentence(
            "is a list of a Slack workspace's channels; give the folder or zip of the export that it is from");
    }
    return {};
}

class SlackImporter : public JsonImporter {
public:
    SlackImporter() : JsonImporter({"slack", "Slack", about}, Genre::Chat) {}

    Recognition sniff(const SourceTree& source) const override {
        if (source.single()) return JsonImporter::sniff(source);
        const auto day = std::find_if(source.entries().begin(), source.entries().end(), [&](const SourceEntry& entry) {
            return isDay(entry) && sniffOutline(outlineOf(source.head(entry))).certainty > 0;
        });
        if (day == source.entries().end()) return {};
        const auto lists = source.named("users.json");
        const bool whole = lists.empty() ? isSoForAll(source, ".json", isDay) : holdAll(source, lists);
        return {whole ? 0.98 : 0, {}};
    }

    Result<void> read(const SourceTree& source, const ImportOptions& options, ConversationSink& sink,
                      Control& control) const override {
        if (source.single()) return JsonImporter::read(source, options, sink, control);
        SlackMessages names = namesIn(source, sink);
        std::map<std::string, std::vector<const SourceEntry*>> channels;
        for (const SourceEntry& entry : source.entries()) {
            if (isDay(entry))
                channels[std::filesystem::path(entry.name).parent_path().filename().string()].push_back(&entry);
        }
        sink.variant("export");
        std::size_t done = 0;
        for (const auto& [channel, days] : channels) {
            if (!control.step(done++, channels.size())) return cancelled();
            Conversation::Header header = headerFor(source.path(), *this, genre());
            header.id = channel;
            header.title = names.titleOf(channel);
            ConversationBuilder builder(std::move(header));
            Target target{builder, sink, {}};
            for (const SourceEntry* day : days) addDay(source, *day, names, target);
            declareFirstReplies(builder.drafts());
            deliver(builder, sink, MessageOrder::ByTime);
        }
        return {};
    }

protected:
    Recognition sniffOutline(const JsonOutline& outline) const override {
        if (isSlackMessage(outline, "[].") || isSlackMessage(outline, "messages[].")) return {0.95, {}};
        if (outline.root == JsonOutline::Root::Lines && outline.has("thread_ts") && isSlackMessage(outline, ""))
            return {0.9, {}};
        return {0, helpFor(outline)};
    }

    void readJson(const json& root, const JsonReading& reading) const override {
        SlackMessages names;
        if (root.is_object()) reading.sink.variant("API");
        const std::string id = idOf(root, "channel_id").value_or("");
        ConversationBuilder& builder = reading.groups.of(id);
        if (const std::string title = stringOf(root, "name"); !title.empty()) builder.header().title = title;
        Target target{builder, reading.sink, {}};
        addMessages(messagesIn(root), names, target);
    }

private:
    struct Target {
        ConversationBuilder& builder;
        ConversationSink& sink;
        std::unordered_map<std::string, std::size_t> places;  ///< of messages, by id

        void add(MessageDraft draft) {
            places.emplace(draft.id, builder.size());
            builder.add(std::move(draft));
        }
    };

    /// Threads that reach over midnight stand in several days; what is broadcast from a thread may be written twice.
    static void addMessages(const json& messages, const SlackMessages& names, Target& target) {
        forEachObject(messages, [&](const json& message) {
            if (!memberOf(message, "ts")) return target.sink.warn({0, "left out: a message without \"ts\""});
            if (takeChange(message, names, target)) return;
            target.add(names.draftOf(message));
            // The exporter slackdump nests replies in the message that they answer.
            const json* replies = memberOf(message, "slackdump_thread_replies");
            if (!replies || !replies->is_array()) return;
            for (const json& reply : *replies) target.add(names.draftOf(reply));
        });
    }

    /// Workspaces that keep every version of a message write edits and deletions as entries of their own.
    static bool takeChange(const json& message, const SlackMessages& names, Target& target) {
        const std::string subtype = stringOf(message, "subtype");
        const json* fresh = subtype == "message_changed" ? memberOf(message, "message") : nullptr;
        std::string id = fresh ? idOf(*fresh, "ts").value_or("") : "";
        if (subtype == "message_deleted") id = idOf(message, "deleted_ts").value_or("");
        if (id.empty()) return false;
        const auto place = target.places.find(id);
        const bool known = place != target.places.end();
        if (fresh && !known) target.add(names.draftOf(*fresh));
        if (!known) return true;
        MessageDraft& draft = target.builder.drafts()[place->second];
        const MessageDraft now = fresh ? names.draftOf(*fresh) : MessageDraft();
        if (fresh) draft.text = now.text;
        draft.meta = fresh ? now.meta : R"({"deleted":true})";
        return true;
    }

    static void addDay(const SourceTree& source, const SourceEntry& day, const SlackMessages& names, Target& target) {
        const auto messages = readJsonFile(source, day, target.sink);
        if (!messages) return target.sink.warn({0, day.name + " was left out: " + messages.error().message()});
        addMessages(messagesIn(*messages), names, target);
    }

    static SlackMessages namesIn(const SourceTree& source, ConversationSink& sink) {
        SlackMessages names;
        const auto each = [&](std::string_view name, const std::function<void(const json&)>& take) {
            for (const SourceEntry* entry : source.named(name)) {
                const auto list = readJsonFile(source, *entry, sink);
                if (list) take(*list);
                if (!list) sink.warn({0, entry->name + " was left out: " + list.error().message()});
            }
        };
        for (const char* file : {"users.json", "org_users.json"})
            each(file, [&](const json& list) { names.nameUsers(list); });
        for (const char* file : {"channels.json", "groups.json", "dms.json", "mpims.json"}) {
            each(file, [&](const json& list) { names.nameChannels(list); });
        }
        return names;
    }
};

}  // namespace

std::unique_ptr<Importer> makeSlackImporter() {
    return std::make_unique<SlackImporter>();
}

}  // namespace antecedent
