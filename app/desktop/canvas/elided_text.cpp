// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/canvas/elided_text.h"

#include <QFontMetricsF>
#include <QTextLayout>

namespace antecedent {

QString arrowTo(const QString& name) {
    return QStringLiteral("\u200e\u2192 ") + name;  // a mark of direction keeps the arrow in front
}

int lineFlags(bool leftward) {
    const int side = leftward ? Qt::AlignRight | Qt::TextForceRightToLeft : Qt::AlignLeft | Qt::TextForceLeftToRight;
    return side | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip;
}

int flagsBeside(const QString& words) {
    const int direction = words.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    return direction | Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine;
}

double drawElided(QPainter& painter, const QString& text, const QRectF& box, int lines) {
    const QFontMetricsF metrics(painter.font());
    QTextLayout layout(text, painter.font());
    // All lines in the direction of the whole text, whatever word a line begins with.
    const bool leftward = text.isRightToLeft();
    QTextOption option(leftward ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(leftward ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    double y = box.top();
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) break;
        line.setLineWidth(box.width());
        const bool cut = i == lines - 1 && line.textStart() + line.textLength() < text.size();
        if (cut) {
            const QString rest = text.mid(line.textStart());
            painter.drawText(QRectF(box.left(), y, box.width(), metrics.height()), lineFlags(leftward),
                             metrics.elidedText(rest, Qt::ElideRight, box.width()));
        } else {
            line.draw(&painter, QPointF(box.left(), y));
        }
        y += metrics.height();
    }
    layout.endLayout();
    return y - box.top();
}

}  // namespace antecedent
