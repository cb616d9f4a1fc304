// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/evidence/target_example.h"

namespace antecedent {

TargetExample makeExample(const ConversationState& state, std::vector<std::size_t> candidates,
                          const ExampleOptions& options) {
    TargetExample example;
    example.evidence = evidenceFor(state, candidates);
    if (!options.screen.empty()) {
        const auto places = options.screen.kept(example.evidence);
        example.evidence = example.evidence.rowsAt(places);
        for (std::size_t i = 0; i < places.size(); ++i) candidates[i] = candidates[places[i]];
        candidates.resize(places.size());
    }
    example.mask = attentionMask(state.history(), candidates, options.masks.of(state.genre()));
    example.candidates = std::move(candidates);
    return example;
}

TargetExample thinned(const TargetExample& example, const std::vector<std::size_t>& places) {
    TargetExample result;
    result.evidence = example.evidence.rowsAt(places);
    result.mask.size = places.size();
    for (std::size_t row = 0; row < places.size(); ++row) {
        result.candidates.push_back(example.candidates[places[row]]);
        for (const std::size_t column : places) result.mask.allowed.push_back(example.mask(places[row], column));
    }
    return result;
}

}  // namespace antecedent
