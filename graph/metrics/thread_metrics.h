// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "graph/metrics/link_counts.h"
#include "graph/metrics/thread_partition.h"

namespace antecedent {

/// How alike gold and predicted threads are; every figure but `exactMatch` is a share, 1 at best.
struct ThreadScores {
    /// 1 - VI / log2 N, with VI = 2·H(gold, predicted) - H(gold) - H(predicted) and N all annotated messages.
    double variationOfInformation = 0;
    /// Overlap of the best one-to-one matching of threads, of N.
    double oneToOne = 0;
    /// Threads that are equal as sets of messages; threads of one message are left out on both sides.
    LinkCounts exactMatch;
    /// Sum over gold threads of size · best F1 with any predicted thread, of N.
    double shenF = 0;
    double adjustedRand = 0;
};

ThreadScores scoreThreads(const ThreadPartition& partition);

}  // namespace antecedent
