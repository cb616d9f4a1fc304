// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/document/finder.h"

#include <algorithm>

namespace antecedent {
namespace {
constexpr std::size_t searchedAtOnce = 10000;  // messages; takes some milliseconds
constexpr int typingPause = 150;               // ms
}  // namespace

Finder::Finder(ConversationDocument& document, MessageSelection& selection, QObject* parent)
    : QObject(parent), m_document(document), m_selection(selection) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &Finder::search);
    connect(&document, &ConversationDocument::changed, this, [this](const Change& change) {
        // Speakers and times of another conversation mean nothing in this one.
        if (change.kind == Change::Kind::Opened) {
            SearchQuery query;
            query.text = m_query.text;
            query.regularExpression = m_query.regularExpression;
            query.caseSensitive = m_query.caseSensitive;
            m_query = query;
        }
        const bool others = change.kind == Change::Kind::Opened || change.kind == Change::Kind::Grown;
        if (others || m_query.filters()) search();
    });
}

void Finder::setQuery(const SearchQuery& query) {
    m_query = query;
    if (m_document.tree().size() > searchedAtOnce) return m_pause.start();
    search();
}

void Finder::search() {
    m_pause.stop();
    auto found = findMessages(m_document.tree(), m_query);
    m_words = TextSearch(m_query);
    m_error = found ? QString() : QString::fromStdString(found.error().message());
    m_matches = found ? std::move(*found) : std::vector<MessageId>();
    Q_EMIT changed();
}

bool Finder::isMatch(MessageId message) const {
    return std::binary_search(m_matches.begin(), m_matches.end(), message);
}

std::size_t Finder::currentPlace() const {
    const auto place = std::lower_bound(m_matches.begin(), m_matches.end(), m_selection.current());
    const bool onMatch = place != m_matches.end() && *place == m_selection.current();
    return onMatch ? static_cast<std::size_t>(place - m_matches.begin()) + 1 : 0;
}

void Finder::go(bool forward) {
    if (m_pause.isActive()) search();
    const MessageId match = nextMatch(m_matches, m_selection.current(), forward);
    if (match.valid()) m_selection.select(match);
}

}  // namespace antecedent
