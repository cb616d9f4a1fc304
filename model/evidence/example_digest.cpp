// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/evidence/example_digest.h"

#include <algorithm>
#include <cstring>

namespace antecedent {
namespace {

/// Takes in eight bytes at a time. Each step loses nothing: what differs in one place alone never gives the same.
class Digest {
public:
    void add(std::uint64_t word) {
        m_state = (m_state ^ word) * 0x9E3779B97F4A7C15U;
        m_state ^= m_state >> 29U;
    }
    template <class T>
    void add(const std::vector<T>& values) {
        const auto* bytes = reinterpret_cast<const unsigned char*>(values.data());
        const std::size_t size = values.size() * sizeof(T);
        add(size);
        for (std::size_t done = 0; done < size; done += sizeof(std::uint64_t)) {
            std::uint64_t word = 0;
            std::memcpy(&word, bytes + done, std::min(sizeof(word), size - done));
            add(word);
        }
    }
    std::uint64_t value() const { return m_state == 0 ? 1 : m_state; }

private:
    std::uint64_t m_state = 1;
};

}  // namespace

std::uint64_t digestOf(const TargetExample& example) {
    Digest digest;
    digest.add(example.candidates);
    digest.add(example.evidence.values);
    digest.add(example.mask.allowed);
    return digest.value();
}

}  // namespace antecedent
