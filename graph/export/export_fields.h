// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "graph/export/exporter.h"
#include "graph/export/json_writer.h"

namespace antecedent {

// Fields that the JSON formats share.

/// "model", "explicit", "human" or "unknown".
std::string_view originWord(LinkOrigin origin);

/// ISO 8601, without a zone where none is known; a time of day when the day is unknown.
std::string timeText(const Conversation::Header& header, Timestamp time);

/// "time", unless it is unknown: ISO 8601 in UTC, a time of day when the day is unknown, or seconds of a
/// recording.
void writeTime(JsonWriter& writer, const Conversation& conversation, const Message& message);

/// "action", "system" or "notice"; empty for an ordinary message.
std::string_view kindWord(MessageKind kind);

/// The speaker's name under a key, and "author_id" where the source has ids; nothing for an unknown speaker.
void writeAuthor(JsonWriter& writer, const Conversation& conversation, const Message& message, const char* key);

/// "meta", where the source told more.
void writeMeta(JsonWriter& writer, const Message& message);

/// "kind", unless the message is an ordinary one.
void writeKind(JsonWriter& writer, const Message& message);

/// "subject" and "thread", the source's name of a thread with what it says of it, where the message has them: what it
/// answers is also told by these.
void writeTopic(JsonWriter& writer, const Conversation& conversation, const Message& message);

/// "candidates": the most probable parents that were not chosen, as {id, p}; the id is null for a thread
/// start.
void writeCandidates(JsonWriter& writer, const ExportItem& item, MessageId message, std::size_t most);

/// "other_parents": the parents after the first, as {id, probability}.
void writeOtherParents(JsonWriter& writer, const ReplyTree& tree, MessageId message);

/// A probability as it is written: inside 0 to 1, without digits that mean nothing.
double roundedProbability(double probability);

}  // namespace antecedent
