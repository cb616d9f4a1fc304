// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace antecedent {

/// What the report puts around the messages: style and script are inside, a policy forbids everything else.
std::string htmlPageBegin(const std::string& title);
std::string htmlPageEnd();

/// Text as it may stand between tags and in attributes; control characters are dropped.
std::string htmlEscaped(std::string_view text);

}  // namespace antecedent
