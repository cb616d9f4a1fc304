// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "graph/metrics/link_set.h"

namespace antecedent {

/// One bin of a reliability diagram: messages of about the same confidence, and how often they are right.
struct ReliabilityRow {
    std::size_t messages = 0;
    double confidence = 0;  ///< mean probability of the top candidate
    double accuracy = 0;
    double variance = 0;  ///< of how many are right, if the confidences are true
};

/// Accuracy once the least certain share of the messages has been set right by a person.
struct ReviewedRow {
    double reviewed = 0;  ///< share looked at, 0 to 1
    double accuracy = 0;
};

/// Whether the probabilities can be believed. Looks at the top candidate of every annotated message.
class Calibration {
public:
    void add(const LinkSet& gold, const LinkScores& scores);

    std::size_t messages() const { return m_samples.size(); }
    /// Bins of equal count (as near as can be: equal confidences share a bin), least confident first.
    std::vector<ReliabilityRow> reliability(std::size_t bins = 15) const;
    /// Expected calibration error: mean gap between confidence and accuracy over the bins, by count.
    double expectedError(std::size_t bins = 15) const;
    /// What that would be on average over so many messages if every confidence were true: bins of few
    /// messages are seldom right in exactly the share that they should be. Each bin's count of right ones is
    /// taken to be normal.
    double errorByChance(std::size_t bins = 15) const;
    /// For 0, 5, … 100 % reviewed.
    std::vector<ReviewedRow> reviewed() const;

private:
    struct Sample {
        double confidence = 0;
        bool right = false;
    };

    std::vector<Sample> sorted() const;

    std::vector<Sample> m_samples;
};

}  // namespace antecedent
