// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>

/// Arithmetic for kernels that the compiler turns into vector instructions: written for one number, run over a fixed number
/// of neighbours. What is marked ANTECEDENT_AVX512 needs `avx512Usable()`; everything it calls is ANTECEDENT_INLINE.

#define ANTECEDENT_INLINE inline __attribute__((always_inline))
#if defined(__x86_64__)
#define ANTECEDENT_AVX512 __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx2,fma")))
#else
#define ANTECEDENT_AVX512
#endif

namespace antecedent {

/// bf16 as it lies in memory: the upper half of a float.
using Bf16Bits = std::uint16_t;

/// Whether this processor runs what is marked ANTECEDENT_AVX512.
inline bool avx512Usable() {
#if defined(__x86_64__)
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq") &&
           __builtin_cpu_supports("avx512vl");
#else
    return true;
#endif
}

inline std::int64_t roundedUp(std::int64_t value, std::int64_t step) { return (value + step - 1) / step * step; }

ANTECEDENT_INLINE float widened(Bf16Bits bits) {
    const std::uint32_t word = static_cast<std::uint32_t>(bits) << 16;
    float value;
    std::memcpy(&value, &word, sizeof value);
    return value;
}

ANTECEDENT_INLINE Bf16Bits narrowed(float value) {
    std::uint32_t word;
    std::memcpy(&word, &value, sizeof word);
    return static_cast<Bf16Bits>((word + 0x7fffu + ((word >> 16) & 1u)) >> 16);
}

/// e^x to six digits, for x up to 80; what is below -80 counts as -80.
ANTECEDENT_INLINE float exponential(float x) {
    constexpr float roundsToWhole = 12582912.0f;  // 1.5 * 2^23: what is added to it loses its fraction
    x = std::max(x, -80.0f);
    const float shifted = x * 1.44269504f + roundsToWhole;
    const float rest = x - (shifted - roundsToWhole) * 0.693147181f;  // at most half of log 2
    float sum = 1.0f + rest * (1.0f / 6.0f);
    sum = 1.0f + rest * 0.2f * sum;
    sum = 1.0f + rest * 0.25f * sum;
    sum = 1.0f + rest * (1.0f / 3.0f) * sum;
    sum = 1.0f + rest * 0.5f * sum;
    sum = 1.0f + rest * sum;
    std::uint32_t bits;
    std::memcpy(&bits, &shifted, sizeof bits);
    bits = (bits + 127u) << 23;  // of the sum only the power of two is left
    float power;
    std::memcpy(&power, &bits, sizeof power);
    return sum * power;
}

/// x Phi(x), with the error function of Abramowitz and Stegun (1964), 7.1.26.
ANTECEDENT_INLINE float gelu(float x) {
    const float z = std::fabs(x) * 0.707106781f;
    const float t = 1.0f / (1.0f + 0.3275911f * z);
    const float series =
        t * (0.254829592f + t * (-0.284496736f + t * (1.421413741f + t * (-1.453152027f + t * 1.061405429f))));
    const float tail = 0.5f * series * exponential(-z * z);  // of the normal distribution, beyond |x|
    return x * (x < 0 ? tail : 1.0f - tail);
}

/// Sixteen neighbours, a register of AVX-512.
constexpr std::int64_t laneCount = 16;
using Lanes16 = float __attribute__((vector_size(laneCount * sizeof(float))));
using Words16 = std::uint32_t __attribute__((vector_size(laneCount * sizeof(std::uint32_t))));
using Bits16 = Bf16Bits __attribute__((vector_size(laneCount * sizeof(Bf16Bits))));

/// sum += factor * values[0 … lanes of Vector].
template <class Vector>
ANTECEDENT_INLINE void addScaled(Vector& sum, float factor, const float* values) {
    Vector loaded;
    std::memcpy(&loaded, values, sizeof loaded);
    sum += factor * loaded;
}

/// Sixteen values from and to memory.
ANTECEDENT_INLINE void loadLanes(Lanes16& lanes, const float* values) { std::memcpy(&lanes, values, sizeof lanes); }
ANTECEDENT_INLINE void storeLanes(const Lanes16& lanes, float* values) { std::memcpy(values, &lanes, sizeof lanes); }

/// The same for bf16.
ANTECEDENT_INLINE void loadLanes(Lanes16& lanes, const Bf16Bits* values) {
    Bits16 bits;
    std::memcpy(&bits, values, sizeof bits);
    const Words16 words = __builtin_convertvector(bits, Words16) << 16;
    std::memcpy(&lanes, &words, sizeof lanes);
}
ANTECEDENT_INLINE void storeLanes(const Lanes16& lanes, Bf16Bits* values) {
    Words16 words;
    std::memcpy(&words, &lanes, sizeof words);
    const Bits16 bits = __builtin_convertvector((words + 0x7fffu + ((words >> 16) & 1u)) >> 16, Bits16);
    std::memcpy(values, &bits, sizeof bits);
}

struct TakeLarger {
    ANTECEDENT_INLINE void operator()(Lanes16& lanes, const Lanes16& others) const { lanes = others > lanes ? others : lanes; }
};
struct AddUp {
    ANTECEDENT_INLINE void operator()(Lanes16& lanes, const Lanes16& others) const { lanes += others; }
};

/// What `Combine` makes of all lanes: four steps, each with neighbours half as far away.
template <class Combine>
ANTECEDENT_INLINE float combined(const Lanes16& values) {
    const Combine combine;
    Lanes16 lanes = values;
    combine(lanes, __builtin_shufflevector(lanes, lanes, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7));
    combine(lanes, __builtin_shufflevector(lanes, lanes, 4, 5, 6, 7, 0, 1, 2, 3, 12, 13, 14, 15, 8, 9, 10, 11));
    combine(lanes, __builtin_shufflevector(lanes, lanes, 2, 3, 0, 1, 6, 7, 4, 5, 10, 11, 8, 9, 14, 15, 12, 13));
    combine(lanes, __builtin_shufflevector(lanes, lanes, 1, 0, 3, 2, 5, 4, 7, 6, 9, 8, 11, 10, 13, 12, 15, 14));
    return lanes[0];
}

}  // namespace antecedent
