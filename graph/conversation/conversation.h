// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "graph/conversation/genre.h"
#include "graph/conversation/message.h"

namespace antecedent {

/// Somebody who speaks. Two people of one name stay two where the source tells them apart by id.
struct Speaker {
    std::string name;
    std::string id = {};  ///< the source's own; empty where it knows names alone
};

/// What a Timestamp counts from: 1970 (UTC); the midnight before the first message, of an unknown day; or the
/// start of a recording.
enum class TimeBase { Calendar, Clock, Recording };

/// A conversation: messages in order, immutable once loaded. Made by ConversationBuilder.
class Conversation {
public:
    struct Header {
        std::string id;
        std::string title;
        Genre genre = Genre::Unknown;
        std::string sourceFile;  ///< as given by the caller
        std::string format;      ///< name of the importer
        TimeBase timeBase = TimeBase::Calendar;
        bool localTime =
            false;  ///< calendar times are those of a clock in an unknown zone, and are written without one
        std::string modelName = {};  ///< of the model whose predictions the file holds; empty where it holds none
        std::string modelSha256 = {};
    };

    Conversation(Header header, std::vector<Speaker> speakers, std::vector<Message> messages);

    const Header& header() const { return m_header; }
    const std::vector<Message>& messages() const { return m_messages; }
    const std::vector<Speaker>& speakers() const { return m_speakers; }
    std::size_t size() const { return m_messages.size(); }
    const Message& message(MessageId id) const { return m_messages[id.index()]; }

    /// The speaker's name, or an empty string for an unknown speaker.
    const std::string& speakerName(SpeakerId id) const;
    const std::string& speakerName(MessageId id) const { return speakerName(message(id).speaker); }

    /// True when at least one message carries a declared link or thread start.
    bool hasDeclaredLinks() const;

    /// Of every message, whether a platform's reply button declares what it answers, as opposed to links that somebody
    /// annotated. Where the file does not mark them (Message::declaredByPlatform): in a chat in which messages either
    /// answer something or say nothing, as exports of such platforms have it, all that answer.
    std::vector<bool> platformReplies() const;

    /// True when at least one declared link is no answer but the speaker going on.
    bool hasContinuations() const;

    /// The same conversation with what the file says of replies removed, to measure the model.
    std::shared_ptr<const Conversation> withoutDeclaredLinks() const;
    /// Removed only of the messages for which `which` says so.
    std::shared_ptr<const Conversation> withoutDeclaredLinks(const std::function<bool(MessageId)>& which) const;

private:
    Header m_header;
    std::vector<Speaker> m_speakers;
    std::vector<Message> m_messages;
};

using ConversationPtr = std::shared_ptr<const Conversation>;

}  // namespace antecedent
