// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/canvas/elided_text.h"

#include <QFontMetricsF>
#include <QTextLayout>
#include <algorithm>

#include "app/desktop/style/theme.h"

namespace antecedent {
namespace {

// All lines in the direction of the whole text, whatever word a line begins with.
QTextOption optionFor(bool leftward, QTextOption::WrapMode wrap) {
    QTextOption option(leftward ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(leftward ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(wrap);
    return option;
}

QList<QTextLayout::FormatRange> formatsOf(const MarkedText& marked) {
    QTextCharFormat format;
    format.setBackground(marked.ground);
    format.setFontUnderline(true);
    QList<QTextLayout::FormatRange> formats;
    for (const TextSpan& mark : marked.marks) {
        formats.append({static_cast<int>(mark.begin), static_cast<int>(mark.length), format});
    }
    return formats;
}

}  // namespace

MarkedText withFound(const QString& text, const TextSearch* words, const QPalette& palette) {
    if (words == nullptr || words->empty()) return {text};
    return {text, words->spans(text), foundGround(palette)};
}

MarkedText partOf(const MarkedText& whole, qsizetype from, const QString& shown) {
    MarkedText part{shown, {}, whole.ground};
    const bool cut = shown.endsWith(QChar(0x2026)) && !whole.text.mid(from).startsWith(shown);
    const qsizetype end = shown.size() - (cut ? 1 : 0);
    for (const TextSpan& mark : whole.marks) {
        const qsizetype begin = std::max<qsizetype>(0, mark.begin - from);
        const qsizetype stop = std::min(end, mark.begin + mark.length - from);
        if (begin < stop) part.marks.push_back({begin, stop - begin});
    }
    return part;
}

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

void drawMarkedLine(QPainter& painter, const MarkedText& text, const QRectF& box, bool leftward) {
    if (text.marks.empty()) return painter.drawText(box, lineFlags(leftward), text.text);
    QTextLayout layout(text.text, painter.font());
    layout.setTextOption(optionFor(leftward, QTextOption::NoWrap));
    layout.setFormats(formatsOf(text));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(box.width());
    layout.endLayout();
    line.draw(&painter, QPointF(box.left(), box.center().y() - line.height() / 2));
}

double drawElided(QPainter& painter, const QString& text, const QRectF& box, int lines) {
    return drawElided(painter, MarkedText{text}, box, lines);
}

double drawElided(QPainter& painter, const MarkedText& marked, const QRectF& box, int lines) {
    const QString& text = marked.text;
    const QFontMetricsF metrics(painter.font());
    QTextLayout layout(text, painter.font());
    const bool leftward = text.isRightToLeft();
    layout.setTextOption(optionFor(leftward, QTextOption::WrapAtWordBoundaryOrAnywhere));
    if (!marked.marks.empty()) layout.setFormats(formatsOf(marked));
    layout.beginLayout();
    double y = box.top();
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) break;
        line.setLineWidth(box.width());
        const bool cut = i == lines - 1 && line.textStart() + line.textLength() < text.size();
        if (cut) {
            const QString shown = metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, box.width());
            drawMarkedLine(painter, partOf(marked, line.textStart(), shown),
                           QRectF(box.left(), y, box.width(), metrics.height()), leftward);
        } else {
            line.draw(&painter, QPointF(box.left(), y));
        }
        y += metrics.height();
    }
    layout.endLayout();
    return y - box.top();
}

}  // namespace antecedent
