// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/decoding/arithmetic_choice.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>

namespace antecedent {
namespace {

class ArithmeticRecordTest : public testing::Test {
protected:
    void SetUp() override { std::filesystem::remove_all(m_folder); }
    void TearDown() override { std::filesystem::remove_all(m_folder); }

    const std::filesystem::path m_folder =
        std::filesystem::temp_directory_path() / ("antecedent-arithmetic-" + std::to_string(::getpid()));
    const std::filesystem::path m_file = m_folder / "deep" / "arithmetic.json";
};

TEST_F(ArithmeticRecordTest, IsReadAsItWasWritten) {
    const ArithmeticRecord record{"Small \"7\"", "avx2", {12.5, 0, 25}};
    ASSERT_TRUE(writeArithmeticRecord(m_file, record));
    const auto read = readArithmeticRecord(m_file);
    ASSERT_TRUE(read);
    EXPECT_TRUE(*read == record);
}

TEST_F(ArithmeticRecordTest, IsNoneWhereItCannotBeRead) {
    EXPECT_FALSE(readArithmeticRecord(m_file));
    std::filesystem::create_directories(m_file.parent_path());
    for (const char* broken :
         {"", "{", "[]", R"({"processor": "a", "instructions": "b", "gflops": {"fp32": "fast"}})"}) {
        std::ofstream(m_file) << broken;
        EXPECT_FALSE(readArithmeticRecord(m_file)) << broken;
    }
}

TEST_F(ArithmeticRecordTest, NamesTheFastest) {
    EXPECT_STREQ(fastestOf({100, 300, 200}), "bf16");
    EXPECT_STREQ(fastestOf({100, 30, 90}), "fp32") << "a processor that only has bf16 and int8";
    EXPECT_STREQ(fastestOf({100, 30, 95}), "int8") << "about as fast";
    EXPECT_STREQ(fastestOf({100, 0, 0}), "fp32");
    EXPECT_EQ(fastestArithmetic({100, 300, 200}), Arithmetic::Bf16);
    EXPECT_EQ(fastestArithmetic({100, 0, 200}), Arithmetic::Int8);
    EXPECT_EQ(fastestArithmetic({100, 0, 0}), Arithmetic::Fp32);
}

TEST_F(ArithmeticRecordTest, LooksTwiceInBf16WhereThatIsFast) {
    EXPECT_EQ(secondLookArithmetic(Arithmetic::Int8, {100, 30, 200}), Arithmetic::Int8);
    EXPECT_EQ(secondLookArithmetic(Arithmetic::Int8, {100, 100, 200}),
              bf16InHardware() ? Arithmetic::Bf16 : Arithmetic::Int8);
}

TEST_F(ArithmeticRecordTest, IsMeasuredOnce) {
    const ArithmeticRecord first = arithmeticRecordIn(m_file);
    EXPECT_GT(first.speeds.fp32, 0);
    EXPECT_EQ(first.speeds.bf16 > 0, bf16InHardware());
    EXPECT_EQ(first.speeds.int8 > 0, int8InHardware());
    EXPECT_TRUE(arithmeticRecordIn(m_file) == first) << "read, not measured again";

    ArithmeticRecord other = first;
    other.processor = "Another";
    other.speeds = {1, 2, 3};
    ASSERT_TRUE(writeArithmeticRecord(m_file, other));
    EXPECT_EQ(arithmeticRecordIn(m_file).processor, first.processor) << "of another processor: it counts no longer";
    other = *readArithmeticRecord(m_file);
    EXPECT_EQ(other.processor, first.processor);
    EXPECT_NE(other.speeds.fp32, 1);
}

TEST_F(ArithmeticRecordTest, IsKeptBesideTheUsersSettings) {
    const char* before = std::getenv("XDG_CONFIG_HOME");
    const std::string kept = before == nullptr ? "" : before;
    ::setenv("XDG_CONFIG_HOME", m_folder.c_str(), 1);
    EXPECT_EQ(arithmeticRecordFile(), m_folder / "antecedent" / "arithmetic.json");
    ::setenv("XDG_CONFIG_HOME", "not/from/the/root", 1);
    EXPECT_NE(arithmeticRecordFile(), "not/from/the/root/antecedent/arithmetic.json");
    if (before == nullptr) {
        ::unsetenv("XDG_CONFIG_HOME");
    } else {
        ::setenv("XDG_CONFIG_HOME", kept.c_str(), 1);
    }
}

}  // namespace
}  // namespace antecedent
