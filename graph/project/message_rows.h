// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

#include "graph/conversation/conversation.h"
#include "graph/project/database.h"
#include "graph/project/decision.h"
#include "graph/project/message_matching.h"

namespace antecedent {

/// Lists of messages as the tables hold them: a JSON array of rows.
std::string rowsText(const std::vector<MessageRow>& rows);
/// BadInput as an exception for anything else.
std::vector<MessageRow> rowsOf(const std::string& text);

/// Writes a conversation's messages into the table, those known before over their old state.
class MessageWriter {
public:
    MessageWriter(Database& database, std::int64_t conversationRow, const Conversation& conversation);

    /// Of each message its row, or 0 for a new one; gives the new ones theirs. All that had a position before and are
    /// not among them must have lost it already.
    void write(std::vector<MessageRow>& rows);

private:
    void bind(Statement& statement, std::size_t position, const std::vector<MessageRow>& rows);
    std::optional<std::int64_t> speakerRow(SpeakerId speaker);

    Database& m_database;
    std::int64_t m_conversationRow;
    const Conversation& m_conversation;
    std::vector<MessageIdentity> m_identities;
    std::vector<std::int64_t> m_speakers;
};

/// Reads them back, in order.
class MessageReader {
public:
    MessageReader(const Database& database, std::int64_t conversationRow);

    std::vector<Speaker> takeSpeakers() { return std::move(m_speakers); }
    std::vector<Message> takeMessages() { return std::move(m_messages); }
    std::vector<MessageRow> takeRows() { return std::move(m_rows); }

private:
    Message read(const Statement& query) const;
    std::vector<MessageId> idsOf(const std::string& rows) const;

    std::vector<Speaker> m_speakers;
    std::vector<Message> m_messages;
    std::vector<MessageRow> m_rows;
    std::unordered_map<std::int64_t, std::size_t> m_speakerPlaces;
    std::unordered_map<MessageRow, std::size_t> m_places;
};

/// What the table knows of messages to find them again: those with a position, in order, or those without.
struct KnownMessages {
    std::vector<MessageRow> rows;
    std::vector<MessageIdentity> identities;
};
KnownMessages knownMessages(const Database& database, std::int64_t conversationRow, bool present);

}  // namespace antecedent
