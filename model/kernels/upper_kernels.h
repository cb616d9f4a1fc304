// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "model/kernels/encoder_kernels.h"

namespace antecedent {

// What the upper level does between its products. For inference, where there are `vectorRegisters`; widths are as they
// come.

/// rows.exact += added, bf16 [count, width] or null; rows.rounded = norm(rows.exact).
void addThenNorm(const RowNorm& norm, const Bf16Bits* added, const NormedRows& rows);

/// norm(row + added) in fp32 times `weights` [width], summed up.
float normedDot(const RowNorm& norm, float* row, const Bf16Bits* added, const float* weights);

/// The exact GELU of each of some values, in place.
void geluAll(float* values, std::int64_t count);

/// A message's vector and the target's side by side, as they enter the network.
struct PairedVectors {
    const float* vector;
    const float* target;
    std::int64_t width;
    float scale;
    float* scaled;    ///< [width]: vector * scale
    float* products;  ///< [width]: vector * target * scale * scale
};

/// Writes both, and returns the product of the two.
float pairVectors(const PairedVectors& pair);

}  // namespace antecedent
