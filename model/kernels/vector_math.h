// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>

#include "model/kernels/vector_lanes.h"

namespace antecedent {

inline std::int64_t roundedUp(std::int64_t value, std::int64_t step) {
    return (value + step - 1) / step * step;
}

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

/// The bits of a float, or of a register's.
template <class Numbers>
struct BitsAs {
    using Type = LanesOf<Numbers, std::uint32_t>;
};
template <>
struct BitsAs<float> {
    using Type = std::uint32_t;
};

/// e^x to six digits in place of x, for x up to 80; what is below -80 counts as -80. Of a float or of a
/// register's.
template <class Numbers>
ANTECEDENT_INLINE void toExponential(Numbers& x) {
    constexpr float roundsToWhole = 12582912.0f;  // 1.5 * 2^23: what is added to it loses its fraction
    const Numbers least = Numbers{} - 80.0f;
    x = x > least ? x : least;
    const Numbers shifted = x * 1.44269504f + roundsToWhole;
    const Numbers rest = x - (shifted - roundsToWhole) * 0.693147181f;  // at most half of log 2
    Numbers sum = 1.0f + rest * (1.0f / 6.0f);
    sum = 1.0f + rest * 0.2f * sum;
    sum = 1.0f + rest * 0.25f * sum;
    sum = 1.0f + rest * (1.0f / 3.0f) * sum;
    sum = 1.0f + rest * 0.5f * sum;
    sum = 1.0f + rest * sum;
    typename BitsAs<Numbers>::Type bits;
    std::memcpy(&bits, &shifted, sizeof bits);
    bits = (bits + 127u) << 23;  // of the sum only the power of two is left
    std::memcpy(&x, &bits, sizeof x);
    x *= sum;
}

/// x Phi(x) in place of x, with the error function of Abramowitz and Stegun (1964), 7.1.26. Of a float or of
/// a register's.
template <class Numbers>
ANTECEDENT_INLINE void toGelu(Numbers& x) {
    const Numbers z = (x < 0.0f ? -x : x) * 0.707106781f;
    const Numbers t = 1.0f / (1.0f + 0.3275911f * z);
    const Numbers series =
        t * (0.254829592f + t * (-0.284496736f + t * (1.421413741f + t * (-1.453152027f + t * 1.061405429f))));
    Numbers tail = -z * z;  // of the normal distribution, beyond |x|
    toExponential(tail);
    tail *= 0.5f * series;
    x *= x < 0.0f ? tail : 1.0f - tail;
}

ANTECEDENT_INLINE float exponential(float x) {
    toExponential(x);
    return x;
}
ANTECEDENT_INLINE float gelu(float x) {
    toGelu(x);
    return x;
}

}  // namespace antecedent
