// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/kernels/instructions.h"
#include "model/kernels/vector_lanes.h"

#if defined(__x86_64__)
#define ANTECEDENT_AVX512 __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx2,fma")))
#define ANTECEDENT_AVX2 __attribute__((target("avx2,fma")))
#else
#define ANTECEDENT_AVX512
#define ANTECEDENT_AVX2
#endif

namespace antecedent {

template <auto Kernel, class... Arguments>
ANTECEDENT_AVX512 void onWideVectors(const Arguments&... arguments) {
    Kernel(arguments...);
}
template <auto Kernel, class... Arguments>
ANTECEDENT_AVX2 void onNarrowVectors(const Arguments&... arguments) {
    Kernel(arguments...);
}

/// Runs one of two kernels, functions marked ANTECEDENT_INLINE: the same over Lanes8, compiled for AVX2, and
/// over Lanes16, compiled for AVX-512. The processor has one of these (`vectorRegisters`).
template <auto Narrow, auto Wide, class... Arguments>
void onVectors(const Arguments&... arguments) {
    if (vectorRegisters() == VectorRegisters::Of512Bits) {
        onWideVectors<Wide>(arguments...);
    } else {
        onNarrowVectors<Narrow>(arguments...);
    }
}

}  // namespace antecedent
