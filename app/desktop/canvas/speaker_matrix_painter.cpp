// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/canvas/speaker_matrix_painter.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

#include "app/desktop/style/theme.h"

namespace antecedent {
namespace {
constexpr double readableCell = 18;  // pixels
constexpr double readableName = 9;   // pixels of a row
constexpr double smallestName = 8;
constexpr double lightest = 0.12;
}  // namespace

void SpeakerMatrixPainter::paint(QPainter& painter, const QRectF& area, const std::vector<std::size_t>& marked) const {
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const std::size_t node : marked) paintMarked(painter, node);
    paintCells(painter, area);
    paintBlocks(painter);
    paintNames(painter, area);
}

void SpeakerMatrixPainter::paintMarked(QPainter& painter, std::size_t node) const {
    const QColor ground = mixed(m_style.palette.color(QPalette::Window), m_style.accent, 0.12);
    const std::size_t row = m_matrix.rowOf(node);
    const QRectF whole = m_matrix.bounds();
    const QRectF name = m_matrix.rowName(row);
    const QRectF above = m_matrix.columnName(row);
    painter.fillRect(QRectF(whole.left(), name.top(), whole.width(), name.height()), ground);
    painter.fillRect(QRectF(above.left(), whole.top(), above.width(), whole.height()), ground);
}

void SpeakerMatrixPainter::paintCells(QPainter& painter, const QRectF& area) const {
    const double scale = painter.transform().m11();
    const bool readable = SpeakerMatrix::cellSize * scale >= readableCell;
    const QColor empty = m_style.palette.color(QPalette::Base);
    const QColor full = m_style.palette.color(QPalette::Highlight);
    painter.setFont(m_style.small);
    const double most = std::sqrt(static_cast<double>(std::max<std::size_t>(1, m_matrix.mostReplies())));
    for (std::size_t row = 0; row < m_matrix.size(); ++row) {
        for (std::size_t column = 0; column < m_matrix.size(); ++column) {
            const QRectF cell = m_matrix.cell(row, column);
            const std::size_t replies = m_matrix.replies(row, column);
            if (!cell.intersects(area) || (replies == 0 && row != column)) continue;
            const QRectF inside = cell.adjusted(0.5, 0.5, -0.5, -0.5);
            if (row == column) {
                painter.fillRect(inside, mixed(empty, m_style.palette.color(QPalette::Mid), 0.3));
                continue;
            }
            const double share = lightest + (1 - lightest) * std::sqrt(static_cast<double>(replies)) / most;
            const QColor ground = mixed(empty, full, share);
            painter.fillRect(inside, ground);
            if (!readable) continue;
            const bool onDark = contrast(ground, Qt::white) > contrast(ground, Qt::black);
            painter.setPen(onDark ? Qt::white : Qt::black);
            painter.drawText(cell, Qt::AlignCenter, QString::number(replies));
        }
    }
}

void SpeakerMatrixPainter::paintBlocks(QPainter& painter) const {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_style.link, 1.5 / std::min(1.0, painter.transform().m11())));
    for (const auto& [first, end] : m_matrix.blocks()) {
        painter.drawRect(m_matrix.cell(first, first).united(m_matrix.cell(end - 1, end - 1)));
    }
}

// At the screen's size, as far as a row has room for it.
void SpeakerMatrixPainter::paintName(QPainter& painter, const QRectF& place, const QString& name, bool upright) const {
    const double line = upright ? place.width() : place.height();
    if (line < readableName) return;
    painter.save();
    painter.setWorldTransform(QTransform());
    QFont font = m_style.small;
    font.setPixelSize(static_cast<int>(std::clamp(line - 2, smallestName, 1.0 * font.pixelSize())));
    painter.setFont(font);
    painter.setPen(m_style.palette.color(QPalette::Text));
    const double length = (upright ? place.height() : place.width()) - 8;
    const QString words = QFontMetricsF(font).elidedText(name, Qt::ElideRight, length);
    if (upright) {
        painter.translate(place.left(), place.bottom() - 4);
        painter.rotate(-90);
        painter.drawText(QRectF(0, 0, length, place.width()), Qt::AlignLeft | Qt::AlignVCenter, words);
    } else {
        painter.drawText(place.adjusted(4, 0, -4, 0), Qt::AlignRight | Qt::AlignVCenter, words);
    }
    painter.restore();
}

void SpeakerMatrixPainter::paintNames(QPainter& painter, const QRectF& area) const {
    const QTransform zoom = painter.transform();
    for (std::size_t row = 0; row < m_matrix.size(); ++row) {
        const QRectF beside = m_matrix.rowName(row);
        const QRectF above = m_matrix.columnName(row);
        if (beside.intersects(area)) paintName(painter, zoom.mapRect(beside), nameOf(row), false);
        if (above.intersects(area)) paintName(painter, zoom.mapRect(above), nameOf(row), true);
    }
}

void SpeakerMatrixPainter::paintEdges(QPainter& painter, const QTransform& toPixels, const QSizeF& canvas) const {
    const QRectF whole = toPixels.mapRect(m_matrix.bounds());
    const double band = m_matrix.nameWidth() * toPixels.m11();
    const QColor ground = m_style.palette.color(QPalette::Window);
    if (whole.left() < 0) painter.fillRect(QRectF(0, 0, band, canvas.height()), ground);
    if (whole.top() < 0) painter.fillRect(QRectF(0, 0, canvas.width(), band), ground);
    for (std::size_t row = 0; row < m_matrix.size(); ++row) {
        QRectF beside = toPixels.mapRect(m_matrix.rowName(row));
        QRectF above = toPixels.mapRect(m_matrix.columnName(row));
        beside.moveLeft(std::max(0.0, beside.left()));
        above.moveTop(std::max(0.0, above.top()));
        const bool under = whole.top() < 0 && beside.top() < band;  // the names above
        const bool behind = whole.left() < 0 && above.left() < band;
        if (whole.left() < 0 && !under && beside.top() < canvas.height())
            paintName(painter, beside, nameOf(row), false);
        if (whole.top() < 0 && !behind && above.left() < canvas.width()) paintName(painter, above, nameOf(row), true);
    }
}

}  // namespace antecedent
