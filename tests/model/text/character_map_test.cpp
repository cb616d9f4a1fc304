// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/text/character_map.h"

#include <gtest/gtest.h>

namespace antecedent {
namespace {

/// A trie that knows the one text "ab", and writes "X" for it.
std::string content() {
    std::vector<std::uint32_t> units(256, 0);
    const auto unit = [](std::uint32_t offset, std::uint32_t leaf, std::uint32_t label) {
        return offset << 10 | leaf << 8 | label;
    };
    // Each node's children are at its place, xor its offset, xor the byte.
    units[0] = unit(1, 0, 0);          // root: 'a' is at 1 ^ 0x61 = 0x60
    units[0x60] = unit(0x80, 0, 'a');  // 0x60 ^ 0x80 ^ 0x62 = 0x82
    units[0x82] = unit(1, 1, 'b');     // its value is at 0x82 ^ 1 = 0x83
    units[0x83] = 0x80000000U;         // place 0 of the texts
    const auto size = static_cast<std::uint32_t>(units.size() * sizeof units[0]);
    std::string text(reinterpret_cast<const char*>(&size), sizeof size);
    text.append(reinterpret_cast<const char*>(units.data()), size);
    return text + std::string("X\0", 2);
}

TEST(CharacterMap, WritesOtherCharactersForThoseItKnows) {
    const auto map = CharacterMap::parse(content());
    ASSERT_TRUE(map) << map.error().text();
    EXPECT_EQ(map->normalized("abc"), "Xc");
    EXPECT_EQ(map->normalized("aabb"), "aXb");
    EXPECT_EQ(map->normalized("ä\xFF"), "ä\uFFFD");
    EXPECT_EQ(CharacterMap().normalized("abc"), "abc");
}

TEST(CharacterMap, RefusesWhatIsDamaged) {
    EXPECT_FALSE(CharacterMap::parse("abc"));
    EXPECT_FALSE(CharacterMap::parse(content().substr(0, 100)));
    auto far = content();
    far[4 + 4 * 0x60 + 2] = '\x7F';  // children out of reach
    EXPECT_EQ(CharacterMap::parse(far)->normalized("ab"), "ab");
}

}  // namespace
}  // namespace antecedent
