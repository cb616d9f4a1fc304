// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/store/safetensors.h"

#include <gmock/gmock.h>

#include <cstring>

namespace antecedent {
namespace {

std::string withHeader(const std::string& header, std::size_t dataSize) {
    const std::uint64_t size = header.size();
    std::string content(8, '\0');
    std::memcpy(content.data(), &size, 8);
    return content + header + std::string(dataSize, '\1');
}

bool refused(const std::string& header, std::size_t dataSize = 16) {
    const auto file = SafetensorsFile::parse(withHeader(header, dataSize), "weights");
    return !file && file.error().code == ErrorCode::BadInput && file.error().where == "weights";
}

TEST(Safetensors, ReadsBackWhatItWrote) {
    const float values[] = {1, 2, 3, 4, 5, 6};
    const std::string_view bytes(reinterpret_cast<const char*>(values), sizeof values);
    const auto content = safetensorsContent(
        {{"b", {TensorType::F32, {2, 3}, bytes}}, {"a", {TensorType::I8, {2}, bytes.substr(0, 2)}}}, {{"k", "v"}});
    const auto file = SafetensorsFile::parse(content, "");
    ASSERT_TRUE(file) << file.error().text();
    EXPECT_THAT(file->names(), ::testing::ElementsAre("a", "b"));
    EXPECT_EQ(file->metadata().at("k"), "v");
    const auto tensor = file->tensor("b");
    ASSERT_TRUE(tensor);
    EXPECT_THAT(tensor->shape, ::testing::ElementsAre(2, 3));
    EXPECT_EQ(tensor->bytes, bytes);
    EXPECT_EQ(file->tensor("c").error().code, ErrorCode::NotFound);
}

TEST(Safetensors, RefusesHostileFiles) {
    EXPECT_FALSE(SafetensorsFile::parse("", ""));
    EXPECT_FALSE(SafetensorsFile::parse(std::string(8, '\xff'), ""));
    EXPECT_TRUE(refused("{"));
    EXPECT_TRUE(refused("[]"));
    EXPECT_TRUE(refused(R"({"a":7})"));
    EXPECT_TRUE(refused(R"({"a":{"dtype":"F32","shape":[4]}})"));
    EXPECT_TRUE(refused(R"({"a":{"dtype":"X9","shape":[4],"data_offsets":[0,16]}})"));
    EXPECT_TRUE(refused(R"({"a":{"dtype":"F32","shape":[5],"data_offsets":[0,16]}})"));
    EXPECT_TRUE(refused(R"({"a":{"dtype":"F32","shape":[4],"data_offsets":[8,24]}})"));
    EXPECT_TRUE(refused(R"({"a":{"dtype":"F32","shape":[4],"data_offsets":[16,0]}})"));
    EXPECT_TRUE(refused(R"({"a":{"dtype":"F32","shape":[-4],"data_offsets":[0,16]}})"));
    EXPECT_TRUE(refused(R"({"a":{"dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,0]}})"));
    EXPECT_TRUE(refused(R"({"a":{"dtype":"F32","shape":[4],"data_offsets":[0,18446744073709551615]}})"));
}

TEST(Safetensors, SurvivesEveryCut) {
    const std::string_view bytes("0123456789abcdef");
    const auto content = safetensorsContent({{"a", {TensorType::F32, {4}, bytes}}});
    for (std::size_t size = 0; size < content.size(); ++size) {
        EXPECT_FALSE(SafetensorsFile::parse(content.substr(0, size), "")) << size;
    }
    EXPECT_TRUE(SafetensorsFile::parse(content, ""));
}

}  // namespace
}  // namespace antecedent
