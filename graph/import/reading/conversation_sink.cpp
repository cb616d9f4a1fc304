// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/reading/conversation_sink.h"

namespace antecedent {

void deliver(ConversationBuilder& builder, ConversationSink& sink, MessageOrder order) {
    if (builder.size() == 0) return;
    sink.begin(builder.header());
    for (MessageDraft& draft : builder.takeDrafts()) sink.message(std::move(draft));
    sink.end(order);
}

}  // namespace antecedent
