// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cmath>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "graph/base/strong_id.h"

namespace antecedent {

enum class MessageKind { Message, Action, System, Notice };

/// Nanoseconds: since 1970-01-01 UTC, or whatever else the conversation's TimeBase says.
struct Timestamp {
    std::int64_t nanoseconds = 0;

    double seconds() const { return static_cast<double>(nanoseconds) * 1e-9; }
    /// To the microsecond, which is all that a double keeps of a date.
    static Timestamp fromSeconds(double seconds) {
        const double whole = std::floor(seconds);
        const auto micros = static_cast<std::int64_t>(std::floor((seconds - whole) * 1e6 + 0.5));
        return Timestamp{static_cast<std::int64_t>(whole) * 1'000'000'000 + micros * 1000};
    }
    friend bool operator==(Timestamp a, Timestamp b) { return a.nanoseconds == b.nanoseconds; }
    friend bool operator<(Timestamp a, Timestamp b) { return a.nanoseconds < b.nanoseconds; }
};

/// What a source says of the thread a message is in without saying whom it answers (a Slack thread, a Zulip topic):
/// messages of one non-empty group belong together, and the parent is to be sought inside it.
struct ThreadConstraint {
    std::string group;              ///< the source's name of it; empty: none
    std::optional<MessageId> root;  ///< its first message, where the source names it and it is loaded
    /// The group is one thread: a message in it starts nothing unless it is the root, and no message from outside is
    /// attached into it.
    bool exclusive = false;
};

/// One utterance as it was loaded. Text is UTF-8 as a person would read it, quotes included.
struct Message {
    std::string id;     ///< the source's own id, unique in the conversation
    SpeakerId speaker;  ///< invalid when the source names nobody
    std::optional<Timestamp> time;
    std::optional<Timestamp> end;
    std::string text;
    MessageKind kind = MessageKind::Message;

    /// What the file says of the reply link: nothing (nullopt), "starts a thread" (empty), or the messages
    /// answered, all earlier than this one; the first is the primary parent.
    std::optional<std::vector<MessageId>> declaredParents;
    /// `declaredParents` are what the platform's reply button recorded. A file says so where it has links that somebody
    /// annotated beside them.
    bool declaredByPlatform = false;

    /// Those of `declaredParents` that are the speaker's own words going on, as in transcripts of speech, and
    /// no answer.
    std::vector<MessageId> continuations;

    ThreadConstraint thread;
    std::string subject;         ///< of a mail or forum post; empty when there is none
    std::size_t sourceLine = 0;  ///< 1-based line of the file it was read from, 0 when unknown

    /// What the source tells besides, as the text of one JSON object (reactions, attachments, edits, score, permalink);
    /// empty when there is nothing. Kept and exported, never read by the model.
    std::string meta;
};

}  // namespace antecedent
