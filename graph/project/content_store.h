// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "graph/conversation/conversation.h"
#include "graph/project/database.h"
#include "graph/project/decision.h"

namespace antecedent {

using ConversationRow = std::int64_t;

/// A conversation as a project keeps it.
struct StoredConversation {
    ConversationRow row = 0;
    ConversationPtr conversation;
    std::vector<MessageRow> messages;  ///< element i is message i of the conversation
};

/// Messages of a stored conversation by position, for a conversation that is in memory already.
struct ConversationRows {
    ConversationRow row = 0;
    std::vector<MessageRow> messages;  ///< 0: not in the project
    std::vector<MessageRow> gone;      ///< in the project, and not in the conversation as it is now
};

/// A source as it was read last.
struct SourceRecord {
    std::string path;    ///< absolute
    std::string sha256;  ///< of its content; empty where it is no single file
};

/// What came of reading a source again.
struct ContentChange {
    std::size_t kept = 0;   ///< messages found again
    std::size_t added = 0;  ///< messages that were not there
    std::size_t gone = 0;   ///< messages that are there no more, or cannot be told from others for sure
};

/// A message that its source no longer has, or that could be one of several: its decisions wait for it.
struct GoneMessage {
    MessageRow row = 0;
    ConversationRow conversation = 0;
    std::string sourceId, speaker, text;
};

/// Sources, conversations and messages in a project's tables. No message is ever deleted: one that its source no longer
/// has loses its position and keeps its decisions.
class ContentStore {
public:
    explicit ContentStore(Database& database) : m_database(database) {}

    /// Takes over the state that a source has now. Call inside a transaction.
    ContentChange takeIn(const SourceRecord& source, const std::vector<ConversationPtr>& conversations);

    std::vector<SourceRecord> sources() const;
    /// All conversations of all sources, or of the one at `path`.
    std::vector<StoredConversation> conversations(const std::string& path = {}) const;
    /// Of the same, the messages' rows. Conversations that are gone whole are counted as gone from the first.
    std::vector<ConversationRows> rows(const std::string& path) const;
    /// Where the messages of a state of the source that was not taken in belong. Writes nothing.
    std::vector<ConversationRows> match(const std::string& path,
                                        const std::vector<ConversationPtr>& conversations) const;
    std::vector<GoneMessage> goneMessages() const;

private:
    std::int64_t sourceRow(const SourceRecord& source);
    ContentChange takeIn(ConversationRow row, const Conversation& conversation);
    ConversationRows match(ConversationRow row, const Conversation& conversation) const;
    std::vector<MessageRow> messagesOf(ConversationRow row, const std::string& which) const;

    Database& m_database;
};

}  // namespace antecedent
