// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/api/arithmetic_record.h"

#include <algorithm>
#include <cstdlib>
#include <nlohmann/json.hpp>

#include "graph/base/file.h"

namespace antecedent {
namespace {

std::string variable(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string() : std::string(value);
}

}  // namespace

const char* fastestOf(const ArithmeticSpeeds& speeds) {
    constexpr double clearly = 1.1;  // what differs by less may do so by chance
    if (speeds.int8 > 0 && clearly * speeds.int8 >= std::max(speeds.bf16, speeds.fp32)) return "int8";
    return clearly * speeds.bf16 > speeds.fp32 && speeds.bf16 > 0 ? "bf16" : "fp32";
}

std::filesystem::path arithmeticRecordFile() {
    std::filesystem::path folder = variable("XDG_CONFIG_HOME");
    if (!folder.is_absolute()) {
        const std::filesystem::path home = variable("HOME");
        if (!home.is_absolute()) return {};
        folder = home / ".config";
    }
    return folder / "antecedent" / "arithmetic.json";
}

std::optional<ArithmeticRecord> readArithmeticRecord(const std::filesystem::path& file) {
    const auto content = readFile(file);
    if (!content) return std::nullopt;
    try {
        const auto json = nlohmann::json::parse(*content);
        const auto& speeds = json.at("gflops");
        return ArithmeticRecord{
            json.at("processor").get<std::string>(),
            json.at("instructions").get<std::string>(),
            {speeds.at("fp32").get<double>(), speeds.at("bf16").get<double>(), speeds.at("int8").get<double>()}};
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

Result<void> writeArithmeticRecord(const std::filesystem::path& file, const ArithmeticRecord& record) {
    std::error_code failed;
    std::filesystem::create_directories(file.parent_path(), failed);
    nlohmann::ordered_json json;
    json["processor"] = record.processor;
    json["instructions"] = record.instructions;
    json["gflops"] = {{"fp32", record.speeds.fp32}, {"bf16", record.speeds.bf16}, {"int8", record.speeds.int8}};
    return writeFile(file, json.dump(2) + "\n");
}

}  // namespace antecedent
