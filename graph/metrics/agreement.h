// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "graph/metrics/link_counts.h"
#include "graph/metrics/link_set.h"

namespace antecedent {

/// A figure with the interval that holds 95 in 100 resamplings of the messages (percentile bootstrap).
struct Estimate {
    double value = 0;
    double low = 0;
    double high = 0;
};

/// How far two people agree on the messages that both decided.
struct Agreement {
    std::size_t messages = 0;  ///< that both decided
    Estimate linkF1;           ///< a thread start counts as a link to itself (Kummerfeld et al. 2019)
    Estimate sameParent;       ///< share of messages with the same primary parent, or a thread start for both
    /// Cohen's kappa of the primary parent, told by its distance in messages (0: a thread start).
    double kappa = 0;
    double variationOfInformation = 0;                ///< 1 - VI / log2 N of the threads, 1 at best
    double oneToOne = 0;                              ///< overlap of the best one-to-one matching of threads
    std::vector<std::vector<std::size_t>> differing;  ///< by conversation, the messages that differ in any parent
};

/// `first` and `second` hold the same conversations in the same order. A message that one of them did not decide counts
/// for neither. The intervals come out the same every time.
Agreement agreementOf(const std::vector<LinkSet>& first, const std::vector<LinkSet>& second);

/// Krippendorff's alpha (nominal) of the primary parent, told by its distance, over any number of people, each of whom
/// may have left out messages. `people` holds the same conversations for each. 1 when there is nothing to disagree on.
double krippendorffAlpha(const std::vector<std::vector<LinkSet>>& people);

}  // namespace antecedent
