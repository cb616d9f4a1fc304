// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QImage>
#include <QPainter>
#include <QPalette>

#include "app/desktop/models/chart_data.h"

namespace antecedent {

/// Draws a chart, on screen as in a copied picture.
class ChartPainter {
public:
    ChartPainter(const QFont& font, const QPalette& palette) : m_font(font), m_palette(palette) {}

    /// How many bars a chart has at most; the others are counted below.
    void setMostBars(int most) { m_mostBars = most; }
    /// Height that the chart wants at some width.
    int heightFor(const ChartData& chart) const;
    void paint(QPainter& painter, const QRect& area, const ChartData& chart) const;
    /// The chart on the palette's ground.
    QImage picture(const ChartData& chart, int width, double scale) const;

private:
    void paintBars(QPainter& painter, const QRect& area, const ChartData& chart) const;
    void paintBar(QPainter& painter, const QRect& row, const ChartData& chart, const ChartData::Entry& entry) const;
    void paintColumns(QPainter& painter, const QRect& area, const ChartData& chart) const;
    int rowHeight() const;

    QFont m_font;
    QPalette m_palette;
    int m_mostBars = 12;
};

}  // namespace antecedent
