// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/data/candidate_sampling.h"

#include <algorithm>
#include <numeric>

namespace antecedent {
namespace {

/// A number drawn for a message (the finaliser of MurmurHash3).
std::uint32_t lot(std::size_t message, std::uint32_t salt) {
    auto h = static_cast<std::uint32_t>(message) * 0x9e3779b9u ^ salt;
    h = (h ^ (h >> 16)) * 0x85ebca6bu;
    h = (h ^ (h >> 13)) * 0xc2b2ae35u;
    return h ^ (h >> 16);
}

}  // namespace

std::vector<std::size_t> sampledPlaces(const std::vector<std::size_t>& candidates, const CandidateSampling& sampling) {
    std::vector<std::size_t> all(candidates.size());
    std::iota(all.begin(), all.end(), 0);
    if (all.size() <= sampling.size) return all;
    const auto split = all.end() - static_cast<std::ptrdiff_t>(sampling.size * 5 / 8);
    std::vector<std::size_t> kept(split, all.end()), far(all.begin(), split);
    kept.push_back(far.front());
    for (const std::size_t place : far) {
        if (std::find(sampling.gold.begin(), sampling.gold.end(), MessageId(candidates[place])) !=
            sampling.gold.end()) {
            kept.push_back(place);
        }
    }
    std::sort(far.begin(), far.end(), [&](std::size_t a, std::size_t b) {
        return lot(candidates[a], sampling.salt) < lot(candidates[b], sampling.salt);
    });
    far.resize(std::min(far.size(), sampling.size - std::min(sampling.size, kept.size())));
    kept.insert(kept.end(), far.begin(), far.end());
    std::sort(kept.begin(), kept.end());
    kept.erase(std::unique(kept.begin(), kept.end()), kept.end());
    return kept;
}

}  // namespace antecedent
