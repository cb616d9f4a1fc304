// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/canvas/elided_text.h"

#include <QFontMetricsF>
#include <QTextLayout>

namespace antecedent {

double drawElided(QPainter& painter, const QString& text, const QRectF& box, int lines) {
    const QFontMetricsF metrics(painter.font());
    QTextLayout layout(text, painter.font());
    QTextOption option;
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
            painter.drawText(QPointF(box.left(), y + metrics.ascent()),
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
