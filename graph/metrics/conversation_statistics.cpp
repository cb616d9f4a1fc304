// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/metrics/conversation_statistics.h"

namespace antecedent {

ConversationStatistics conversationStatistics(const ReplyTree& tree) {
    return {treeShape(tree), replyTimes(tree), participation(tree)};
}

}  // namespace antecedent
