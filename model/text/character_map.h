// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "graph/base/error.h"

namespace antecedent {

/// The normalisation of a SentencePiece model ("precompiled_charsmap"): runs of characters and what is written for
/// each, found by a double-array trie (Yata's darts-clone) whose values are places in a list of texts, each ended by a
/// zero byte.
class CharacterMap {
public:
    /// Changes nothing.
    CharacterMap() = default;
    /// BadInput when it is damaged.
    static Result<CharacterMap> parse(std::string_view content);

    /// Each longest run that the map has, replaced; invalid UTF-8 becomes U+FFFD.
    std::string normalized(std::string_view text) const;

private:
    struct Match {
        std::size_t length = 0;
        std::string_view text;
    };
    Match longest(std::string_view text) const;

    std::vector<std::uint32_t> m_units;
    std::string m_texts;
};

/// Bytes of the character that a text begins with; 0 where they are no valid UTF-8.
std::size_t characterLength(std::string_view text);

}  // namespace antecedent
