// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

#include "graph/base/error.h"

namespace antecedent {

/// One of several equal parts of a work, from 1.
struct Shard {
    std::size_t index = 1;
    std::size_t count = 1;

    /// Whether a conversation belongs to this part: by a hash of its id, which is the same on every machine.
    bool holds(const std::string& conversation) const;
};

/// "2/8". Usage for anything else.
Result<Shard> parseShard(const std::string& text);

struct RunInput {
    std::string name;
    std::uint64_t bytes = 0;
    std::string sha256;  ///< of a folder: of the names and sums of its files
};

/// What a run was made of. Parts that agree in all of it but the shard belong together.
struct RunHeader {
    std::vector<RunInput> inputs;
    std::string modelName;
    std::string modelSha256;
    std::map<std::string, std::string> options;
    Shard shard;
    std::uint64_t headBytes = 0;  ///< that the output begins with before its first conversation

    /// What another run differs in, in words; empty when it is of the same work. The shard does not count.
    std::string differenceTo(const RunHeader& other) const;
};

nlohmann::ordered_json toJson(const RunHeader& header);
/// BadInput for anything else.
Result<RunHeader> runHeaderFrom(const nlohmann::json& json);

/// Name, size and sum of a file, or of all files of a folder.
Result<RunInput> runInputOf(const std::filesystem::path& path);

}  // namespace antecedent
