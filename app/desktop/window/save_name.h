// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFileDialog>

namespace antecedent {

/// Fills in a name to save under, with the ending of the dialog's first filter, and changes the ending with
/// the filter. A base may have dots of its own.
void offerName(QFileDialog& dialog, const QString& base);

}  // namespace antecedent
