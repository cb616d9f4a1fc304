// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "graph/metrics/calibration.h"
#include "graph/metrics/distance_counts.h"
#include "graph/metrics/link_counts.h"
#include "graph/metrics/permutation_test.h"
#include "graph/metrics/ranking.h"
#include "graph/metrics/thread_metrics.h"

namespace antecedent {

/// Everything measured of one system (the model, a baseline, a prediction file) on one set of conversations.
class SystemScores {
public:
    explicit SystemScores(std::string name) : m_name(std::move(name)) {}

    /// Counts one conversation. `scores` may be null: then nothing is said of ranks and calibration.
    void add(const LinkPair& pair, const LinkScores* scores);

    const std::string& name() const { return m_name; }
    LinkCounts links(SelfLinks selfLinks) const { return selfLinks == SelfLinks::Counted ? m_links : m_replyLinks; }
    LinkCounts rightParents(Scored scored) const { return scored == Scored::All ? m_rightAll : m_rightReplies; }
    LinkCounts rightConversations(Scored scored) const { return scored == Scored::All ? m_wholeAll : m_wholeReplies; }
    const DistanceCounts& byDistance() const { return m_byDistance; }
    ThreadScores threads() const { return scoreThreads(m_partition); }
    /// Null without probabilities.
    const Ranking* ranking() const { return m_ranking ? &*m_ranking : nullptr; }
    const Calibration* calibration() const { return m_calibration ? &*m_calibration : nullptr; }

    std::size_t annotatedMessages() const { return m_partition.size(); }
    std::size_t conversations() const { return m_byConversation.size(); }

    /// Whether this system's link F1 is better than that of `other`, measured on the same conversations.
    PermutationResult comparedTo(const SystemScores& other) const;

private:
    std::string m_name;
    LinkCounts m_links;
    LinkCounts m_replyLinks;
    LinkCounts m_rightReplies;
    LinkCounts m_rightAll;
    LinkCounts m_wholeReplies;
    LinkCounts m_wholeAll;
    DistanceCounts m_byDistance;
    ThreadPartition m_partition;
    std::optional<Ranking> m_ranking;
    std::optional<Calibration> m_calibration;
    std::vector<LinkCounts> m_byConversation;
};

}  // namespace antecedent
