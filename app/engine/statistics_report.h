// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "graph/metrics/conversation_statistics.h"

namespace antecedent {

/// A conversation's tree and what was counted in it.
struct StatisticsItem {
    const ReplyTree* tree = nullptr;
    ConversationStatistics statistics;
};

/// One figure with its name; `value` as people read it ("0.43", "2 min 5 s").
struct StatisticsLine {
    std::string name;
    std::string value;
};

/// The figures of a whole conversation, in the order of a report.
std::vector<StatisticsLine> statisticsLines(const ConversationStatistics& statistics);

/// For people: the figures, then a table of the speakers.
std::string statisticsText(const std::vector<StatisticsItem>& items);
/// Everything, threads, speakers and pairs too; seconds and shares as numbers.
std::string statisticsJson(const std::vector<StatisticsItem>& items);

}  // namespace antecedent
