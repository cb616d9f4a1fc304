// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/formats/signal_cli.h"

#include <algorithm>

#include "graph/import/reading/any_time.h"
#include "graph/import/reading/json_values.h"
#include "graph/import/reading/meta_fields.h"

namespace antecedent {

using nlohmann::json;

void SignalCliLog::add(const json& line) {
    const json* envelope = memberOf(line, "envelope");
    if (!envelope) envelope = valueAt(line, {"params", "envelope"});
    if (!envelope) return;
    const json* sent = valueAt(*envelope, {"syncMessage", "sentMessage"});
    for (const json* holder : {envelope, sent}) {
        const json* edit = holder ? memberOf(*holder, "editMessage") : nullptr;
        const json* fresh = edit ? memberOf(*edit, "dataMessage") : nullptr;
        if (!fresh) continue;
        if (!takeEdit(firstTextOf(*edit, {"targetSentTimestamp"}), *fresh)) addMessage({*envelope, *fresh, sent});
        return;
    }
    const json* data = memberOf(*envelope, "dataMessage");
    const json* message = data ? data : sent;
    if (message && !takeChange(*message)) addMessage({*envelope, *message, data ? nullptr : sent});
}

std::string SignalCliLog::originalOf(const std::string& id) const {
    const auto found = m_originals.find(id);
    return found == m_originals.end() ? id : found->second;
}

/// A later edit may name the one before it.
bool SignalCliLog::takeEdit(const std::string& target, const json& fresh) {
    const std::string original = originalOf(target);
    if (m_known.count(original) == 0) return false;
    m_originals[firstTextOf(fresh, {"timestamp"})] = original;
    m_changes[original].text = stringOf(fresh, "message");
    m_changes[original].edited = true;
    return true;
}

bool SignalCliLog::takeChange(const json& message) {
    if (const std::string gone = textAt(message, {"remoteDelete", "timestamp"}); !gone.empty()) {
        m_changes[originalOf(gone)].deleted = true;
        return true;
    }
    const json* reaction = memberOf(message, "reaction");
    if (!reaction) return false;
    auto& reactions = m_changes[originalOf(firstTextOf(*reaction, {"targetSentTimestamp"}))].reactions;
    const std::string emoji = stringOf(*reaction, "emoji");
    const auto found = std::find(reactions.begin(), reactions.end(), emoji);
    if (!isTrue(*reaction, "isRemove"))
        reactions.push_back(emoji);
    else if (found != reactions.end())
        reactions.erase(found);
    return true;
}

/// A chat of two has no id: it is known by the address of the other, which is that of who sends or of who is sent to.
ConversationBuilder& SignalCliLog::chatOf(const Line& line) {
    const std::string group = textAt(line.message, {"groupInfo", "groupId"});
    if (!group.empty()) return m_groups.of(group);
    const std::string address = line.sent
                                    ? firstTextOf(*line.sent, {"destinationNumber", "destination", "destinationUuid"})
                                    : firstTextOf(line.envelope, {"sourceNumber", "source", "sourceUuid"});
    const std::string name = line.sent ? "" : stringOf(line.envelope, "sourceName");
    const auto [chat, isNew] = m_chats.try_emplace(address, name.empty() ? address : name);
    return m_groups.of(chat->second);
}

void SignalCliLog::addMessage(const Line& line) {
    const auto& [envelope, message, sent] = line;
    MessageDraft draft;
    draft.id = firstTextOf(message, {"timestamp"});
    draft.speakerId = firstTextOf(envelope, {"sourceUuid", "sourceNumber", "source"});
    draft.speaker = firstTextOf(envelope, {"sourceName", "sourceNumber", "source"});
    draft.text = stringOf(message, "message");
    draft.time = timeOf(message, {"timestamp"});
    const std::string quoted = textAt(message, {"quote", "id"});
    if (!quoted.empty()) draft.parents = std::vector<std::string>{originalOf(quoted)};
    MetaFields meta;
    for (const json& file : listOf(message, "attachments"))
        meta.add("attachments", firstTextOf(file, {"filename", "id"}));
    draft.meta = meta.text();
    if (draft.text.empty() && draft.meta.empty()) return;
    ConversationBuilder& builder = chatOf(line);
    if (std::find(m_builders.begin(), m_builders.end(), &builder) == m_builders.end()) m_builders.push_back(&builder);
    m_known.insert(draft.id);
    builder.add(std::move(draft));
}

void SignalCliLog::finish() {
    for (ConversationBuilder* builder : m_builders) {
        for (MessageDraft& draft : builder->drafts()) {
            const auto change = m_changes.find(draft.id);
            if (change == m_changes.end()) continue;
            MetaFields meta;
            meta.take(json::parse(draft.meta.empty() ? "{}" : draft.meta), {"attachments"});
            if (change->second.edited) draft.text = change->second.text;
            meta.set("edited", change->second.edited);
            meta.set("deleted", change->second.deleted);
            for (const std::string& emoji : change->second.reactions) meta.add("reactions", emoji);
            draft.meta = meta.text();
        }
    }
}

}  // namespace antecedent
