// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

#include <set>
#include <vector>

#include "graph/conversation/genre.h"
#include "model/bundle/pair_text.h"

namespace antecedent {

struct SecondLookOptions {
    std::set<Genre> genres;      ///< where it pays for its time
    std::size_t candidates = 4;  ///< looked at, the likeliest
    PairTextOptions text = {};
};

/// Looks again at the likeliest candidates of a message that is in doubt, each together with the message.
/// Candidates share anew what probability they had together; the others keep theirs.
class SecondLook {
public:
    /// Looks at nothing.
    SecondLook() = default;
    SecondLook(PairScorer scorer, SecondLookOptions options)
        : m_scorer(std::move(scorer)), m_options(std::move(options)) {}

    bool empty() const { return m_scorer.is_empty(); }
    bool at(Genre genre) const { return !empty() && m_options.genres.count(genre) > 0; }
    const SecondLookOptions& options() const { return m_options; }
    const PairScorer& scorer() const { return m_scorer; }

    /// Places of the candidates to look at, likeliest first; empty where no second one is likely. `scores`
    /// are log-odds.
    std::vector<std::size_t> places(const std::vector<float>& scores) const;

    /// What the scorer found, one value for each of `places`, put into the scores.
    static void reweigh(const std::vector<std::size_t>& places, const float* found, std::vector<float>& scores);

    static constexpr double unlikely = 0.02;  ///< probability below which no candidate is worth it

private:
    PairScorer m_scorer{nullptr};
    SecondLookOptions m_options;
};

}  // namespace antecedent
