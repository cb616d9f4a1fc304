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

/// A string; empty when it is anything else.
std::string stringOf(const nlohmann::json& object, const char* key);

/// An id written as a string or a number.
std::optional<std::string> idOf(const nlohmann::json& value);
std::optional<std::string> idOf(const nlohmann::json& object, const char* key);

/// Seconds as a timestamp; nullopt when they are no number that one can hold.
std::optional<Timestamp> secondsOf(double seconds);

/// The text of a value that is not nested deeper than 100 levels; empty for a deeper one, since writing it recurses.
std::string dumpShallow(const nlohmann::json& value);

bool isTrue(const nlohmann::json& object, const char* key);

}  // namespace antecedent
