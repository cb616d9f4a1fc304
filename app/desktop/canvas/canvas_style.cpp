// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/canvas/canvas_style.h"

#include <QFontInfo>
#include <QFontMetricsF>

#include "app/desktop/style/theme.h"

namespace antecedent {
namespace {
constexpr double cardWidth = 232;
constexpr double compactWidth = 184;
constexpr double narrowestNamedCard = 64;  // on the screen
constexpr double headerGap = 4;
}  // namespace

CanvasStyle::CanvasStyle(const QFont& font, const QPalette& colors)
    : palette(colors), body(font), bold(font), small(font) {
    bold.setWeight(QFont::DemiBold);
    small.setPixelSize(std::max(10, QFontInfo(font).pixelSize() - 2));
    lineHeight = QFontMetricsF(body).height();
    setCompact(false);
    quiet = palette.color(QPalette::PlaceholderText);
    link = mixed(palette.color(QPalette::Mid), palette.color(QPalette::Text), 0.45);
    accent = palette.color(QPalette::Highlight);
    doubt = doubtColor(palette);
}

void CanvasStyle::setCompact(bool compact) {
    textLines = compact ? 1 : 2;
    const double height = 2 * padding + (1 + textLines) * lineHeight + headerGap;
    card = QSizeF(compact ? compactWidth : cardWidth, 4 * std::ceil(height / 4));
}

Detail CanvasStyle::detailAt(double scale) const {
    if (scale * QFontInfo(small).pixelSize() >= smallestText) return Detail::Card;
    return scale * card.width() >= narrowestNamedCard ? Detail::Name : Detail::Dot;
}

}  // namespace antecedent
