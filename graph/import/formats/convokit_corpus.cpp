// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/formats/convokit_corpus.h"

#include <algorithm>
#include <cstdlib>

#include "graph/conversation/time_text.h"
#include "graph/import/reading/import_helpers.h"

namespace antecedent {
namespace {
using nlohmann::json;

constexpr std::int64_t leastEpoch = 10'000'000'000'000'000;  // four months; anything less counts from a start

std::optional<Timestamp> timeOf(const json& record) {
    const json* value = memberOf(record, "timestamp");
    if (!value) return std::nullopt;
    if (value->is_number()) return secondsOf(value->get<double>());
    const std::string text = stringOf(record, "timestamp");
    char* end = nullptr;
    const double seconds = std::strtod(text.c_str(), &end);
    if (!text.empty() && *end == '\0') return secondsOf(seconds);
    return parseIsoTime(text);
}

/// A value of a record's metadata under one of several usual names.
std::string metaText(const json& record, std::initializer_list<const char*> keys) {
    const json* meta = memberOf(record, "meta");
    const json* value = memberOf(meta ? *meta : record, keys);
    return value && value->is_string() ? value->get_ref<const std::string&>() : std::string();
}

/// Offsets and calendar times cannot stand side by side: the largest decides.
TimeBase baseOf(const std::vector<MessageDraft>& drafts) {
    std::int64_t latest = leastEpoch;
    bool timed = false;
    for (const MessageDraft& draft : drafts) {
        if (!draft.time) continue;
        latest = timed ? std::max(latest, draft.time->nanoseconds) : draft.time->nanoseconds;
        timed = true;
    }
    return latest < leastEpoch ? TimeBase::Recording : TimeBase::Calendar;
}

}  // namespace

void ConvoKitCorpus::nameConversations(const json& conversations) {
    if (!conversations.is_object()) return;
    for (const auto& [id, record] : conversations.items()) {
        m_titles[id] = metaText(record, {"title", "name", "topic", "page_title"});
    }
}

void ConvoKitCorpus::nameSpeakers(const json& speakers) {
    if (!speakers.is_object()) return;
    for (const auto& [id, record] : speakers.items()) {
        std::string name = metaText(record, {"name", "username"});
        if (!name.empty()) m_names[id] = std::move(name);
    }
}

void ConvoKitCorpus::add(const json& record, std::size_t line, ConversationSink& sink) {
    const auto id = idOf(record, "id");
    if (!id) {
        sink.warn({line, "left out: an utterance without an id"});
        return;
    }
    MessageDraft draft;
    draft.id = *id;
    const json* speaker = memberOf(record, {"speaker", "user"});
    // Old corpora write the whole speaker where newer ones write the id.
    if (speaker) draft.speaker = idOf(*speaker).value_or(speaker->is_object() ? idOf(*speaker, "id").value_or("") : "");
    draft.speakerId = draft.speaker;
    const auto named = m_names.find(draft.speakerId);
    if (named != m_names.end()) draft.speaker = named->second;
    if (const json* meta = memberOf(record, "meta"); meta && meta->is_object() && !meta->empty()) {
        draft.meta = dumpShallow(*meta);
    }
    draft.text = stringOf(record, "text");
    draft.time = timeOf(record);
    draft.line = line;
    const json* parent = memberOf(record, {"reply-to", "reply_to"});
    const auto parentId = parent ? idOf(*parent) : std::nullopt;
    draft.parents = parentId ? std::vector<std::string>{*parentId} : std::vector<std::string>{};
    const json* whose = memberOf(record, {"conversation_id", "root"});
    part(whose ? idOf(*whose).value_or("") : "").drafts.push_back(std::move(draft));
}

void ConvoKitCorpus::deliverTo(ConversationSink& sink) {
    for (Part& part : m_parts) {
        Conversation::Header header = m_header;
        if (!part.id.empty()) header.id = part.id;
        header.title = titleOf(header.id);
        header.timeBase = baseOf(part.drafts);
        ConversationBuilder builder(std::move(header));
        for (MessageDraft& draft : part.drafts) builder.add(std::move(draft));
        deliver(builder, sink, MessageOrder::ByTime);
    }
    m_parts.clear();
}

std::string ConvoKitCorpus::titleOf(const std::string& id) const {
    const auto found = m_titles.find(id);
    return found == m_titles.end() || found->second.empty() ? id : found->second;
}

ConvoKitCorpus::Part& ConvoKitCorpus::part(const std::string& conversation) {
    const auto [entry, isNew] = m_partOf.try_emplace(conversation, m_parts.size());
    if (isNew) m_parts.push_back({conversation, {}});
    return m_parts[entry->second];
}

}  // namespace antecedent
