// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/source/text_decoding.h"

#include "graph/import/source/decompress.h"
#include "tests/graph/import/import_testing.h"

namespace antecedent {
namespace {

using namespace std::string_literals;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

// "[10:00] <ann> hi\n[10:01] <bob> yo\n", gzipped.
const std::string packed =
    "\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\x03\x8b\x36\x34\xb0\x32\x30\x88\x55\xb0\x49\xcc\xcb\xb3\x53"
    "\xc8\xc8\xe4\x8a\x06\x09\x18\x02\x05\x92\xf2\x93\xec\x14\x2a\xf3\xb9\x00\x92\xe7\x15\x6a\x22\x00"
    "\x00\x00"s;

std::string textOf(std::string bytes) {
    const auto decoded = decodeText(std::move(bytes), "f");
    return decoded ? decoded->text + "|" + decoded->guessedEncoding : "error";
}

TEST(TextDecoding, TakesByteOrderMarks) {
    EXPECT_EQ(textOf("\xef\xbb\xbfhä"), "hä|");
    EXPECT_EQ(textOf("\xff\xfeh\0\xe4\0"s), "hä|");
    EXPECT_EQ(textOf("\xfe\xff\0h\0\xe4"s), "hä|");
    EXPECT_EQ(textOf("\xff\xfe\0\0h\0\0\0\xe4\0\0\0"s), "hä|");
}

TEST(TextDecoding, FindsUtf16WithoutAMark) {
    EXPECT_EQ(textOf("A\0n\0n\0:\0 \0h\0i\0\n\0"s), "Ann: hi\n|");
    EXPECT_EQ(textOf("\0A\0n\0n\0:\0 \0h\0i\0\n"s), "Ann: hi\n|");
    EXPECT_EQ(textOf("\xff\xfeh\0\xe4"s), "h\xef\xbf\xbd|");
}

TEST(TextDecoding, GuessesOlderEncodings) {
    EXPECT_EQ(textOf("Ann: sch\xf6n, gr\xfc\xdf dich\nBob: \x84na ja\x93\n"),
              "Ann: schön, grüß dich\nBob: „na ja“\n|windows-1252");
    EXPECT_EQ(textOf("caf\xc3\xa9\ncaf\xe9\n"), "café\ncafé\n|windows-1252");
}

TEST(TextDecoding, UnifiesLineEnds) {
    EXPECT_EQ(textOf("a\r\nb\rc\r\n"), "a\nb\rc\n|");
    EXPECT_EQ(textOf("a\rb\r"), "a\nb\n|");
}

TEST(TextDecoding, WarnsOfAGuess) {
    const auto result = readText("Ann: sch\xf6n\nBob: ja\nAnn: gut\n");
    EXPECT_EQ(only(result)->messages()[0].text, "schön");
    EXPECT_THAT(warningsOf(result), ElementsAre(HasSubstr("not in UTF-8; read as ")));
}

TEST(Decompress, ReadsGzipThroughTheRegistry) {
    EXPECT_THAT(lines(*only(readText(packed))), ElementsAre("0|ann|10:00|hi|?", "1|bob|10:01|yo|?"));
}

TEST(Decompress, NamesAFileThatIsCutShort) {
    for (const std::size_t length : {std::size_t{3}, std::size_t{12}, packed.size() / 2, packed.size() - 9}) {
        const auto result = readText(packed.substr(0, length), "", "talk.txt.gz");
        ASSERT_FALSE(result) << length;
        EXPECT_EQ(result.error().where, "talk.txt.gz");
        EXPECT_THAT(result.error().message(), HasSubstr("damaged or cut short")) << length;
    }
}

TEST(Decompress, StopsAtItsLimit) {
    EXPECT_TRUE(decompress(packed, "f", {34}));
    EXPECT_THAT(decompress(packed, "f", {33}).error().message(), HasSubstr("unpacks to more than"));
}

}  // namespace
}  // namespace antecedent
