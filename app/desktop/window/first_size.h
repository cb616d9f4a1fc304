// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScreen>
#include <QSize>

namespace antecedent {

/// The size of a window that was never shown: with its frame inside of what the screen has free.
QSize firstSizeOn(const QScreen* screen);

/// Whether a window of this width has room for panels on both sides.
bool hasRoomForAllPanels(int width);

}  // namespace antecedent
