// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/project/message_rows.h"

#include <nlohmann/json.hpp>

namespace antecedent {
namespace {

constexpr const char* columns =
    "position,source_id,identified,line,speaker,time,end_time,kind,text,subject,thread_group,thread_root,"
    "thread_exclusive,declared,declared_by_platform,continuations,meta";

std::optional<std::int64_t> nanoseconds(const std::optional<Timestamp>& time) {
    return time ? std::optional(time->nanoseconds) : std::nullopt;
}

std::optional<Timestamp> timestamp(const std::optional<std::int64_t>& nanoseconds) {
    return nanoseconds ? std::optional(Timestamp{*nanoseconds}) : std::nullopt;
}

std::vector<MessageRow> rowsAt(const std::vector<MessageId>& ids, const std::vector<MessageRow>& rows) {
    std::vector<MessageRow> result;
    for (const MessageId id : ids) result.push_back(rows[id.index()]);
    return result;
}

}  // namespace

std::string rowsText(const std::vector<MessageRow>& rows) {
    return nlohmann::json(rows).dump();
}

std::vector<MessageRow> rowsOf(const std::string& text) {
    return nlohmann::json::parse(text).get<std::vector<MessageRow>>();
}

MessageWriter::MessageWriter(Database& database, std::int64_t conversationRow, const Conversation& conversation)
    : m_database(database),
      m_conversationRow(conversationRow),
      m_conversation(conversation),
      m_identities(identitiesOf(conversation)) {
    Statement insert = database.prepare("INSERT OR IGNORE INTO speaker(conversation,name,source_id) VALUES(?,?,?)");
    Statement find = database.prepare("SELECT id FROM speaker WHERE conversation=? AND name=? AND source_id=?");
    for (const Speaker& speaker : conversation.speakers()) {
        insert.bind(0, conversationRow).bind(1, speaker.name).bind(2, speaker.id).run();
        find.bind(0, conversationRow).bind(1, speaker.name).bind(2, speaker.id).step();
        m_speakers.push_back(find.number(0));
        find.reset();
    }
}

std::optional<std::int64_t> MessageWriter::speakerRow(SpeakerId speaker) {
    return speaker.valid() ? std::optional(m_speakers[speaker.index()]) : std::nullopt;
}

void MessageWriter::bind(Statement& statement, std::size_t position, const std::vector<MessageRow>& rows) {
    const Message& message = m_conversation.messages()[position];
    statement.bind(0, static_cast<std::int64_t>(position)).bind(1, message.id);
    statement.bind(2, static_cast<std::int64_t>(!m_identities[position].sourceId.empty()));
    statement.bind(3, static_cast<std::int64_t>(message.sourceLine)).bind(4, speakerRow(message.speaker));
    statement.bind(5, nanoseconds(message.time)).bind(6, nanoseconds(message.end));
    statement.bind(7, static_cast<std::int64_t>(message.kind)).bind(8, message.text).bind(9, message.subject);
    statement.bind(10, message.thread.group);
    // A root that comes later than its thread's message has no row yet; it is written in the second pass.
    const auto& root = message.thread.root;
    const bool hasRoot = root && rows[root->index()] != 0;
    statement.bind(11, hasRoot ? std::optional(rows[root->index()]) : std::nullopt);
    statement.bind(12, static_cast<std::int64_t>(message.thread.exclusive));
    if (message.declaredParents) {
        statement.bind(13, rowsText(rowsAt(*message.declaredParents, rows)));
    } else {
        statement.bindNull(13);
    }
    statement.bind(14, static_cast<std::int64_t>(message.declaredByPlatform));
    statement.bind(15, rowsText(rowsAt(message.continuations, rows))).bind(16, message.meta);
}

void MessageWriter::write(std::vector<MessageRow>& rows) {
    Statement insert = m_database.prepare("INSERT INTO message(" + std::string(columns) +
                                          ",conversation) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    Statement update = m_database.prepare("UPDATE message SET (" + std::string(columns) +
                                          ")=(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) WHERE id=?");
    Statement setRoot = m_database.prepare("UPDATE message SET thread_root=? WHERE id=?");
    for (std::size_t i = 0; i < rows.size(); ++i) {
        Statement& statement = rows[i] == 0 ? insert : update;
        bind(statement, i, rows);
        statement.bind(17, rows[i] == 0 ? m_conversationRow : rows[i]).run();
        if (rows[i] == 0) rows[i] = m_database.lastRow();
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto& root = m_conversation.messages()[i].thread.root;
        if (root && root->index() >= i) setRoot.bind(0, rows[root->index()]).bind(1, rows[i]).run();
    }
}

MessageReader::MessageReader(const Database& database, std::int64_t conversationRow) {
    Statement speakers = database.prepare("SELECT id,name,source_id FROM speaker WHERE conversation=? ORDER BY id");
    for (speakers.bind(0, conversationRow); speakers.step();) {
        m_speakerPlaces.emplace(speakers.number(0), m_speakers.size());
        m_speakers.push_back({speakers.text(1), speakers.text(2)});
    }
    Statement order =
        database.prepare("SELECT id FROM message WHERE conversation=? AND position IS NOT NULL ORDER BY position");
    for (order.bind(0, conversationRow); order.step();) {
        m_places.emplace(order.number(0), m_rows.size());
        m_rows.push_back(order.number(0));
    }
    Statement query = database.prepare("SELECT " + std::string(columns) +
                                       " FROM message WHERE conversation=? AND position IS NOT NULL ORDER BY position");
    for (query.bind(0, conversationRow); query.step();) m_messages.push_back(read(query));
}

/// A message that is gone from the source is no parent any more.
std::vector<MessageId> MessageReader::idsOf(const std::string& rows) const {
    std::vector<MessageId> ids;
    for (const MessageRow row : rowsOf(rows)) {
        const auto place = m_places.find(row);
        if (place != m_places.end() && place->second < m_messages.size()) ids.emplace_back(place->second);
    }
    return ids;
}

Message MessageReader::read(const Statement& query) const {
    Message message;
    message.id = query.text(1);
    message.sourceLine = static_cast<std::size_t>(query.number(3));
    const auto speaker = m_speakerPlaces.find(query.number(4));
    if (!query.isNull(4) && speaker != m_speakerPlaces.end()) message.speaker = SpeakerId(speaker->second);
    message.time = timestamp(query.optionalNumber(5));
    message.end = timestamp(query.optionalNumber(6));
    const std::int64_t kind = query.number(7);
    if (kind >= 0 && kind <= static_cast<std::int64_t>(MessageKind::Notice)) {
        message.kind = static_cast<MessageKind>(kind);
    }
    message.text = query.text(8);
    message.subject = query.text(9);
    message.thread.group = query.text(10);
    const auto root = m_places.find(query.number(11));
    if (!query.isNull(11) && root != m_places.end()) message.thread.root = MessageId(root->second);
    message.thread.exclusive = query.number(12) != 0;
    if (!query.isNull(13)) message.declaredParents = idsOf(query.text(13));
    message.declaredByPlatform = query.number(14) != 0;
    message.continuations = idsOf(query.text(15));
    message.meta = query.text(16);
    return message;
}

KnownMessages knownMessages(const Database& database, std::int64_t conversationRow, bool present) {
    Statement query = database.prepare(
        std::string("SELECT m.id,m.identified,m.source_id,s.name,s.source_id,m.time,m.text FROM message m"
                    " LEFT JOIN speaker s ON s.id=m.speaker WHERE m.conversation=? AND m.position IS ") +
        (present ? "NOT NULL ORDER BY m.position" : "NULL ORDER BY m.id"));
    KnownMessages known;
    for (query.bind(0, conversationRow); query.step();) {
        known.rows.push_back(query.number(0));
        const std::string speakerId = query.text(4);
        known.identities.push_back({query.number(1) != 0 ? query.text(2) : std::string(),
                                    speakerId.empty() ? query.text(3) : speakerId, timestamp(query.optionalNumber(5)),
                                    query.text(6)});
    }
    return known;
}

}  // namespace antecedent
