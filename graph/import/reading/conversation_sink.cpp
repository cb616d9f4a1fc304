// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/reading/conversation_sink.h"

namespace antecedent {

void ConversationSink::whole(ConversationBuilder& builder, MessageOrder order) {
    begin(builder.header());
    for (MessageDraft& draft : builder.takeDrafts()) message(std::move(draft));
    end(order);
}

void deliver(ConversationBuilder& builder, ConversationSink& sink, MessageOrder order) {
    if (builder.size() > 0) sink.whole(builder, order);
}

}  // namespace antecedent
