// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/api/processor.h"

#include <gmock/gmock.h>

#include <sstream>

namespace antecedent {
namespace {

using testing::ElementsAre;

Processor processorIn(const std::string& text) {
    std::istringstream cpuinfo(text);
    return readProcessor(cpuinfo);
}

TEST(Processor, IsNamedWithTheInstructionsThatMatter) {
    const Processor processor = processorIn(
        "processor\t: 0\nmodel name\t: Small Processor 7\nmodel\t\t: 5\nflags\t\t: fpu avx2 sse2 fma avx_vnni\n\n"
        "processor\t: 1\nmodel name\t: Another\nflags\t\t: avx512f\n");
    EXPECT_EQ(processor.name, "Small Processor 7");
    EXPECT_THAT(processor.instructions, ElementsAre("avx2", "fma", "avx_vnni"));
    EXPECT_EQ(processor.instructionWords(), "avx2 fma avx_vnni");
}

TEST(Processor, MayHaveNoneOfThem) {
    const Processor processor = processorIn("model name : Old One\nflags :\nvmx flags : avx2\n");
    EXPECT_EQ(processor.name, "Old One");
    EXPECT_EQ(processor.instructionWords(), "none that matter here");
    EXPECT_TRUE(processorIn("").name.empty());
}

}  // namespace
}  // namespace antecedent
