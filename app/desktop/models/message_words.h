// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "graph/tree/reply_tree.h"

namespace antecedent {

/// A conversation's messages in the words that all views show.
class MessageWords {
public:
    explicit MessageWords(const Conversation& conversation) : m_conversation(&conversation) {}

    QString speaker(MessageId message) const;
    /// Whole text as loaded.
    QString text(MessageId message) const;
    /// The beginning of its own words on one line: no quotes, unless it is all quote.
    QString preview(MessageId message, int characters = 240) const;
    /// "17:03", with the day when the conversation is longer than one; "0:12:07" in a recording; empty if
    /// unknown.
    QString time(MessageId message) const;
    QString fullTime(MessageId message) const;
    /// The source's own id, as files that are written have it.
    QString id(MessageId message) const;
    /// Number that people see, from 1.
    static QString number(MessageId message) { return QString::number(message.index() + 1); }

    /// "2 min", "3 h", "5 days" between two messages; empty if unknown.
    QString span(MessageId first, MessageId last) const;

private:
    bool longerThanADay() const;

    const Conversation* m_conversation;
};

/// "0.87", or "certain" words for links that are not predicted.
QString placeWords(const Attachment& place);

}  // namespace antecedent
