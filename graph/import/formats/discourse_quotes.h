// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace antecedent {

/// A post of a topic that another one quotes.
struct QuotedPost {
    std::string post;   ///< number within its topic
    std::string topic;  ///< empty: the same topic
};

/// Quotations in Discourse's markup: [quote="user, post:3, topic:9"].
std::vector<QuotedPost> quotesInMarkup(std::string_view raw);

/// Quotations in Discourse's HTML: <aside class="quote" data-post="3" data-topic="9">.
std::vector<QuotedPost> quotesInHtml(std::string_view cooked);

/// The markup with [quote]…[/quote] turned into lines behind "> ".
std::string markupToText(std::string_view raw);

}  // namespace antecedent
