// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/reading/json_message.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "graph/import/reading/any_time.h"
#include "graph/import/reading/html_text.h"
#include "graph/import/reading/json_tree.h"
#include "graph/import/reading/json_values.h"

namespace antecedent {
namespace {
using nlohmann::json;

MessageKind kindOf(const json& record) {
    const std::string kind = stringOf(record, "kind");
    if (kind == "system") return MessageKind::System;
    if (kind == "notice") return MessageKind::Notice;
    if (kind == "action") return MessageKind::Action;
    if (isTrue(record, "system")) return MessageKind::System;
    if (isTrue(record, "notice")) return MessageKind::Notice;
    return isTrue(record, "action") ? MessageKind::Action : MessageKind::Message;
}

/// Ids in the field of parents; nullopt when there is none. Records that name one parent may write it bare, or as the
/// message.
std::optional<std::vector<std::string>> parentsOf(const JsonFields& fields, std::size_t line, ConversationSink& sink) {
    const json* parents = fields[RecordField::Parent];
    if (!parents) return fields.saysNoParent ? std::optional(std::vector<std::string>{}) : std::nullopt;
    std::vector<std::string> ids;
    const auto take = [&](const json& value) {
        const std::string inside =
            value.is_object() ? firstTextOf(value, {"id", "message_id", "messageId", "event_id"}) : "";
        if (auto id = inside.empty() ? idOf(value) : std::optional(inside)) {
            if (!saysNone(*id)) ids.push_back(std::move(*id));
        } else {
            sink.warn({line, "a parent is neither a string nor a number; it was left out"});
        }
    };
    if (parents->is_array()) {
        for (const json& parent : *parents) take(parent);
        if (ids.empty() && !parents->empty()) return std::nullopt;
    } else {
        take(*parents);
        if (ids.empty() && !fields.matches[static_cast<std::size_t>(RecordField::Parent)].isTree) return std::nullopt;
    }
    return ids;
}

/// Parents that `kinds`, a list beside `parents`, calls continuations.
std::vector<std::string> continuationsOf(const json& record) {
    std::vector<std::string> ids;
    const json* parents = memberOf(record, "parents");
    const json* kinds = memberOf(record, "kinds");
    if (!parents || !kinds || !parents->is_array() || !kinds->is_array()) return ids;
    for (std::size_t i = 0; i < std::min(parents->size(), kinds->size()); ++i) {
        const json& kind = (*kinds)[i];
        if (!kind.is_string() || kind.get_ref<const std::string&>() != "continuation") continue;
        if (auto id = idOf((*parents)[i])) ids.push_back(std::move(*id));
    }
    return ids;
}

bool holds(RecordField field, const json& value) {
    switch (field) {
        case RecordField::Text:
            return value.is_string() || value.is_array() || value.is_object();
        case RecordField::Speaker:
            return !jsonNameOf(value).empty();
        case RecordField::Time:
        case RecordField::End:
            return value.is_string() || value.is_number() || value.is_object();
        case RecordField::Parent:
            return !value.is_boolean();
        default:
            return value.is_string() || value.is_number();
    }
}

/// Several who speak at once.
std::string namesIn(const json& list) {
    std::string names;
    for (const json& name : list) {
        if (name.is_string()) names += (names.empty() ? "" : ", ") + name.get_ref<const std::string&>();
    }
    return names;
}

}  // namespace

std::string jsonNameOf(const json& value) {
    if (value.is_array()) return namesIn(value);
    if (!value.is_object()) return idOf(value).value_or("");
    return firstTextOf(value, {"name", "displayName", "display_name", "global_name", "username", "login", "nickname",
                               "nick", "screen_name", "full_name", "fullName", "real_name", "role", "id"});
}

std::string jsonTextOf(const json& value) {
    if (value.is_string()) return value.get_ref<const std::string&>();
    if (value.is_object())
        return firstTextOf(value, {"text", "body", "content", "plain", "raw", "rendered", "message"});
    std::string text;
    if (!value.is_array()) return text;
    for (const json& part : value) {
        if (part.is_string()) text += part.get_ref<const std::string&>();
        // What a model thinks is said to nobody.
        const std::string kind = stringOf(part, "type");
        if (!part.is_object() || kind == "reasoning" || kind == "thinking") continue;
        const std::string said = firstTextOf(part, {"text", "content", kind == "text" ? "value" : "text"});
        text += said.empty() ? textAt(part, {"text", "value"}) : said;
    }
    return text;
}

JsonFields fieldsOf(const json& record, const FieldNames& names) {
    JsonFields fields;
    for (auto member = record.begin(); member != record.end(); ++member) {
        const auto match = names.of(member.key());
        if (!match) continue;
        const json*& person = fields.values[static_cast<std::size_t>(RecordField::PersonId)];
        if (match->field == RecordField::Speaker && !person && FieldNames::isPersonId(member.key()) && idOf(*member)) {
            person = &*member;
        }
        const auto index = static_cast<std::size_t>(match->field);
        if (match->field == RecordField::Parent && member->is_null())
            fields.saysNoParent = fields.saysNoParent || match->isTree;
        if (member->is_null() || !holds(match->field, *member)) continue;
        // Where a number and a name tell who speaks, the name does.
        const bool number = match->field == RecordField::Speaker && member->is_number();
        const bool named =
            match->field == RecordField::Speaker && fields.values[index] && !fields.values[index]->is_number();
        if (number && named) continue;
        const bool better = match->field == RecordField::Speaker && !number && fields.values[index] && !named;
        if (fields.values[index] && fields.matches[index].rank <= match->rank && !better) continue;
        fields.values[index] = &*member;
        fields.matches[index] = *match;
    }
    return fields;
}

void JsonMessageReader::add(const json& record, std::size_t line, ConversationSink& sink) {
    if (!record.is_object()) {
        sink.warn({line, "a message is not a JSON object; it was left out"});
        return;
    }
    const JsonFields fields = fieldsOf(record, m_names);
    noteFields(record, fields);
    const auto id = [&fields](RecordField field) {
        return fields[field] ? idOf(*fields[field]).value_or("") : std::string();
    };
    MessageDraft draft;
    draft.line = line;
    draft.id = id(RecordField::Id);
    if (const json* speaker = fields[RecordField::Speaker]) {
        draft.speaker = jsonNameOf(*speaker);
        draft.speakerId = firstTextOf(*speaker, {"id", "user_id", "uuid"});
    }
    if (draft.speakerId.empty() && id(RecordField::PersonId) != draft.speaker)
        draft.speakerId = id(RecordField::PersonId);
    if (const json* text = fields[RecordField::Text]) draft.text = textOf(*text);
    draft.subject = id(RecordField::Subject);
    draft.thread.group = id(RecordField::Thread);
    draft.thread.root = idOf(record, "thread_root").value_or("");
    draft.thread.exclusive = isTrue(record, "thread_exclusive");
    if (const json* meta = memberOf(record, "meta"); meta && meta->is_object()) draft.meta = dumpShallow(*meta);
    draft.kind = kindOf(record);
    draft.parents = parentsOf(fields, line, sink);
    draft.continuations = continuationsOf(record);
    draft.declaredByPlatform = isTrue(record, "declared");
    if (const json* value = fields[RecordField::Time]) {
        draft.time = time(*value);
        if (!draft.time) sink.warn({line, "the time of message " + draft.id + " cannot be read"});
    }
    const json* end = fields[RecordField::End];
    if (end && draft.time) {
        const auto read = parseAnyTime(*end);
        if (read && read->base == m_base) draft.end = read->time;
    }
    m_builder->add(std::move(draft));
}

std::string JsonMessageReader::textOf(const json& value) const {
    std::string text = jsonTextOf(value);
    return m_html && isHtmlFragment(text) ? htmlToText(text) : text;
}

void JsonMessageReader::addTree(const json& record, std::size_t line, ConversationSink& sink) {
    if (!answersIn(record)) return add(record, line, sink);
    const auto visit = [&](const TreeRecord& entry) {
        const std::size_t place = m_builder->size();
        add(entry.record, line, sink);
        MessageDraft& draft = m_builder->last();
        if (draft.id.empty()) draft.id = std::to_string(place);
        const bool root = entry.parent.empty();
        if (root && !draft.parents) draft.parents = std::vector<std::string>{};
        if (root) return std::to_string(place);
        const std::size_t above = std::stoul(entry.parent);
        m_above[place] = above;
        if (!draft.parents || draft.parents->empty())
            draft.parents = std::vector<std::string>{m_builder->drafts()[above].id};
        return std::to_string(place);
    };
    walkJsonTree(record, visit, [this](const json& above) { return answersIn(above); });
}

void JsonMessageReader::settleTreeIds() {
    if (m_above.empty()) return;
    std::vector<MessageDraft>& drafts = m_builder->drafts();
    std::unordered_map<std::string, std::size_t> uses;
    for (const MessageDraft& draft : drafts) ++uses[draft.id];
    std::map<std::pair<std::size_t, std::string>, std::size_t> siblings;
    for (const auto& [place, above] : m_above) {
        if (uses[drafts[place].id] > 1) siblings.try_emplace({above, drafts[place].id}, place);
    }
    const auto isSettled = [&](const std::string& id) { return uses[id] < 2; };
    for (const auto& [place, above] : m_above) {
        auto& parents = drafts[place].parents;
        if (!parents || std::all_of(parents->begin(), parents->end(), isSettled)) continue;
        // A number that several have is that of a neighbour, or of what they stand under.
        const auto sibling = siblings.find({above, parents->front()});
        const bool isNeighbour =
            sibling != siblings.end() && sibling->second != place && parents->front() != drafts[above].id;
        const std::size_t parent = isNeighbour ? sibling->second : above;
        const bool renamed = m_above.count(parent) > 0 && !isSettled(drafts[parent].id);
        parents = std::vector<std::string>{drafts[parent].id + (renamed ? "." + std::to_string(parent) : "")};
    }
    for (const auto& [place, above] : m_above) {
        if (!isSettled(drafts[place].id)) drafts[place].id += "." + std::to_string(place);
    }
}

/// The list of records of the same kind in a record; null when there is none.
const json* JsonMessageReader::answersIn(const json& record) const {
    for (const char* key : jsonTreeKeys) {
        const json& list = listOf(record, key);
        if (!list.empty() && list.front().is_object() && fieldsOf(list.front(), m_names)[RecordField::Text])
            return &list;
    }
    return nullptr;
}

std::optional<Timestamp> JsonMessageReader::time(const json& value) {
    const auto read = parseAnyTime(value);
    if (!read) return std::nullopt;
    m_zoned = m_zoned || read->zoned;
    m_builder->header().localTime = !m_zoned && read->base == TimeBase::Calendar;
    return settle(read->base, read->base == TimeBase::Clock ? m_clock.at(read->time) : read->time);
}

/// Times of different bases cannot be compared: the first one decides, the others are dropped.
std::optional<Timestamp> JsonMessageReader::settle(TimeBase base, std::optional<Timestamp> time) {
    if (!m_base) {
        m_base = base;
        m_builder->header().timeBase = base;
    }
    return *m_base == base ? time : std::nullopt;
}

void JsonMessageReader::noteFields(const json& record, const JsonFields& fields) {
    constexpr std::size_t looked = 200;  // records tell their fields soon
    if (++m_noted > looked) return;
    for (std::size_t i = 0; i < recordFields; ++i) {
        if (fields.values[i]) m_seen.insert(static_cast<RecordField>(i));
    }
    for (auto member = record.begin(); member != record.end(); ++member) {
        if (!member->is_null() && !m_names.of(member.key()) && FieldNames::resembled(member.key()))
            m_unknown.insert(member.key());
    }
}

void JsonMessageReader::warnOfUnknownFields(ConversationSink& sink) const {
    for (const std::string& name : m_unknown) {
        const RecordField field = *FieldNames::resembled(name);
        if (m_seen.count(field) > 0) continue;
        sink.warn({0, "the field \"" + name + "\" is not known; if it is the " + std::string(nameOf(field)) +
                          ", say so with --columns " + std::string(nameOf(field)) + "=" + name});
    }
}

}  // namespace antecedent
