// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/column_mapping.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "graph/base/file.h"

namespace antecedent {
namespace {

using Mapping = std::map<std::string, std::string>;

constexpr std::array<const char*, 8> roles{"id",     "speaker", "text",         "time",
                                           "parent", "thread",  "conversation", "subject"};

Result<void> checkRole(const std::string& role) {
    if (std::find(roles.begin(), roles.end(), role) != roles.end()) return {};
    std::string known;
    for (const char* name : roles) known += (known.empty() ? "" : ", ") + std::string(name);
    return fail(ErrorCode::Usage, {"--columns: \"%1\" is no part of a message; known are %2", role, known});
}

Result<Mapping> readMapping(const std::string& path) {
    const auto text = readFile(path);
    if (!text) return tl::unexpected(text.error());
    const auto json = nlohmann::json::parse(*text, nullptr, false);
    Mapping mapping;
    if (!json.is_object()) return fail(ErrorCode::BadInput, "is no JSON object such as {\"speaker\": \"from\"}", path);
    for (const auto& [role, column] : json.items()) {
        if (const auto known = checkRole(role); !known) return tl::unexpected(known.error());
        if (!column.is_string()) return fail(ErrorCode::BadInput, {"the column for \"%1\" is no text", role}, path);
        mapping[role] = column.get<std::string>();
    }
    return mapping;
}

}  // namespace

Result<Mapping> parseColumnMapping(const std::string& text) {
    if (text.empty()) return Mapping{};
    if (text.find('=') == std::string::npos) return readMapping(text);
    Mapping mapping;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(',', begin), text.size());
        const std::string pair = text.substr(begin, end - begin);
        const std::size_t equals = pair.find('=');
        if (equals == std::string::npos || equals + 1 == pair.size()) {
            return fail(ErrorCode::Usage, {"--columns: \"%1\" is no pair such as speaker=from", pair});
        }
        if (const auto known = checkRole(pair.substr(0, equals)); !known) return tl::unexpected(known.error());
        mapping[pair.substr(0, equals)] = pair.substr(equals + 1);
        begin = end + 1;
    }
    return mapping;
}

}  // namespace antecedent
