// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/document/message_search.h"

#include <algorithm>

#include "app/desktop/document/text_search.h"

namespace antecedent {
namespace {

bool inTime(const Message& message, const SearchQuery& query) {
    if (!query.from && !query.to) return true;
    if (!message.time) return false;
    return !(query.from && *message.time < *query.from) && !(query.to && *query.to < *message.time);
}

bool passes(const ReplyTree& tree, MessageId id, const SearchQuery& query) {
    const Message& message = tree.conversation().message(id);
    const Attachment& place = tree.attachment(id);
    if (query.speaker.valid() && message.speaker != query.speaker) return false;
    if (query.origin && place.origin != *query.origin) return false;
    if (query.unanswered && !tree.replies(id).empty()) return false;
    if (place.probability < query.leastProbability || place.probability > query.mostProbability) return false;
    return inTime(message, query);
}

}  // namespace

Result<std::vector<MessageId>> findMessages(const ReplyTree& tree, const SearchQuery& query) {
    const TextSearch text(query);
    if (!text.error().isEmpty()) return fail(ErrorCode::BadInput, Sentence::verbatim(text.error().toStdString()));
    std::vector<MessageId> matches;
    for (std::size_t i = 0; i < tree.size() && !query.empty(); ++i) {
        const MessageId id(i);
        if (!passes(tree, id, query)) continue;
        const Conversation& conversation = tree.conversation();
        if (text.matches(conversation.message(id).text) || text.matches(conversation.speakerName(id))) {
            matches.push_back(id);
        }
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
