// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/formats/slack_messages.h"

#include <algorithm>

#include "graph/base/text_lines.h"
#include "graph/import/reading/any_time.h"
#include "graph/import/reading/html_text.h"
#include "graph/import/reading/json_values.h"
#include "graph/import/reading/meta_fields.h"

namespace antecedent {
namespace {
using nlohmann::json;

/// The name that a person chose to be shown.
std::string shownName(const json& user) {
    const json* profile = memberOf(user, "profile");
    for (const json* source : {profile, &user}) {
        if (!source) continue;
        for (const char* key : {"display_name", "real_name", "name"}) {
            if (std::string name = stringOf(*source, key); !name.empty()) return name;
        }
    }
    return {};
}

/// Messages that people or bots write; all other subtypes are Slack's own lines ("channel_join", "channel_topic").
MessageKind kindOf(const std::string& subtype) {
    if (subtype == "me_message") return MessageKind::Action;
    constexpr std::string_view spoken[] = {"",
                                           "thread_broadcast",
                                           "bot_message",
                                           "file_share",
                                           "file_comment",
                                           "reply_broadcast",
                                           "document_mention",
                                           "tombstone",
                                           "message_replied",
                                           "slackbot_response",
                                           "ekm_access_denied"};
    return std::find(std::begin(spoken), std::end(spoken), subtype) != std::end(spoken) ? MessageKind::Message
                                                                                        : MessageKind::System;
}

std::string metaOf(const json& message) {
    MetaFields meta;
    meta.take(message, {"edited", "pinned_to", "bot_id", "reply_count"});
    meta.set("subtype", stringOf(message, "subtype"));
    if (const json* files = memberOf(message, "files"); files && files->is_array()) {
        for (const json& file : *files) {
            const json* name = memberOf(file, {"name", "title", "id"});
            meta.add("files", name ? idOf(*name).value_or("") : "");
        }
    }
    if (const json* reactions = memberOf(message, "reactions"); reactions && reactions->is_array()) {
        for (const json& reaction : *reactions)
            meta.add("reactions", stringOf(reaction, "name") + " " + idOf(reaction, "count").value_or("1"));
    }
    return meta.text();
}

}  // namespace

void SlackMessages::nameUsers(const json& users) {
    if (!users.is_array()) return;
    for (const json& user : users) {
        if (const auto id = idOf(user, "id")) m_users[*id] = shownName(user);
    }
}

void SlackMessages::nameChannels(const json& channels) {
    if (!channels.is_array()) return;
    for (const json& channel : channels) {
        const std::string id = idOf(channel, "id").value_or("");
        const std::string name = stringOf(channel, "name");
        if (!name.empty()) m_channels[id] = name;
        const json* members = memberOf(channel, "members");
        // A direct conversation has no name but its members.
        if (!members || !members->is_array() || (!name.empty() && !startsWith(name, "mpdm-"))) continue;
        std::string title;
        for (const json& member : *members) title += (title.empty() ? "" : ", ") + userName(idOf(member).value_or(""));
        m_titles[name.empty() ? id : name] = title;
    }
}

std::string SlackMessages::titleOf(const std::string& channel) const {
    const auto title = m_titles.find(channel);
    if (title != m_titles.end()) return title->second;
    const auto name = m_channels.find(channel);
    return name == m_channels.end() ? channel : name->second;
}

std::string SlackMessages::userName(const std::string& id) const {
    const auto found = m_users.find(id);
    return found == m_users.end() || found->second.empty() ? id : found->second;
}

std::string SlackMessages::speakerOf(const json& message) const {
    const std::string user = stringOf(message, "user");
    if (m_users.count(user) > 0) return userName(user);
    for (const char* profile : {"user_profile", "bot_profile"}) {
        const json* found = memberOf(message, profile);
        if (const std::string name = found ? shownName(*found) : ""; !name.empty()) return name;
    }
    if (const std::string author = textAt(message, {"comment", "user"}); !author.empty()) return userName(author);
    for (const char* key : {"username", "user", "bot_id"}) {
        if (std::string name = stringOf(message, key); !name.empty()) return name;
    }
    return {};
}

/// Apps put their words into blocks and attachments.
std::string SlackMessages::textOf(const json& message) const {
    std::string text = plainText(stringOf(message, "text"));
    if (text.empty()) text = textOfBlocks(listOf(message, "blocks"));
    if (!text.empty()) return text;
    for (const json& attachment : listOf(message, "attachments")) {
        const std::string part = attachmentText(attachment);
        if (!part.empty()) text += (text.empty() ? "" : "\n") + part;
    }
    return text;
}

std::string SlackMessages::attachmentText(const json& attachment) const {
    for (const char* key : {"pretext", "text"}) {
        if (std::string part = plainText(stringOf(attachment, key)); !part.empty()) return part;
    }
    const std::string blocks = textOfBlocks(listOf(attachment, "blocks"));
    return blocks.empty() ? plainText(stringOf(attachment, "fallback")) : blocks;
}

std::string SlackMessages::textOfBlocks(const json& blocks) const {
    std::string text;
    for (const json& block : blocks) {
        std::string part;
        if (stringOf(block, "type") != "actions") addElement(block, 0, part);
        part = trim(part);
        if (!part.empty()) text += (text.empty() ? "" : "\n") + part;
    }
    return text;
}

/// Blocks hold texts with markup; rich text is a tree of its pieces.
void SlackMessages::addElement(const json& element, std::size_t depth, std::string& text) const {
    constexpr std::size_t deepest = 20;
    if (depth > deepest) return;
    const std::string type = stringOf(element, "type");
    const bool isPiece = type == "text" || type == "link";
    const std::string own = stringOf(element, "text");
    if (isPiece) text += own.empty() ? stringOf(element, "url") : own;
    if (!isPiece && !own.empty()) text += plainText(own) + "\n";
    if (type == "user") text += "@" + userName(stringOf(element, "user_id"));
    if (type == "channel") text += linkText("#" + stringOf(element, "channel_id"));
    if (type == "emoji") text += ":" + stringOf(element, "name") + ":";
    if (const json* inner = memberOf(element, "text"); inner && inner->is_object()) addElement(*inner, depth + 1, text);
    for (const char* list : {"elements", "fields"}) {
        for (const json& inner : listOf(element, list)) addElement(inner, depth + 1, text);
    }
    if (startsWith(type, "rich_text_")) text += '\n';
}

MessageDraft SlackMessages::draftOf(const json& message) const {
    MessageDraft draft;
    draft.id = idOf(message, "ts").value_or("");
    draft.speaker = speakerOf(message);
    draft.speakerId = stringOf(message, "user");
    if (const auto time = parseAnyTime(std::string_view(draft.id))) draft.time = time->time;
    draft.text = textOf(message);
    draft.kind = kindOf(stringOf(message, "subtype"));
    draft.thread.root = idOf(message, "thread_ts").value_or("");
    draft.thread.group = draft.thread.root;
    draft.thread.exclusive = !draft.thread.group.empty();
    draft.meta = metaOf(message);
    return draft;
}

std::string SlackMessages::linkText(std::string_view link) const {
    const std::size_t bar = link.find('|');
    const std::string_view target = link.substr(0, bar);
    const std::string label(bar == std::string_view::npos ? std::string_view{} : link.substr(bar + 1));
    if (startsWith(target, "@")) {
        const std::string id(target.substr(1));
        return "@" + (m_users.count(id) > 0 || label.empty() ? userName(id) : label);
    }
    if (startsWith(target, "#")) {
        const auto known = m_channels.find(std::string(target.substr(1)));
        return "#" + (!label.empty()              ? label
                      : known != m_channels.end() ? known->second
                                                  : std::string(target.substr(1)));
    }
    if (startsWith(target, "!"))
        return startsWith(target, "!date") || startsWith(label, "@")
                   ? label
                   : "@" + (label.empty() ? std::string(target.substr(1)) : label);
    return label.empty() ? std::string(target) : label;
}

std::string SlackMessages::plainText(std::string_view markup) const {
    std::string text;
    while (!markup.empty()) {
        const std::size_t open = markup.find('<');
        text += markup.substr(0, open);
        if (open == std::string_view::npos) break;
        markup.remove_prefix(open);
        const std::size_t close = markup.find_first_of("<>", 1);
        const bool isLink = close != std::string_view::npos && close > 1 && markup[close] == '>' && markup[1] != ' ';
        if (!isLink) {
            text += '<';
            markup.remove_prefix(1);
            continue;
        }
        text += linkText(markup.substr(1, close - 1));
        markup.remove_prefix(close + 1);
    }
    return decodeEntities(text);
}

}  // namespace antecedent
