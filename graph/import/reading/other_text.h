// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace antecedent {

/// Whether many lines end or begin as those of programs and settings do.
bool looksLikeCode(std::string_view text);

/// Whether it is a page of documentation in Markdown, which begins with a heading and has blocks of code. A sample
/// of a log that such a page shows is no log.
bool looksLikeDocumentation(std::string_view text);

}  // namespace antecedent
