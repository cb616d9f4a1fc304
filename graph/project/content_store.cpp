// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/project/content_store.h"

#include <algorithm>
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
                          {"genre", genreName(header.genre)},
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
    header.genre = genreIn(json.value("genre", ""));
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

std::vector<KnownConversation> knownConversations(const Database& database, const std::string& path) {
    Statement list = database.prepare(
        "SELECT c.id,c.name FROM conversation c JOIN source s ON s.id=c.source WHERE s.path=? ORDER BY c.position");
    std::vector<KnownConversation> known;
    for (list.bind(0, path); list.step();) known.push_back({list.number(0), list.text(1)});
    return known;
}

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
    std::vector<KnownConversation> known = knownConversations(m_database, source.path);
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
        // Its messages keep their order, for when it comes back.
        change.gone += knownMessages(m_database, one.row, true).rows.size();
    }
    return change;
}

ConversationRows ContentStore::match(ConversationRow row, const Conversation& conversation) const {
    const KnownMessages present = knownMessages(m_database, row, true);
    const KnownMessages missing = knownMessages(m_database, row, false);
    const auto places = matchMessages(present.identities, identitiesOf(conversation), missing.identities);
    ConversationRows rows{row, std::vector<MessageRow>(conversation.size(), 0), {}};
    for (std::size_t i = 0; i < places.size(); ++i) {
        const MessageRow known = i < present.rows.size() ? present.rows[i] : missing.rows[i - present.rows.size()];
        if (places[i]) {
            rows.messages[*places[i]] = known;
        } else {
            rows.gone.push_back(known);
        }
    }
    return rows;
}

ContentChange ContentStore::takeIn(ConversationRow row, const Conversation& conversation) {
    const std::size_t missing = knownMessages(m_database, row, false).rows.size();
    ConversationRows rows = match(row, conversation);
    ContentChange change;
    change.added = static_cast<std::size_t>(std::count(rows.messages.begin(), rows.messages.end(), MessageRow(0)));
    change.kept = conversation.size() - change.added;
    change.gone = rows.gone.size() > missing ? rows.gone.size() - missing : 0;
    m_database.prepare("UPDATE message SET position=NULL WHERE conversation=?").bind(0, row).run();
    MessageWriter(m_database, row, conversation).write(rows.messages);
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

std::vector<MessageRow> ContentStore::messagesOf(ConversationRow row, const std::string& which) const {
    Statement query = m_database.prepare("SELECT id FROM message WHERE conversation=? AND " + which);
    std::vector<MessageRow> rows;
    for (query.bind(0, row); query.step();) rows.push_back(query.number(0));
    return rows;
}

std::vector<ConversationRows> ContentStore::rows(const std::string& path) const {
    Statement conversations = m_database.prepare(
        "SELECT c.id,c.position FROM conversation c JOIN source s ON s.id=c.source WHERE (?='' OR s.path=?)"
        " ORDER BY c.position IS NULL,s.id,c.position");
    std::vector<ConversationRows> result;
    for (conversations.bind(0, path).bind(1, path); conversations.step();) {
        const ConversationRow row = conversations.number(0);
        if (!conversations.isNull(1)) {
            result.push_back(
                {row, messagesOf(row, "position IS NOT NULL ORDER BY position"), messagesOf(row, "position IS NULL")});
        } else if (!result.empty()) {
            const auto missing = messagesOf(row, "1");
            result.front().gone.insert(result.front().gone.end(), missing.begin(), missing.end());
        }
    }
    return result;
}

std::vector<ConversationRows> ContentStore::match(const std::string& path,
                                                  const std::vector<ConversationPtr>& conversations) const {
    std::vector<KnownConversation> known = knownConversations(m_database, path);
    const bool single = known.size() == 1 && conversations.size() == 1;
    std::vector<ConversationRows> result;
    for (const ConversationPtr& conversation : conversations) {
        KnownConversation* found = findKnown(known, *conversation, single);
        if (found == nullptr) {
            result.push_back({0, std::vector<MessageRow>(conversation->size(), 0), {}});
        } else {
            found->taken = true;
            result.push_back(match(found->row, *conversation));
        }
    }
    return result;
}

std::vector<GoneMessage> ContentStore::goneMessages() const {
    Statement query = m_database.prepare(
        "SELECT m.id,m.conversation,m.source_id,s.name,m.text FROM message m JOIN conversation c ON c.id=m.conversation"
        " LEFT JOIN speaker s ON s.id=m.speaker WHERE m.position IS NULL OR c.position IS NULL ORDER BY m.id");
    std::vector<GoneMessage> gone;
    while (query.step()) {
        gone.push_back({query.number(0), query.number(1), query.text(2), query.text(3), query.text(4)});
    }
    return gone;
}

}  // namespace antecedent
