// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <initializer_list>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "graph/base/error.h"
#include "graph/conversation/message.h"

namespace antecedent {

// Reading JSON of unknown origin: a key that is missing or of the wrong type is nothing, not an exception.
// Values are only looked at, never copied, compared or written, since those recurse in nlohmann_json.

/// The parsed text. BadInput with the line inside the text (as `where`) and the parser's reason.
Result<nlohmann::json> parseJson(std::string_view text);

/// Value under a key, or nullptr when there is none, it is null or the value is no object.
const nlohmann::json* memberOf(const nlohmann::json& object, const char* key);

/// First of several spellings of a key that is there.
const nlohmann::json* memberOf(const nlohmann::json& object, std::initializer_list<const char*> keys);

/// Value under a key of an object under a key and so on: {"from", "user", "id"}; nullptr when there is none.
const nlohmann::json* valueAt(const nlohmann::json& object, std::initializer_list<const char*> path);
/// The string or number there as text; empty when there is none.
std::string textAt(const nlohmann::json& object, std::initializer_list<const char*> path);

/// The first string or number that is not empty under one of the keys, as text.
std::string firstTextOf(const nlohmann::json& object, std::initializer_list<const char*> keys);

/// The elements of the list under a key; none when it is no list.
const nlohmann::json& listOf(const nlohmann::json& object, const char* key);

/// A string; empty when it is anything else.
std::string stringOf(const nlohmann::json& object, const char* key);

/// An id written as a string or a number.
std::optional<std::string> idOf(const nlohmann::json& value);
std::optional<std::string> idOf(const nlohmann::json& object, const char* key);

/// Seconds as a timestamp; nullopt when they are no number that one can hold.
std::optional<Timestamp> secondsOf(double seconds);

/// What a message of the parser's exceptions says, without their numbers.
std::string jsonReason(const std::string& message);

/// Not nested deeper than 100 levels: what may be copied and written, which recurse.
bool isShallow(const nlohmann::json& value);

/// The text of a value that is not nested deeper than 100 levels; empty for a deeper one, since writing it recurses.
std::string dumpShallow(const nlohmann::json& value);

bool isTrue(const nlohmann::json& object, const char* key);

}  // namespace antecedent
