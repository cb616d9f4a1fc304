// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractItemView>
#include <QItemSelection>
#include <functional>
#include <vector>

#include "app/desktop/document/message_selection.h"

namespace antecedent {

/// The rows that stand for messages, neighbours as one range, so that selecting all of a long list stays
/// quick.
QItemSelection rowsOf(const std::vector<MessageId>& messages, const std::function<QModelIndex(MessageId)>& indexOf);

/// Selects everywhere what a person selected in a view. Nothing selected in the view changes nothing.
void shareSelection(const QAbstractItemView& view, MessageSelection& selection);

}  // namespace antecedent
