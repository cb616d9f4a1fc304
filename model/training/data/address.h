// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

namespace antecedent {

/// "ann: yes, that one": a message by the word it begins with, which may be the name of somebody.
struct Address {
    std::string name;  ///< without mark
    std::string mark;  ///< ':', ',' or ';', or nothing
    std::string rest;  ///< not empty
};

/// nullopt where nothing follows the first word.
std::optional<Address> addressOf(const std::string& text);

}  // namespace antecedent
