// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/reading/json_values.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace antecedent {
using nlohmann::json;

Result<json> parseJson(std::string_view text) {
    try {
        return json::parse(text);
    } catch (const json::parse_error& error) {
        const std::size_t byte = std::min(error.byte, text.size());
        const auto lineFeeds = std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(byte), '\n');
        return fail(ErrorCode::BadInput, {"not valid JSON: %1", jsonReason(error.what())},
                    std::to_string(lineFeeds + 1));
    } catch (const json::exception& error) {
        return fail(ErrorCode::BadInput, {"not valid JSON: %1", error.what()}, "1");
    }
}

const json* memberOf(const json& object, const char* key) {
    if (!object.is_object()) return nullptr;
    const auto found = object.find(key);
    return found == object.end() || found->is_null() ? nullptr : &*found;
}

const json* memberOf(const json& object, std::initializer_list<const char*> keys) {
    for (const char* key : keys) {
        if (const json* value = memberOf(object, key)) return value;
    }
    return nullptr;
}

const json* valueAt(const json& object, std::initializer_list<const char*> path) {
    const json* value = &object;
    for (const char* key : path) {
        value = memberOf(*value, key);
        if (!value) return nullptr;
    }
    return value;
}

std::string textAt(const json& object, std::initializer_list<const char*> path) {
    const json* value = valueAt(object, path);
    return value ? idOf(*value).value_or("") : std::string();
}

std::string firstTextOf(const json& object, std::initializer_list<const char*> keys) {
    for (const char* key : keys) {
        if (auto text = idOf(object, key); text && !text->empty()) return std::move(*text);
    }
    return {};
}

const json& listOf(const json& object, const char* key) {
    static const json none = json::array();
    const json* list = memberOf(object, key);
    return list && list->is_array() ? *list : none;
}

std::string stringOf(const json& object, const char* key) {
    const json* value = memberOf(object, key);
    return value && value->is_string() ? value->get_ref<const std::string&>() : std::string();
}

std::optional<std::string> idOf(const json& value) {
    if (value.is_string()) return value.get_ref<const std::string&>();
    if (value.is_number()) return value.dump();
    return std::nullopt;
}

std::optional<std::string> idOf(const json& object, const char* key) {
    const json* value = memberOf(object, key);
    return value ? idOf(*value) : std::nullopt;
}

std::optional<Timestamp> secondsOf(double seconds) {
    constexpr double most = 7e9;  // the year 2191, well inside 64 bits of nanoseconds
    if (!std::isfinite(seconds) || std::abs(seconds) > most) return std::nullopt;
    return Timestamp::fromSeconds(seconds);
}

std::string jsonReason(const std::string& message) {
    // "[json.exception.parse_error.101] parse error at line 1, column 9: syntax error …": the last part.
    const std::size_t detail = message.find(": ");
    std::string reason = detail == std::string::npos ? message : message.substr(detail + 2);
    if (reason.size() > 200) reason.resize(200);
    return reason;
}

bool isShallow(const json& value) {
    constexpr std::size_t deepest = 100;
    std::vector<std::pair<const json*, std::size_t>> open{{&value, 0}};
    while (!open.empty()) {
        const auto [node, depth] = open.back();
        open.pop_back();
        if (depth > deepest) return false;
        if (!node->is_structured()) continue;
        for (const json& child : *node) open.emplace_back(&child, depth + 1);
    }
    return true;
}

std::string dumpShallow(const json& value) {
    return isShallow(value) ? value.dump(-1, ' ', false, json::error_handler_t::replace) : std::string();
}

bool isTrue(const json& object, const char* key) {
    const json* value = memberOf(object, key);
    return value && value->is_boolean() && value->get<bool>();
}

}  // namespace antecedent
