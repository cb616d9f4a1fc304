// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/data/address.h"

#include <string_view>

namespace antecedent {
namespace {

constexpr std::string_view addressMarks = ":,;";

}  // namespace

std::optional<Address> addressOf(const std::string& text) {
    const std::size_t end = text.find(' ');
    if (end == std::string::npos || end == 0) return std::nullopt;
    const std::size_t rest = text.find_first_not_of(' ', end);
    if (rest == std::string::npos) return std::nullopt;
    const std::size_t marks = addressMarks.find(text[end - 1]) != std::string_view::npos;
    return Address{text.substr(0, end - marks), text.substr(end - marks, marks), text.substr(rest)};
}

}  // namespace antecedent
