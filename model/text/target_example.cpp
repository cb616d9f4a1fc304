// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/text/target_example.h"

#include <algorithm>

namespace antecedent {

TargetExample thinned(const TargetExample& example, const std::vector<std::size_t>& places) {
    TargetExample result;
    result.evidence.columns = example.evidence.columns;
    result.evidence.values.resize(places.size() * example.evidence.columns);
    result.mask.size = places.size();
    for (std::size_t row = 0; row < places.size(); ++row) {
        result.candidates.push_back(example.candidates[places[row]]);
        std::copy_n(example.evidence.row(places[row]), example.evidence.columns,
                    result.evidence.values.begin() + static_cast<std::ptrdiff_t>(row * example.evidence.columns));
        for (const std::size_t column : places) result.mask.allowed.push_back(example.mask(places[row], column));
    }
    return result;
}

}  // namespace antecedent
