// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <gtest/gtest.h>

#include <iterator>
#include <sstream>

#include "graph/import/source/source_tree.h"
#include "graph/import/source/text_decoding.h"
#include "tests/support/temporary_folder.h"

namespace antecedent {
namespace {

/// "gr\xFCn\r\n", packed by gzip.
const std::string packed(
    "\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\x03\x4b\x2f\xfa\x93\xc7\xcb\x05\x00\x88\xf5\xa3\xfc\x06\x00\x00\x00", 26);

std::string allOf(const Result<SourceTree>& source) {
    if (!source) return "error: " + source.error().text();
    const auto stream = source->rawStream(source->entries().front());
    if (!stream) return "error: " + stream.error().text();
    return {std::istreambuf_iterator<char>(**stream), {}};
}

TEST(RawStream, GivesBytesAsTheyAre) {
    const testing::TemporaryFolder folder;
    EXPECT_EQ(allOf(SourceTree::open(folder.write("a.mbox", "gr\xFCn\r\n"))), "gr\xFCn\r\n");
    EXPECT_EQ(allOf(SourceTree::ofText("a.mbox", "gr\xFCn\r\n")), "gr\xFCn\r\n");
}

TEST(RawStream, Unpacks) {
    const testing::TemporaryFolder folder;
    std::istringstream stream(packed);
    EXPECT_EQ(allOf(SourceTree::read(stream, "a.mbox.gz")), "gr\xFCn\r\n");
    EXPECT_EQ(allOf(SourceTree::open(folder.write("a.mbox.gz", packed))), "gr\xFCn\r\n");
}

TEST(DecodeAs, KnowsEncodingsByTheirNames) {
    EXPECT_EQ(decodeAs("gr\xFCn", "iso-8859-1"), "grün");
    EXPECT_EQ(decodeAs("\x1b$B$3\x1b(B", "ISO-2022-JP"), "こ");
    EXPECT_FALSE(decodeAs("x", "no-such-encoding"));
}

}  // namespace
}  // namespace antecedent
