// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <cstring>

/// Arithmetic for kernels that the compiler turns into vector instructions: written for one number, run over
/// a fixed number of neighbours. Kernels, and everything they call, are ANTECEDENT_INLINE, and are started by
/// `onVectors` (vector_dispatch.h).

#define ANTECEDENT_INLINE inline __attribute__((always_inline))

namespace antecedent {

/// bf16 as it lies in memory: the upper half of a float.
using Bf16Bits = std::uint16_t;

/// Neighbours that a register holds: of AVX2 eight, of AVX-512 sixteen.
using Lanes8 = float __attribute__((vector_size(8 * sizeof(float))));
using Lanes16 = float __attribute__((vector_size(16 * sizeof(float))));

template <class Lanes>
constexpr std::int64_t lanesOf = sizeof(Lanes) / sizeof(float);

/// Rows are padded to whole registers of the wider kind.
constexpr std::int64_t laneCount = lanesOf<Lanes16>;

/// What else a register's lanes hold.
template <class Lanes, class Value>
struct LanesAs {
    typedef Value Type __attribute__((vector_size(lanesOf<Lanes> * sizeof(Value))));  // NOLINT(modernize-use-using)
};
template <class Lanes, class Value>
using LanesOf = typename LanesAs<Lanes, Value>::Type;

/// sum += factor * values[0 … lanes].
template <class Lanes>
ANTECEDENT_INLINE void addScaled(Lanes& sum, float factor, const float* values) {
    Lanes loaded;
    std::memcpy(&loaded, values, sizeof loaded);
    sum += factor * loaded;
}

/// A register's values from and to memory.
template <class Lanes>
ANTECEDENT_INLINE void loadLanes(Lanes& lanes, const float* values) {
    std::memcpy(&lanes, values, sizeof lanes);
}
template <class Lanes>
ANTECEDENT_INLINE void storeLanes(const Lanes& lanes, float* values) {
    std::memcpy(values, &lanes, sizeof lanes);
}

/// The same for bf16.
template <class Lanes>
ANTECEDENT_INLINE void loadLanes(Lanes& lanes, const Bf16Bits* values) {
    LanesOf<Lanes, Bf16Bits> bits;
    std::memcpy(&bits, values, sizeof bits);
    const LanesOf<Lanes, std::uint32_t> words = __builtin_convertvector(bits, LanesOf<Lanes, std::uint32_t>) << 16;
    std::memcpy(&lanes, &words, sizeof lanes);
}
template <class Lanes>
ANTECEDENT_INLINE void storeLanes(const Lanes& lanes, Bf16Bits* values) {
    LanesOf<Lanes, std::uint32_t> words;
    std::memcpy(&words, &lanes, sizeof words);
    words = (words + 0x7fffu + ((words >> 16) & 1u)) >> 16;
    const LanesOf<Lanes, Bf16Bits> bits = __builtin_convertvector(words, LanesOf<Lanes, Bf16Bits>);
    std::memcpy(values, &bits, sizeof bits);
}

struct TakeLarger {
    template <class Lanes>
    ANTECEDENT_INLINE void operator()(Lanes& lanes, const Lanes& others) const {
        lanes = others > lanes ? others : lanes;
    }
};
struct AddUp {
    template <class Lanes>
    ANTECEDENT_INLINE void operator()(Lanes& lanes, const Lanes& others) const {
        lanes += others;
    }
};

/// What `Combine` makes of all lanes: in steps, each with neighbours half as far away.
template <class Combine>
ANTECEDENT_INLINE float combined(const Lanes8& values) {
    const Combine combine;
    Lanes8 lanes = values;
    combine(lanes, __builtin_shufflevector(lanes, lanes, 4, 5, 6, 7, 0, 1, 2, 3));
    combine(lanes, __builtin_shufflevector(lanes, lanes, 2, 3, 0, 1, 6, 7, 4, 5));
    combine(lanes, __builtin_shufflevector(lanes, lanes, 1, 0, 3, 2, 5, 4, 7, 6));
    return lanes[0];
}
template <class Combine>
ANTECEDENT_INLINE float combined(const Lanes16& values) {
    Lanes8 halves[2];
    std::memcpy(halves, &values, sizeof halves);
    Combine()(halves[0], halves[1]);
    return combined<Combine>(halves[0]);
}

}  // namespace antecedent
