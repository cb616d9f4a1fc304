// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace antecedent {

/// What a dialog offers to open: all that can be read, then kind by kind, then any file. Files are recognised by
/// content, so that the endings only help to find them.
QStringList readableKinds();

}  // namespace antecedent
