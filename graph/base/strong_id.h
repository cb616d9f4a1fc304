// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <vector>

namespace antecedent {

/// An index that cannot be mixed up with an index of another kind. Default constructed it is invalid.
template <class Tag>
class StrongId {
public:
    constexpr StrongId() = default;
    constexpr explicit StrongId(std::size_t index) : m_value(static_cast<std::uint32_t>(index)) {}

    constexpr bool valid() const { return m_value != invalidValue; }
    constexpr std::size_t index() const {
        assert(valid());
        return m_value;
    }

    friend constexpr bool operator==(StrongId a, StrongId b) { return a.m_value == b.m_value; }
    friend constexpr bool operator!=(StrongId a, StrongId b) { return a.m_value != b.m_value; }
    friend constexpr bool operator<(StrongId a, StrongId b) { return a.m_value < b.m_value; }
    friend constexpr bool operator>(StrongId a, StrongId b) { return b < a; }
    friend constexpr bool operator<=(StrongId a, StrongId b) { return !(b < a); }
    friend constexpr bool operator>=(StrongId a, StrongId b) { return !(a < b); }

private:
    static constexpr std::uint32_t invalidValue = std::numeric_limits<std::uint32_t>::max();
    std::uint32_t m_value = invalidValue;
};

/// Position of a message in its conversation (time order, 0-based).
using MessageId = StrongId<struct MessageTag>;
/// Position of a speaker in its conversation's speaker list.
using SpeakerId = StrongId<struct SpeakerTag>;

/// The positions behind some ids.
template <class Tag>
std::vector<std::size_t> indicesOf(const std::vector<StrongId<Tag>>& ids) {
    std::vector<std::size_t> indices;
    indices.reserve(ids.size());
    for (const StrongId<Tag> id : ids) indices.push_back(id.index());
    return indices;
}

}  // namespace antecedent

template <class Tag>
struct std::hash<antecedent::StrongId<Tag>> {
    std::size_t operator()(antecedent::StrongId<Tag> id) const noexcept {
        return id.valid() ? id.index() : std::numeric_limits<std::size_t>::max();
    }
};
