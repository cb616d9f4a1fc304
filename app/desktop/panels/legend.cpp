// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/panels/legend.h"

#include <QPainter>
#include <algorithm>

#include "app/desktop/canvas/link_painter.h"
#include "app/desktop/style/theme.h"

namespace antecedent {
namespace {

constexpr int signWidth = 36;
constexpr int gap = 8;
constexpr int columnGap = 20;
constexpr double ringRadius = 4;

void paintRing(QPainter& painter, const CanvasStyle& style, const QRectF& box) {
    painter.setPen(QPen(style.doubt, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(box.center(), ringRadius, ringRadius);
}

void paintSpeakers(QPainter& painter, const CanvasStyle& style, const QRectF& box) {
    for (int speaker = 0; speaker < 3; ++speaker) {
        const QRectF stripe(box.left() + 8 + 8 * speaker, box.top() + 3, 4, box.height() - 6);
        painter.fillRect(stripe, speakerColor(speaker, style.palette));
    }
}

void paintThreads(QPainter& painter, const CanvasStyle& style, const QRectF& box) {
    painter.setPen(style.palette.color(QPalette::Mid));
    for (int thread = 0; thread < 2; ++thread) {
        painter.setBrush(threadTint(thread, style.palette));
        painter.drawRoundedRect(QRectF(box.left() + 18 * thread + 0.5, box.top() + 2.5, 16, box.height() - 5), 3, 3);
    }
}

}  // namespace

Legend::Legend(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Legend"));
    addLine(tr("sure, from 0.90"), 1);
    addLine(tr("likely, from 0.50"), 0.7);
    addLine(tr("not sure, below 0.50"), 0.2);
    m_rows.push_back({paintRing, tr("doubtful message")});
    addSign(tr("the file says so"), LinkOrigin::Declared);
    addSign(tr("you said so"), LinkOrigin::Corrected);
    m_rows.push_back({paintSpeakers, tr("a colour for each speaker")});
    m_rows.push_back({paintThreads, tr("a ground for each thread")});
    QStringList words;
    for (const Row& row : m_rows) words << row.words;
    setAccessibleDescription(words.join(QStringLiteral("; ")));
}

void Legend::addLine(const QString& words, double probability) {
    const auto paint = [this, probability](QPainter& painter, const CanvasStyle& style, const QRectF& box) {
        painter.setPen(LinkPainter(style, m_nothing.tree(), 1).pen({{}, probability, LinkOrigin::Predicted}, false));
        painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
    };
    m_rows.push_back({paint, words});
}

void Legend::addSign(const QString& words, LinkOrigin origin) {
    const auto paint = [this, origin](QPainter& painter, const CanvasStyle& style, const QRectF& box) {
        const LinkPainter links(style, m_nothing.tree(), 1);
        painter.setPen(links.pen({{}, 1, origin}, false));
        painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
        links.paintSign(painter, box.center(), origin);
    };
    m_rows.push_back({paint, words});
}

int Legend::rowHeight() const {
    return std::max(18, fontMetrics().height() + 4);
}

void Legend::setInColumns(bool on) {
    m_inColumns = on;
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(on);
    setSizePolicy(policy);
}

int Legend::columnWidth() const {
    int widest = 0;
    for (const Row& row : m_rows) widest = std::max(widest, fontMetrics().horizontalAdvance(row.words));
    return signWidth + gap + widest + 2;
}

int Legend::columnsIn(int width) const {
    const int most = m_inColumns ? (width + columnGap) / (columnWidth() + columnGap) : 1;
    return std::clamp(most, 1, static_cast<int>(m_rows.size()));
}

int Legend::heightForWidth(int width) const {
    const int columns = columnsIn(width);
    return rowHeight() * ((static_cast<int>(m_rows.size()) + columns - 1) / columns);
}

QSize Legend::sizeHint() const {
    return {columnWidth(), rowHeight() * static_cast<int>(m_rows.size())};
}

void Legend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight);
    const CanvasStyle style(font(), palette());
    const int columns = columnsIn(width());
    const double step = columns == 1 ? width() : columnWidth() + columnGap;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows[i];
        const auto place = static_cast<int>(i);
        const QRectF line(step * (place % columns), rowHeight() * (place / columns), step, rowHeight());
        row.paint(painter, style, QRectF(line.left(), line.top(), signWidth, line.height()));
        painter.setFont(font());
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(line.adjusted(signWidth + gap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, row.words);
    }
}

}  // namespace antecedent
