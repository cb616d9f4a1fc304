// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "graph/tree/reply_tree.h"

namespace antecedent {

/// A message in one line for a screen reader: who says what, when, what it answers, and how sure that is.
QString spokenMessage(const ReplyTree& tree, MessageId message);

}  // namespace antecedent
