// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "model/evidence/ancestor_mask.h"
#include "model/evidence/candidate_screen.h"
#include "model/evidence/evidence.h"
#include "model/evidence/genre_masks.h"

namespace antecedent {

/// Everything the upper level sees of one target except the vectors.
struct TargetExample {
    std::vector<std::size_t> candidates;  ///< message indices, ascending; the last is the target itself
    EvidenceRows evidence;                ///< [candidates, columns]
    AttentionMask mask;                   ///< [candidates, candidates]
    std::vector<std::size_t> gold;        ///< places in `candidates` of the true parents; empty: not known
};

struct ExampleOptions {
    GenreMasks masks;
    CandidateScreen screen;  ///< which of the candidates become part of the example
};

/// The newest message of `state` as the target, with its candidates (ascending; the last is the target
/// itself). The evidence is that of the whole list even where the screen leaves some out.
TargetExample makeExample(const ConversationState& state, std::vector<std::size_t> candidates,
                          const ExampleOptions& options = {});

/// The example with some of its candidates (ascending places, the last one, the target's, among them). The
/// evidence stays that of the whole window. Gold places must not be set yet.
TargetExample thinned(const TargetExample& example, const std::vector<std::size_t>& places);

}  // namespace antecedent
