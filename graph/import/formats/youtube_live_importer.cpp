// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/formats/importers.h"
#include "graph/import/reading/any_time.h"
#include "graph/import/reading/json_importer.h"
#include "graph/import/reading/json_values.h"
#include "graph/import/reading/meta_fields.h"

namespace antecedent {
namespace {
using nlohmann::json;

constexpr const char* renderers[] = {"liveChatTextMessageRenderer", "liveChatPaidMessageRenderer"};

/// Words and emoji, which have names in place of signs where they are a channel's own.
std::string textOf(const json& message) {
    std::string text = stringOf(message, "simpleText");
    for (const json& run : listOf(message, "runs")) {
        text += stringOf(run, "text");
        const json* emoji = memberOf(run, "emoji");
        if (!emoji) continue;
        const json& names = listOf(*emoji, "shortcuts");
        const std::string sign = stringOf(*emoji, "emojiId");
        const bool own = isTrue(*emoji, "isCustomEmoji") || sign.empty();
        if (!own) text += sign;
        if (own && !names.empty() && names.front().is_string()) text += names.front().get_ref<const std::string&>();
    }
    return text;
}

class YouTubeLiveImporter : public JsonImporter {
public:
    YouTubeLiveImporter()
        : JsonImporter({"youtube-live", "YouTube live chat", "YouTube live chat: yt-dlp's live_chat.json"},
                       Genre::Chat) {}

protected:
    Recognition sniffOutline(const JsonOutline& outline) const override {
        const std::string record = outline.recordPrefix();
        const bool known = outline.hasAny({record + "replayChatItemAction.actions", record + "replayChatItemAction"});
        return {known ? 0.97 : 0.0, {}};
    }

    void readJson(const json& root, const JsonReading& reading) const override {
        ConversationBuilder& builder = reading.groups.of("");
        forEachObject(root, [&](const json& line) {
            const json* replay = memberOf(line, "replayChatItemAction");
            if (!replay) return;
            for (const json& action : listOf(*replay, "actions")) {
                const json* item = valueAt(action, {"addChatItemAction", "item"});
                for (const char* renderer : renderers) {
                    const json* message = item ? memberOf(*item, renderer) : nullptr;
                    if (message) builder.add(draftOf(*message));
                }
            }
        });
    }

private:
    static MessageDraft draftOf(const json& message) {
        MessageDraft draft;
        draft.id = stringOf(message, "id");
        draft.speaker = textAt(message, {"authorName", "simpleText"});
        draft.speakerId = stringOf(message, "authorExternalChannelId");
        if (const json* said = memberOf(message, "message")) draft.text = textOf(*said);
        draft.time = timeOf(message, {"timestampUsec"});
        MetaFields meta;
        meta.set("paid", textAt(message, {"purchaseAmountText", "simpleText"}));
        draft.meta = meta.text();
        return draft;
    }
};

}  // namespace

std::unique_ptr<Importer> makeYouTubeLiveImporter() {
    return std::make_unique<YouTubeLiveImporter>();
}

}  // namespace antecedent
