// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/annotated_conversations.h"

namespace antecedent {

std::vector<ConversationPtr> annotatedConversations(const ImportResult& result) {
    std::vector<ConversationPtr> annotated = result.conversations;
    for (std::size_t i = 0; i < result.earlier.size(); ++i) {
        const auto& links = result.earlier[i].messages;
        if (links.empty()) continue;
        annotated[i] = annotated[i]->withoutDeclaredLinks(
            [&links](MessageId message) { return links[message.index()].author == EarlierLink::Author::Model; });
    }
    return annotated;
}

}  // namespace antecedent
