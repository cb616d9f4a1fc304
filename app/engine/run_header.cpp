// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/run_header.h"

#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>

#include "graph/base/sha256.h"

namespace antecedent {
namespace fs = std::filesystem;
namespace {

using nlohmann::json;
using nlohmann::ordered_json;

constexpr const char* formatName = "antecedent-run";
constexpr int formatVersion = 1;

/// The whole of a text as a number; 0 for anything else.
std::size_t numberOf(std::string_view text) {
    std::size_t number = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
    return failure == std::errc() && end == text.data() + text.size() ? number : 0;
}

std::string inputDifference(const std::vector<RunInput>& one, const std::vector<RunInput>& other) {
    if (one.size() != other.size()) return "number of inputs";
    for (std::size_t i = 0; i < one.size(); ++i) {
        if (one[i].bytes != other[i].bytes || one[i].sha256 != other[i].sha256) return "input " + one[i].name;
    }
    return {};
}

Result<RunInput> folderInput(const fs::path& path) {
    std::vector<fs::path> files;
    std::error_code failure;
    for (fs::recursive_directory_iterator walk(path, failure), end; !failure && walk != end; walk.increment(failure)) {
        std::error_code ignored;
        if (walk->is_regular_file(ignored)) files.push_back(walk->path());
    }
    if (failure) return fail(ErrorCode::Io, {"cannot be listed: %1", failure.message()}, path.string());
    std::sort(files.begin(), files.end());
    RunInput input{path.filename().string(), 0, {}};
    std::string list;
    for (const fs::path& file : files) {
        const auto sum = sha256OfFile(file);
        if (!sum) return tl::unexpected(sum.error());
        std::error_code ignored;
        input.bytes += fs::file_size(file, ignored);
        list += file.lexically_relative(path).generic_string() + '\n' + *sum + '\n';
    }
    input.sha256 = sha256(list);
    return input;
}

}  // namespace

bool Shard::holds(const std::string& conversation) const {
    if (count < 2) return true;
    constexpr std::size_t digits = 15;  // 60 bits
    return std::stoull(sha256(conversation).substr(0, digits), nullptr, 16) % count == index - 1;
}

Result<Shard> parseShard(const std::string& text) {
    constexpr std::size_t most = 1'000'000;
    const std::size_t slash = text.find('/');
    if (slash != std::string::npos) {
        const Shard shard{numberOf(std::string_view(text).substr(0, slash)),
                          numberOf(std::string_view(text).substr(slash + 1))};
        if (shard.index >= 1 && shard.index <= shard.count && shard.count <= most) return shard;
    }
    return fail(ErrorCode::Usage, {"--shard: \"%1\" is no part; give one as 2/8, the second of eight", text});
}

std::string RunHeader::differenceTo(const RunHeader& other) const {
    if (std::string input = inputDifference(inputs, other.inputs); !input.empty()) return input;
    if (modelSha256 != other.modelSha256) return "model";
    if (shard.count != other.shard.count) return "number of parts";
    if (headBytes != other.headBytes) return "format";
    for (const auto& [name, value] : options) {
        const auto found = other.options.find(name);
        if (found == other.options.end() || found->second != value) return "option " + name;
    }
    return options.size() == other.options.size() ? std::string() : "options";
}

ordered_json toJson(const RunHeader& header) {
    ordered_json inputs = ordered_json::array();
    for (const RunInput& input : header.inputs) {
        inputs.push_back({{"name", input.name}, {"bytes", input.bytes}, {"sha256", input.sha256}});
    }
    return {{"format", formatName},        {"version", formatVersion},
            {"inputs", std::move(inputs)}, {"model", {{"name", header.modelName}, {"sha256", header.modelSha256}}},
            {"options", header.options},   {"shard", {header.shard.index, header.shard.count}},
            {"head", header.headBytes}};
}

Result<RunHeader> runHeaderFrom(const json& json) {
    try {
        if (json.at("format") == formatName && json.at("version") == formatVersion) {
            RunHeader header;
            for (const auto& input : json.at("inputs")) {
                header.inputs.push_back({input.at("name"), input.at("bytes"), input.at("sha256")});
            }
            header.modelName = json.at("model").at("name");
            header.modelSha256 = json.at("model").at("sha256");
            header.options = json.at("options").get<std::map<std::string, std::string>>();
            header.shard = {json.at("shard").at(0), json.at("shard").at(1)};
            header.headBytes = json.at("head");
            return header;
        }
    } catch (const nlohmann::json::exception&) {
    }
    return fail(ErrorCode::BadInput, "is no record of a run by this version");
}

Result<RunInput> runInputOf(const fs::path& path) {
    std::error_code ignored;
    if (fs::is_directory(path, ignored)) return folderInput(path);
    auto sum = sha256OfFile(path);
    if (!sum) return tl::unexpected(sum.error());
    return RunInput{path.filename().string(), fs::file_size(path, ignored), std::move(*sum)};
}

}  // namespace antecedent
