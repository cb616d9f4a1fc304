// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "graph/metrics/forest_shape.h"
#include "graph/metrics/participation.h"
#include "graph/metrics/reply_times.h"

namespace antecedent {

/// All that can be counted in a conversation with its reply tree.
struct ConversationStatistics {
    ForestShape shape;
    ReplyTimes times;
    Participation people;
};

ConversationStatistics conversationStatistics(const ReplyTree& tree);

}  // namespace antecedent
