// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "graph/base/strong_id.h"

namespace antecedent {

/// What is kept of a window while training.
struct CandidateSampling {
    std::vector<MessageId> gold;  ///< true parents: always kept
    std::size_t size = 40;        ///< candidates kept, about
    std::uint32_t salt = 0;       ///< decides which far messages are drawn: targets with the same salt share them
};

/// Places of the candidates to keep, ascending: the nearest five eighths, the oldest (a thread's first
/// message), the true ones, and a random rest. Since a candidate's score depends only on itself, its
/// ancestors and the target, this changes little but the softmax's denominator.
std::vector<std::size_t> sampledPlaces(const std::vector<std::size_t>& candidates, const CandidateSampling& sampling);

}  // namespace antecedent
