// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "model/kernels/vector_math.h"

namespace antecedent {

/// Sizes of a matching. A head has width / heads columns, a multiple of `alignmentStep`.
struct AlignmentShape {
    std::int64_t width = 0;
    std::int64_t heads = 1;
    std::int64_t tokens = 0;  ///< of a candidate, at most
};

constexpr std::int64_t alignmentStep = laneCount;

/// The target's side of a matching.
struct AlignmentTarget {
    const float* query;    ///< [rows, width]
    const float* own;      ///< [rows, width]
    const float* ownTerm;  ///< [rows, width]: what a token brings to the comparison by itself
    const float* share;    ///< [rows]: how much each token matters
    std::int64_t rows;
};

/// A target and a candidate aligned.
struct AlignedCandidate {
    const Bf16Bits* pairs;  ///< bf16 [rows, 2 width]: each token's counterpart, and its product with the token
    const float* peaks;     ///< [heads]: how well the best counterparts fit, averaged over the target's tokens
};

/// The elementwise parts of TokenMatch for one target, without the many passes over memory that a tensor
/// library takes for them: for inference, on processors with AVX2 (see `TokenAligner::usable`).
class TokenAligner {
public:
    explicit TokenAligner(const AlignmentShape& shape);

    static bool usable(const AlignmentShape& shape);

    /// Aligns every token of the target with a candidate's, bf16 [count, width], or with none. Stands until
    /// the next call.
    AlignedCandidate align(const AlignmentTarget& target, const Bf16Bits* tokens, std::int64_t count);

    /// The comparisons bf16 [rows, width] of a candidate, with what the tokens bring by themselves and a
    /// GELU: their average [width] over the target's tokens.
    void average(const AlignmentTarget& target, const Bf16Bits* compared, float* averages) const;

private:
    AlignmentShape m_shape;
    std::vector<float> m_rows, m_columns;  ///< of a candidate: [tokens, width] and [width, tokens]
    std::vector<float> m_weights, m_peaks;
    std::vector<Bf16Bits> m_pairs;
};

}  // namespace antecedent
