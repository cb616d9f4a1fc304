// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>
#include <QString>

namespace antecedent {

/// One of our line icons (resources/icons), drawn in the palette's text colour at any size, so that it
/// follows the theme and stays sharp.
QIcon lineIcon(const QString& name);

}  // namespace antecedent
