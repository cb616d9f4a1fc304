// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

#include "app/desktop/document/conversation_document.h"
#include "app/desktop/document/message_search.h"
#include "app/desktop/document/message_selection.h"
#include "app/desktop/document/text_search.h"

namespace antecedent {

/// What is looked for and what was found, the same in all views. Follows the document: a correction may
/// change what a filter lets through.
class Finder : public QObject {
    Q_OBJECT

public:
    Finder(ConversationDocument& document, MessageSelection& selection, QObject* parent = nullptr);

    const SearchQuery& query() const { return m_query; }
    /// Looks at once in a short conversation, in a long one when nothing more is typed for a moment.
    void setQuery(const SearchQuery& query);

    /// What to mark in texts; words are marked once they were looked for.
    const TextSearch& words() const { return m_words; }
    /// In time order.
    const std::vector<MessageId>& matches() const { return m_matches; }
    bool isMatch(MessageId message) const;
    /// Place of the selected message among the matches, from 1; 0 when it is none of them.
    std::size_t currentPlace() const;
    /// What is wrong with the regular expression; empty when nothing is.
    const QString& error() const { return m_error; }

    /// Selects the next match or the one before.
    void go(bool forward);

Q_SIGNALS:
    void changed();

private:
    void search();

    ConversationDocument& m_document;
    MessageSelection& m_selection;
    SearchQuery m_query;
    TextSearch m_words;
    std::vector<MessageId> m_matches;
    QString m_error;
    QTimer m_pause;
};

}  // namespace antecedent
