// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/panels/chart_painter.h"

#include <algorithm>

#include "app/desktop/style/theme.h"

namespace antecedent {
namespace {

constexpr int columnsHeight = 96;
constexpr int gap = 4;

double largest(const ChartData& chart) {
    double value = 0;
    for (const ChartData::Entry& entry : chart.entries) value = std::max(value, entry.value);
    return value > 0 ? value : 1;
}

QFont titleFont(QFont font) {
    font.setWeight(QFont::DemiBold);
    return font;
}

}  // namespace

int ChartPainter::rowHeight() const {
    return QFontMetrics(m_font).height() + gap;
}

int ChartPainter::heightFor(const ChartData& chart) const {
    const int title = rowHeight() + gap;
    if (chart.kind == ChartData::Kind::Columns) return title + columnsHeight + rowHeight();
    const auto shown = static_cast<int>(chart.entries.size());
    return title + rowHeight() * std::min(shown, m_mostBars) + (shown > m_mostBars ? rowHeight() : 0);
}

void ChartPainter::paint(QPainter& painter, const QRect& area, const ChartData& chart) const {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(titleFont(m_font));
    painter.setPen(m_palette.color(QPalette::Text));
    const QRect title(area.left(), area.top(), area.width(), rowHeight());
    painter.drawText(title, Qt::AlignLeading | Qt::AlignVCenter,
                     QFontMetrics(painter.font()).elidedText(chart.title, Qt::ElideRight, title.width()));
    painter.setFont(m_font);
    const QRect rest = area.adjusted(0, rowHeight() + gap, 0, 0);
    if (chart.kind == ChartData::Kind::Bars) return paintBars(painter, rest, chart);
    paintColumns(painter, rest, chart);
}

void ChartPainter::paintBars(QPainter& painter, const QRect& area, const ChartData& chart) const {
    QRect row(area.left(), area.top(), area.width(), rowHeight());
    const auto shown = std::min<qsizetype>(chart.entries.size(), m_mostBars);
    for (qsizetype i = 0; i < shown; ++i) {
        paintBar(painter, row, chart, chart.entries[i]);
        row.translate(0, rowHeight());
    }
    if (shown == chart.entries.size()) return;
    painter.setPen(m_palette.color(QPalette::PlaceholderText));
    painter.drawText(row, Qt::AlignLeading | Qt::AlignVCenter,
                     QStringLiteral("… +%1").arg(chart.entries.size() - shown));
}

void ChartPainter::paintBar(QPainter& painter, const QRect& row, const ChartData& chart,
                            const ChartData::Entry& entry) const {
    const QFontMetrics metrics(m_font);
    const int labelWidth = row.width() * 2 / 5;
    const int valueWidth = metrics.horizontalAdvance(QStringLiteral("00 000")) + gap;
    const QRect label(row.left(), row.top(), labelWidth - 2 * gap, row.height());
    const QRect bar(row.left() + labelWidth, row.top() + gap, row.width() - labelWidth - valueWidth,
                    row.height() - 2 * gap);
    painter.setPen(m_palette.color(QPalette::Text));
    painter.drawText(label, Qt::AlignLeading | Qt::AlignVCenter,
                     metrics.elidedText(entry.label, Qt::ElideRight, label.width()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(entry.speaker < 0 ? m_palette.color(QPalette::Highlight) : speakerColor(entry.speaker, m_palette));
    const double width = std::max(2.0, bar.width() * entry.value / largest(chart));
    painter.drawRoundedRect(QRectF(bar.left(), bar.top(), width, bar.height()), 2, 2);
    painter.setPen(m_palette.color(QPalette::Text));
    painter.drawText(QRect(bar.right() + gap, row.top(), valueWidth - gap, row.height()),
                     Qt::AlignRight | Qt::AlignVCenter, chart.words(entry.value));
}

void ChartPainter::paintColumns(QPainter& painter, const QRect& area, const ChartData& chart) const {
    const double most = largest(chart);
    const QRect plot(area.left(), area.top(), area.width(), columnsHeight);
    const double step = plot.width() / static_cast<double>(std::max<qsizetype>(1, chart.entries.size()));
    const double width = std::max(1.0, std::min(32.0, step - 2));
    const QFontMetrics metrics(m_font);
    double freeFrom = plot.left();
    for (qsizetype i = 0; i < chart.entries.size(); ++i) {
        const ChartData::Entry& entry = chart.entries[i];
        const double height = (plot.height() - metrics.height()) * entry.value / most;
        const double left = plot.left() + step * static_cast<double>(i);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_palette.color(QPalette::Highlight));
        painter.drawRect(QRectF(left, plot.bottom() - height, width, height));
        const int labelWidth = metrics.horizontalAdvance(entry.label);
        if (left < freeFrom || left + labelWidth > plot.right() + 1) continue;
        painter.setPen(m_palette.color(QPalette::PlaceholderText));
        painter.drawText(QPointF(left, plot.bottom() + gap + metrics.ascent()), entry.label);
        freeFrom = left + labelWidth + 3 * gap;
    }
    painter.setPen(m_palette.color(QPalette::Mid));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    painter.setPen(m_palette.color(QPalette::PlaceholderText));
    painter.drawText(plot, Qt::AlignRight | Qt::AlignTop, chart.words(most));
}

QImage ChartPainter::picture(const ChartData& chart, int width, double scale) const {
    constexpr int margin = 16;
    const QSize size(width + 2 * margin, heightFor(chart) + 2 * margin);
    QImage image(size * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(m_palette.color(QPalette::Base));
    QPainter painter(&image);
    paint(painter, QRect(QPoint(), size).adjusted(margin, margin, -margin, -margin), chart);
    return image;
}

}  // namespace antecedent
