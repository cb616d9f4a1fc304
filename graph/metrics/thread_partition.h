// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "graph/metrics/link_set.h"

namespace antecedent {

/// Threads of the annotated messages of any number of conversations: element k of both lists is the thread of
/// the k-th annotated message, numbered from 0. A thread of one conversation is never one of another.
class ThreadPartition {
public:
    void add(const LinkPair& pair);

    const std::vector<std::size_t>& gold() const { return m_gold.labels; }
    const std::vector<std::size_t>& predicted() const { return m_predicted.labels; }
    std::size_t goldThreads() const { return m_gold.threads; }
    std::size_t predictedThreads() const { return m_predicted.threads; }
    std::size_t size() const { return m_gold.labels.size(); }

private:
    struct Side {
        std::vector<std::size_t> labels;
        std::size_t threads = 0;
    };

    static void append(Side& side, const LinkSet& links, const LinkSet& gold);

    Side m_gold;
    Side m_predicted;
};

}  // namespace antecedent
