// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/pictures/figure_colours.h"

#include <QApplication>
#include <QColor>

#include "app/desktop/style/quiet_style.h"

namespace antecedent {
namespace {

constexpr std::size_t mostSpeakers = 4096;

/// Okabe and Ito, "Color Universal Design" (2008), the strongest first.
const std::array<QColor, 8> okabeIto{QColor(0x00, 0x72, 0xb2), QColor(0xe6, 0x9f, 0x00), QColor(0x00, 0x9e, 0x73),
                                     QColor(0xd5, 0x5e, 0x00), QColor(0x56, 0xb4, 0xe9), QColor(0xcc, 0x79, 0xa7),
                                     QColor(0xf0, 0xe4, 0x42), QColor(0x00, 0x00, 0x00)};

/// Lightness in an order in which neighbours differ much.
constexpr std::array<int, 6> shades{40, 200, 110, 160, 75, 225};

QuietStyle* quietStyle() {
    return qobject_cast<QuietStyle*>(QApplication::style());
}

std::vector<QColor> speakersOf(FigureColours colours) {
    std::vector<QColor> speakers;
    for (std::size_t i = 0; i < mostSpeakers; ++i) {
        const int shade = shades[i % shades.size()];
        speakers.push_back(colours == FigureColours::Grey ? QColor(shade, shade, shade)
                                                          : okabeIto[i % okabeIto.size()]);
    }
    return speakers;
}

}  // namespace

QString figureColoursName(FigureColours colours) {
    switch (colours) {
        case FigureColours::ColourBlind:
            return QStringLiteral("colour-blind");
        case FigureColours::Grey:
            return QStringLiteral("grey");
        default:
            return QStringLiteral("screen");
    }
}

std::optional<FigureColours> figureColoursNamed(const QString& name) {
    for (const FigureColours colours : allFigureColours) {
        if (figureColoursName(colours) == name) return colours;
    }
    return std::nullopt;
}

QPalette figurePalette(const QPalette& palette, FigureColours colours) {
    if (colours != FigureColours::Grey) return palette;
    QPalette grey = palette;
    for (int role = 0; role < QPalette::NColorRoles; ++role) {
        const auto which = static_cast<QPalette::ColorRole>(role);
        const int shade = qGray(palette.color(which).rgb());
        grey.setColor(which, QColor(shade, shade, shade));
    }
    return grey;
}

FigureColoursScope::FigureColoursScope(FigureColours colours) {
    QuietStyle* style = quietStyle();
    if (style == nullptr) return;
    m_before = style->speakerColors();
    if (colours != FigureColours::Screen) style->setSpeakerColors(speakersOf(colours));
    style->setGrey(colours == FigureColours::Grey);
}

FigureColoursScope::~FigureColoursScope() {
    QuietStyle* style = quietStyle();
    if (style == nullptr) return;
    style->setSpeakerColors(m_before);
    style->setGrey(false);
}

}  // namespace antecedent
