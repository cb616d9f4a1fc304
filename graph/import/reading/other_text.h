// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace antecedent {

/// Whether many lines end or begin as those of programs and settings do, blocks of code in Markdown aside.
bool looksLikeCode(std::string_view text);

/// Whether it is HTML or XML, or a part of it.
bool looksLikeMarkup(std::string_view text);

/// Whether it is a page of documentation in Markdown, which begins with a heading and has blocks of code. A sample
/// of a log that such a page shows is no log.
bool looksLikeDocumentation(std::string_view text);

/// Whether it is a text with marks for headings, blocks of code or links, as Markdown and reStructuredText have them.
bool looksWritten(std::string_view text);

/// "## Agenda", as Markdown has it.
bool isHeading(std::string_view line);

/// Tells lines in blocks of code, which stand between lines of three backticks in Markdown. Where such lines are no
/// pairs there are no blocks.
class CodeBlocks {
public:
    explicit CodeBlocks(std::string_view text);
    /// Whether the next line of the text is in a block, or begins or ends one.
    bool has(std::string_view line);

private:
    bool m_pairs = false, m_inside = false;
};

}  // namespace antecedent
