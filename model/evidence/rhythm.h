// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cmath>
#include <cstddef>

#include "model/evidence/message_facts.h"

namespace antecedent {

/// How long a conversation is used to be silent between two messages, as far as it has gone: what is long in a busy
/// channel is short in one where somebody writes once a day.
class Rhythm {
public:
    void add(const MessageFacts& facts) {
        if (!facts.timed || facts.membership) return;
        if (m_timed) {
            m_sum += std::log1p(std::max(0.0, facts.time - m_latest));
            ++m_silences;
        }
        m_latest = facts.time;
        m_timed = true;
    }

    /// log(1 + seconds) of a silence against the mean of these so far: 0 is as usual, 1 some three times as long.
    double unusual(double seconds) const {
        const double usual = (m_sum + priorMean * priorWeight) / (static_cast<double>(m_silences) + priorWeight);
        return std::log1p(std::max(0.0, seconds)) - usual;
    }

private:
    static constexpr double priorMean = 4, priorWeight = 8;  ///< a minute
    double m_sum = 0;
    double m_latest = 0;
    std::size_t m_silences = 0;
    bool m_timed = false;
};

}  // namespace antecedent
