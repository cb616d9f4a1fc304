// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPalette>
#include <QString>
#include <array>
#include <optional>
#include <vector>

namespace antecedent {

/// The colours of a figure: those of the screen, eight that everybody can tell apart, or shades of grey.
enum class FigureColours { Screen, ColourBlind, Grey };

constexpr std::array<FigureColours, 3> allFigureColours{FigureColours::Screen, FigureColours::ColourBlind,
                                                        FigureColours::Grey};

/// What the command line writes: "screen", "colour-blind", "grey".
QString figureColoursName(FigureColours colours);
std::optional<FigureColours> figureColoursNamed(const QString& name);

/// A palette in those colours.
QPalette figurePalette(const QPalette& palette, FigureColours colours);

/// As long as it lives, everything is drawn in those colours; then as before.
class FigureColoursScope {
public:
    explicit FigureColoursScope(FigureColours colours);
    ~FigureColoursScope();
    FigureColoursScope(const FigureColoursScope&) = delete;
    FigureColoursScope& operator=(const FigureColoursScope&) = delete;

private:
    std::vector<QColor> m_before;
};

}  // namespace antecedent
