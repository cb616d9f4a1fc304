// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace antecedent {

/// "&amp;", "&#8217;", "&#x2019;" and the named characters that forums and captions use, as UTF-8; anything
/// else that starts with an ampersand stays as it is.
std::string decodeEntities(std::string_view text);

/// Text of an HTML fragment as a person would read it: paragraphs and line breaks as lines, list items with a
/// dash, quotations (blockquote and Discourse's aside) behind "> ", pictures by their alternative text.
std::string htmlToText(std::string_view html);

/// Whether a text is all HTML: it begins with a paragraph, a block or a quotation that is closed.
bool isHtmlFragment(std::string_view text);

}  // namespace antecedent
