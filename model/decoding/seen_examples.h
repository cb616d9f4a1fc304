// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "model/bundle/decision.h"
#include "model/evidence/example_digest.h"

namespace antecedent {

/// By which examples messages were decided, as a number for each. The network says the same of the same example again,
/// so that it need not be asked.
class SeenExamples {
public:
    /// A message is to be decided by this example: whether it was decided by the same one before. Settings have
    /// decisions of their own for the same scores, and that of a conversation may change with its history.
    bool meet(std::size_t message, const TargetExample& example, const Setting& setting) {
        m_latest = digestOf(example) + static_cast<std::uint64_t>(setting.circumstance);
        return message < m_digests.size() && m_digests[message] == m_latest;
    }
    bool knows(std::size_t message) const { return message < m_digests.size() && m_digests[message] != 0; }
    /// It was decided by the example that was met last.
    void keep(std::size_t message) {
        if (m_digests.size() <= message) m_digests.resize(message + 1);
        m_digests[message] = m_latest;
    }

private:
    std::uint64_t m_latest = 0;
    std::vector<std::uint64_t> m_digests;  ///< 0: not decided here
};

}  // namespace antecedent
