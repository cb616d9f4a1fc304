// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/models/message_search.h"

#include <algorithm>

namespace antecedent {

std::vector<MessageId> findMessages(const Conversation& conversation, const QString& words) {
    std::vector<MessageId> matches;
    const QString sought = words.trimmed();
    if (sought.isEmpty()) return matches;
    const auto contains = [&](const std::string& text) {
        return QString::fromStdString(text).contains(sought, Qt::CaseInsensitive);
    };
    for (std::size_t i = 0; i < conversation.size(); ++i) {
        const MessageId id(i);
        if (contains(conversation.message(id).text) || contains(conversation.speakerName(id)))
            matches.push_back(id);
    }
    return matches;
}

MessageId nextMatch(const std::vector<MessageId>& matches, MessageId from, bool forward) {
    if (matches.empty()) return {};
    if (!from.valid()) return forward ? matches.front() : matches.back();
    if (forward) {
        const auto after = std::upper_bound(matches.begin(), matches.end(), from);
        return after == matches.end() ? matches.front() : *after;
    }
    const auto before = std::lower_bound(matches.begin(), matches.end(), from);
    return before == matches.begin() ? matches.back() : *std::prev(before);
}

}  // namespace antecedent
