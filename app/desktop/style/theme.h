// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPalette>

namespace antecedent {

enum class Theme { System, Light, Dark };

/// The palette of a theme; System stands for Light here.
QPalette paletteOf(Theme theme);
/// Fusion with a palette of ours, so that the window looks the same everywhere. System follows the
/// platform's. Emoji are drawn in colour where a font for it is installed.
void applyTheme(Theme theme);

/// The palette to follow a platform's with: the nearer one of ours, or the platform's own where it is one of high
/// contrast, with nothing paler than its text.
QPalette paletteFollowing(const QPalette& platform);
/// Size of all text in points; 0: as the platform has it.
void applyFontSize(int points);

/// Colour of a speaker's stripe: Okabe and Ito's set for the first ones, which people who see few colours can
/// tell apart, then further hues at equal lightness. -1 stands for nobody. Names are always written beside
/// it.
QColor speakerColor(int speaker, const QPalette& palette);

/// Ground of a thread: the window's colour with a hint of the thread's own.
QColor threadTint(int thread, const QPalette& palette);

/// Colour of what is doubtful.
QColor doubtColor(const QPalette& palette);

/// Ground of words that were found.
QColor foundGround(const QPalette& palette);

/// A colour between two others; share 0 is `from`.
QColor mixed(const QColor& from, const QColor& to, double share);

/// WCAG contrast of two opaque colours, 1 to 21.
double contrast(const QColor& a, const QColor& b);

}  // namespace antecedent
