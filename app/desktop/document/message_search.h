// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <vector>

#include "app/desktop/document/search_query.h"

namespace antecedent {

/// Messages that a query describes, in time order; none for an empty query. BadInput, with the reason, when
/// the text is not a regular expression although it should be one.
Result<std::vector<MessageId>> findMessages(const ReplyTree& tree, const SearchQuery& query);

/// The match after (or before) a message, starting again at the other end; invalid when there is none.
MessageId nextMatch(const std::vector<MessageId>& matches, MessageId from, bool forward);

}  // namespace antecedent
