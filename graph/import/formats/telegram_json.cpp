// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <streambuf>

#include "graph/base/text_lines.h"
#include "graph/conversation/time_text.h"
#include "graph/import/formats/telegram_export.h"
#include "graph/import/reading/any_time.h"
#include "graph/import/reading/json_elements.h"
#include "graph/import/reading/json_message.h"
#include "graph/import/reading/json_values.h"
#include "graph/import/reading/meta_fields.h"

namespace antecedent {
namespace {
using nlohmann::json;

/// Telegram Desktop writes control characters as \xNN, which is no JSON: hands them on as \u00NN.
class EscapeRepair : public std::streambuf {
public:
    explicit EscapeRepair(std::istream& stream) : m_stream(stream) {}

protected:
    int_type underflow() override {
        if (gptr() < egptr()) return traits_type::to_int_type(*gptr());
        m_out.clear();
        for (int i = 0; i < 4096; ++i) {
            const int c = m_stream.get();
            if (c == std::char_traits<char>::eof()) break;
            const bool repaired = m_escaped && c == 'x';
            m_out += repaired ? "u00" : std::string(1, static_cast<char>(c));
            m_escaped = !m_escaped && c == '\\';
        }
        if (m_out.empty()) return traits_type::eof();
        setg(m_out.data(), m_out.data(), m_out.data() + m_out.size());
        return traits_type::to_int_type(*gptr());
    }

private:
    std::istream& m_stream;
    std::string m_out;
    bool m_escaped = false;
};

std::string serviceText(const json& message) {
    std::string text = stringOf(message, "action");
    for (char& c : text) c = c == '_' ? ' ' : c;
    const std::string title = stringOf(message, "title");
    return title.empty() ? text : text + ": " + title;
}

/// A reply to a message of another chat is none of this one's.
std::optional<std::vector<std::string>> parentsOf(const json& message, MetaFields& meta) {
    const auto parent = idOf(message, "reply_to_message_id");
    if (!parent) return std::nullopt;
    if (const auto peer = idOf(message, "reply_to_peer_id")) {
        meta.set("reply_to_peer_id", *peer).set("reply_to_message_id", *parent);
        return std::nullopt;
    }
    return std::vector<std::string>{*parent};
}

void addReactions(const json& message, MetaFields& meta) {
    const json* reactions = memberOf(message, "reactions");
    if (!reactions || !reactions->is_array()) return;
    for (const json& reaction : *reactions) {
        const std::string emoji = stringOf(reaction, "emoji");
        if (!emoji.empty()) meta.add("reactions", emoji + " " + idOf(reaction, "count").value_or("1"));
    }
}

/// `zoned`: whether its time is known in UTC.
MessageDraft draftOf(const json& message, bool& zoned) {
    MessageDraft draft;
    draft.id = idOf(message, "id").value_or("");
    const bool service = stringOf(message, "type") == "service";
    draft.speaker = stringOf(message, service ? "actor" : "from");
    draft.speakerId = idOf(message, service ? "actor_id" : "from_id").value_or("");
    if (draft.speaker.empty() && !service) draft.speaker = draft.speakerId.empty() ? "" : "Deleted Account";
    const json* text = memberOf(message, "text");
    draft.text = text ? jsonTextOf(*text) : "";
    if (draft.text.empty()) draft.text = textAt(message, {"poll", "question"});
    if (service) draft.kind = MessageKind::System;
    if (service && draft.text.empty()) draft.text = serviceText(message);
    const auto unix = parseAnyTime(std::string_view(idOf(message, "date_unixtime").value_or("")));
    zoned = unix.has_value();
    const std::string date = stringOf(message, "date");
    draft.time = unix ? std::optional(unix->time) : parseIsoTime(date);
    MetaFields meta;
    if (!service) draft.parents = parentsOf(message, meta);
    meta.take(message, {"edited", "forwarded_from", "file", "photo", "media_type", "sticker_emoji", "via_bot", "poll",
                        "saved_from", "contact_information", "location_information", "place_name"});
    addReactions(message, meta);
    draft.meta = meta.text();
    return draft;
}

/// A message as bots receive it.
MessageDraft botDraft(const json& message) {
    MessageDraft draft;
    draft.id = idOf(message, "message_id").value_or("");
    if (const json* from = memberOf(message, {"from", "sender_chat"})) {
        draft.speaker = firstTextOf(*from, {"first_name", "title", "username"});
        const std::string last = stringOf(*from, "last_name");
        if (!last.empty()) draft.speaker += " " + last;
        draft.speakerId = idOf(*from, "id").value_or("");
    }
    draft.text = firstTextOf(message, {"text", "caption"});
    if (draft.text.empty()) draft.text = textAt(message, {"poll", "question"});
    draft.time = timeOf(message, {"date"});
    const std::string parent = textAt(message, {"reply_to_message", "message_id"});
    if (!parent.empty()) draft.parents = std::vector<std::string>{parent};
    MetaFields meta;
    meta.take(message, {"edit_date", "forward_from", "photo", "document", "sticker", "voice", "new_chat_members",
                        "left_chat_member"});
    draft.meta = meta.text();
    return draft;
}

void addUpdate(const json& update, const TelegramTarget& target) {
    const json* message = memberOf(update, {"message", "channel_post", "edited_message"});
    if (!message) return;
    ConversationBuilder& builder = target.groups.of(textAt(*message, {"chat", "id"}));
    const std::string title = textAt(*message, {"chat", "title"});
    if (!title.empty()) builder.header().title = title;
    builder.add(botDraft(*message));
}

}  // namespace

void readTelegramJson(std::istream& stream, const TelegramTarget& target) {
    EscapeRepair repair(stream);
    std::istream repaired(&repair);
    JsonElements elements({"messages[]", "chats.list[].messages[]", "left_chats.list[].messages[]", "result[]", "[]"});
    std::size_t count = 0;
    const auto read = elements.read(repaired, [&](const std::string& path, const json& message) {
        if (path == "result[]" || path == "[]") {
            addUpdate(message, target);
            return target.control.step(++count, 0);
        }
        const std::string chat = path.substr(0, path.size() - std::string_view("messages[]").size());
        const std::string id = elements.outer(chat + "id");
        ConversationBuilder& builder = target.groups.of(id.empty() ? target.id : id);
        const std::string name = elements.outer(chat + "name");
        if (builder.size() == 0 && !name.empty()) builder.header().title = name;
        bool zoned = false;
        builder.add(draftOf(message, zoned));
        builder.header().localTime = builder.header().localTime || !zoned;
        return target.control.step(++count, 0);
    });
    if (!read) target.sink.warn({0, "the export is damaged or cut off: " + read.error().message()});
}

}  // namespace antecedent
