// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/project/content_store.h"

#include <chrono>
#include <nlohmann/json.hpp>

#include "graph/project/message_rows.h"

namespace antecedent {
namespace {

std::int64_t microsecondsNow() {
    using namespace std::chrono;
    return duration_cast<microseconds>(system_clock::now().time_since_epoch()).count();
}

std::string headerText(const Conversation::Header& header) {
    return nlohmann::json{{"title", header.title},
                          {"genre", header.genre},
                          {"sourceFile", header.sourceFile},
                          {"format", header.format},
                          {"timeBase", static_cast<int>(header.timeBase)},
                          {"localTime", header.localTime}}
        .dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

Conversation::Header headerOf(const std::string& id, const std::string& text) {
    const auto json = nlohmann::json::parse(text);
    Conversation::Header header;
    header.id = id;
    header.title = json.value("title", "");
    header.genre = json.value("genre", "");
    header.sourceFile = json.value("sourceFile", "");
    header.format = json.value("format", "");
    const int base = json.value("timeBase", 0);
    if (base >= 0 && base <= static_cast<int>(TimeBase::Recording)) header.timeBase = static_cast<TimeBase>(base);
    header.localTime = json.value("localTime", false);
    return header;
}

struct KnownConversation {
    ConversationRow row = 0;
    std::string name;
    bool taken = false;
};

/// The one of that name; where a source has but one conversation then and now, that one whatever it is called.
KnownConversation* findKnown(std::vector<KnownConversation>& known, const Conversation& conversation, bool single) {
    for (KnownConversation& one : known) {
        if (!one.taken && (one.name == conversation.header().id || single)) return &one;
    }
    return nullptr;
}

}  // namespace

std::int64_t ContentStore::sourceRow(const SourceRecord& source) {
    m_database
        .prepare(
            "INSERT INTO source(path,sha256,read_at) VALUES(?,?,?)"
            " ON CONFLICT(path) DO UPDATE SET sha256=excluded.sha256,read_at=excluded.read_at")
        .bind(0, source.path)
        .bind(1, source.sha256)
        .bind(2, microsecondsNow())
        .run();
    Statement find = m_database.prepare("SELECT id FROM source WHERE path=?");
    find.bind(0, source.path).step();
    return find.number(0);
}

ContentChange ContentStore::takeIn(const SourceRecord& source, const std::vector<ConversationPtr>& conversations) {
    const std::int64_t sourceId = sourceRow(source);
    std::vector<KnownConversation> known;
    Statement list = m_database.prepare("SELECT id,name FROM conversation WHERE source=? ORDER BY position");
    for (list.bind(0, sourceId); list.step();) known.push_back({list.number(0), list.text(1)});
    m_database.prepare("UPDATE conversation SET position=NULL WHERE source=?").bind(0, sourceId).run();
    const bool single = known.size() == 1 && conversations.size() == 1;

    Statement insert = m_database.prepare("INSERT INTO conversation(position,name,header,source) VALUES(?,?,?,?)");
    Statement update = m_database.prepare("UPDATE conversation SET (position,name,header)=(?,?,?) WHERE id=?");
    ContentChange change;
    for (std::size_t i = 0; i < conversations.size(); ++i) {
        const Conversation& conversation = *conversations[i];
        KnownConversation* found = findKnown(known, conversation, single);
        Statement& statement = found == nullptr ? insert : update;
        statement.bind(0, static_cast<std::int64_t>(i)).bind(1, conversation.header().id);
        statement.bind(2, headerText(conversation.header())).bind(3, found == nullptr ? sourceId : found->row).run();
        if (found != nullptr) found->taken = true;
        const ContentChange part = takeIn(found == nullptr ? m_database.lastRow() : found->row, conversation);
        change = {change.kept + part.kept, change.added + part.added, change.gone + part.gone};
    }
    for (const KnownConversation& one : known) {
        if (one.taken) continue;
        change.gone += knownMessages(m_database, one.row, true).rows.size();
        m_database.prepare("UPDATE message SET position=NULL WHERE conversation=?").bind(0, one.row).run();
    }
    return change;
}

ContentChange ContentStore::takeIn(ConversationRow row, const Conversation& conversation) {
    const KnownMessages present = knownMessages(m_database, row, true);
    const KnownMessages gone = knownMessages(m_database, row, false);
    const auto places = matchMessages(present.identities, identitiesOf(conversation), gone.identities);
    std::vector<MessageRow> rows(conversation.size(), 0);
    ContentChange change;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const bool was = i < present.rows.size();
        if (!places[i]) {
            change.gone += was ? 1 : 0;
            continue;
        }
        rows[*places[i]] = was ? present.rows[i] : gone.rows[i - present.rows.size()];
        ++change.kept;
    }
    change.added = conversation.size() - change.kept;
    m_database.prepare("UPDATE message SET position=NULL WHERE conversation=?").bind(0, row).run();
    MessageWriter(m_database, row, conversation).write(rows);
    return change;
}

std::vector<SourceRecord> ContentStore::sources() const {
    std::vector<SourceRecord> sources;
    Statement query = m_database.prepare("SELECT path,sha256 FROM source ORDER BY id");
    while (query.step()) sources.push_back({query.text(0), query.text(1)});
    return sources;
}

std::vector<StoredConversation> ContentStore::conversations(const std::string& path) const {
    Statement query = m_database.prepare(
        "SELECT c.id,c.name,c.header FROM conversation c JOIN source s ON s.id=c.source"
        " WHERE c.position IS NOT NULL AND (?='' OR s.path=?) ORDER BY s.id,c.position");
    std::vector<StoredConversation> result;
    for (query.bind(0, path).bind(1, path); query.step();) {
        MessageReader reader(m_database, query.number(0));
        result.push_back({query.number(0),
                          std::make_shared<const Conversation>(headerOf(query.text(1), query.text(2)),
                                                               reader.takeSpeakers(), reader.takeMessages()),
                          reader.takeRows()});
    }
    return result;
}

std::vector<ConversationRows> ContentStore::rows(const std::string& path) const {
    Statement conversations = m_database.prepare(
        "SELECT c.id FROM conversation c JOIN source s ON s.id=c.source"
        " WHERE c.position IS NOT NULL AND s.path=? ORDER BY c.position");
    Statement messages =
        m_database.prepare("SELECT id FROM message WHERE conversation=? AND position IS NOT NULL ORDER BY position");
    std::vector<ConversationRows> result;
    for (conversations.bind(0, path); conversations.step();) {
        ConversationRows& one = result.emplace_back(ConversationRows{conversations.number(0), {}});
        for (messages.bind(0, one.row); messages.step();) one.messages.push_back(messages.number(0));
        messages.reset();
    }
    return result;
}

std::vector<GoneMessage> ContentStore::goneMessages() const {
    Statement query = m_database.prepare(
        "SELECT m.id,m.conversation,m.source_id,s.name,m.text FROM message m"
        " LEFT JOIN speaker s ON s.id=m.speaker WHERE m.position IS NULL ORDER BY m.id");
    std::vector<GoneMessage> gone;
    while (query.step()) {
        gone.push_back({query.number(0), query.number(1), query.text(2), query.text(3), query.text(4)});
    }
    return gone;
}

}  // namespace antecedent
