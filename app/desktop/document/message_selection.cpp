// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/document/message_selection.h"

#include <algorithm>

namespace antecedent {

bool MessageSelection::contains(MessageId message) const {
    return std::binary_search(m_all.begin(), m_all.end(), message);
}

void MessageSelection::select(MessageId message) {
    selectAll(message.valid() ? std::vector<MessageId>{message} : std::vector<MessageId>{}, message);
}

void MessageSelection::toggle(MessageId message) {
    std::vector<MessageId> messages = m_all;
    const auto place = std::lower_bound(messages.begin(), messages.end(), message);
    if (place == messages.end() || *place != message) {
        messages.insert(place, message);
        return selectAll(std::move(messages), message);
    }
    messages.erase(place);
    const MessageId rest = messages.empty() ? MessageId() : messages.back();
    selectAll(std::move(messages), message == m_current ? rest : m_current);
}

void MessageSelection::selectAll(std::vector<MessageId> messages, MessageId current) {
    std::sort(messages.begin(), messages.end());
    messages.erase(std::unique(messages.begin(), messages.end()), messages.end());
    const bool moved = current != m_current;
    if (!moved && messages == m_all) return;
    m_current = current;
    m_all = std::move(messages);
    if (moved) point({});
    if (moved) Q_EMIT currentChanged(current);
    Q_EMIT changed();
}

void MessageSelection::point(MessageId message) {
    if (message == m_pointed) return;
    m_pointed = message;
    Q_EMIT pointedChanged(message);
}

}  // namespace antecedent
