// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/canvas/card_painter.h"

#include <QFontMetricsF>
#include <QPainterPath>

#include "app/desktop/canvas/elided_text.h"
#include "app/desktop/canvas/message_colour.h"
#include "app/desktop/document/certainty.h"
#include "app/desktop/models/message_words.h"
#include "app/desktop/style/theme.h"

namespace antecedent {
namespace {
constexpr double ringRadius = 4;
constexpr double smallestDot = 1.5;  // on the screen
constexpr double nameSize = 10;      // on the screen, whatever the zoom

/// The left edge of a card with its round corners; a path of its own, since SVG pictures know no clipping.
QPainterPath stripePath(const QRectF& card, double width) {
    const double radius = CanvasStyle::corner;
    const double diameter = 2 * radius;
    QPainterPath path(QPointF(card.left() + std::max(width, radius), card.top()));
    path.arcTo(QRectF(card.topLeft(), QSizeF(diameter, diameter)), 90, 90);
    path.arcTo(QRectF(card.left(), card.bottom() - diameter, diameter, diameter), 180, 90);
    path.lineTo(card.left() + std::max(width, radius), card.bottom());
    if (width >= radius) {
        path.closeSubpath();
        return path;
    }
    // Inside, the corners' curve follows at the stripe's width.
    path.arcTo(QRectF(card.left() + width, card.bottom() - diameter, diameter - 2 * width, diameter), 270, -90);
    path.arcTo(QRectF(card.left() + width, card.top(), diameter - 2 * width, diameter), 180, -90);
    path.closeSubpath();
    return path;
}
}  // namespace

CardPainter::CardPainter(const CanvasStyle& style, const ReplyTree& tree, double scale)
    : m_style(style), m_tree(tree), m_scale(scale), m_detail(style.detailAt(scale)) {}

bool CardPainter::doubtful(MessageId message) const {
    return certaintyOf(m_tree.attachment(message)) == Certainty::Doubtful;
}

void CardPainter::paint(QPainter& painter, MessageId message, const QRectF& card, const CardState& state) const {
    if (state.faded) painter.setOpacity(0.35);
    if (m_detail == Detail::Dot) {
        paintDot(painter, message, card, state);
    } else {
        paintFrame(painter, message, card, state);
        if (m_detail == Detail::Name) paintName(painter, message, card);
    }
    if (m_detail == Detail::Card) {
        const double pad = CanvasStyle::padding;
        const QRectF inside = card.adjusted(pad + CanvasStyle::stripe + 2, pad, -pad, -pad);
        paintHeader(painter, message, QRectF(inside.topLeft(), QSizeF(inside.width(), m_style.lineHeight)));
        paintText(painter, message, inside.adjusted(0, m_style.lineHeight + 4, 0, 0), state.words);
    }
    painter.setOpacity(1);
}

void CardPainter::paintDot(QPainter& painter, MessageId message, const QRectF& card, const CardState& state) const {
    const double radius = std::max(smallestDot / m_scale, card.height() * 0.3);
    const QColor fill = state.selected ? m_style.accent : messageColor(m_tree, message, m_style.palette);
    if (radius * m_scale < 2) {
        const double half = radius * (state.selected ? 2 : 1);
        painter.fillRect(QRectF(card.center() - QPointF(half, half), QSizeF(2 * half, 2 * half)), fill);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawEllipse(card.center(), radius, radius);
    if (doubtful(message)) paintRing(painter, card.center(), radius + 3 / m_scale);
    if (!state.selected && !state.found && !state.hovered && !state.dropTarget) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_style.accent, 2 / m_scale));
    painter.drawEllipse(card.center(), radius + 3 / m_scale, radius + 3 / m_scale);
}

void CardPainter::paintFrame(QPainter& painter, MessageId message, const QRectF& card, const CardState& state) const {
    const QPalette& palette = m_style.palette;
    QColor fill = palette.color(QPalette::Base);
    if (state.found) fill = mixed(fill, m_style.doubt, 0.14);
    if (state.dropTarget || state.selected) fill = mixed(fill, m_style.accent, state.dropTarget ? 0.24 : 0.08);
    const bool strong = state.selected || state.dropTarget;
    const QColor line = strong ? m_style.accent : state.hovered ? m_style.link : palette.color(QPalette::Mid);
    QPainterPath frame;
    frame.addRoundedRect(card, CanvasStyle::corner, CanvasStyle::corner);
    painter.fillPath(frame, fill);
    const double stripe = std::max(CanvasStyle::stripe, CanvasStyle::stripe / m_scale) + 1;
    painter.fillPath(stripePath(card, stripe), messageColor(m_tree, message, m_style.palette));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(line, (strong ? 2 : 1) / std::min(1.0, m_scale)));
    painter.drawPath(frame);
}

// Text of one size at every zoom: it is drawn on the screen's own grid.
void CardPainter::paintName(QPainter& painter, MessageId message, const QRectF& card) const {
    const QTransform zoom = painter.transform();
    const QRectF screen = zoom.mapRect(card);
    painter.save();
    painter.setWorldTransform(QTransform());
    QFont font = m_style.bold;
    font.setPixelSize(static_cast<int>(nameSize));
    const QRectF box = screen.adjusted(8, 1, doubtful(message) ? -14 : -4, -1);
    painter.setFont(font);
    painter.setPen(m_style.palette.color(QPalette::Text));
    const QString name = MessageWords(m_tree.conversation()).speaker(message);
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     QFontMetricsF(font).elidedText(name, Qt::ElideRight, box.width()));
    painter.setPen(QPen(m_style.doubt, 1.5));
    painter.setBrush(Qt::NoBrush);
    if (doubtful(message)) painter.drawEllipse(QPointF(screen.right() - 8, screen.center().y()), 3, 3);
    painter.restore();
}

void CardPainter::paintHeader(QPainter& painter, MessageId message, const QRectF& line) const {
    const MessageWords words(m_tree.conversation());
    QRectF rest = line;
    const QString time = words.time(message);
    painter.setFont(m_style.small);
    painter.setPen(m_style.quiet);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, time);
    if (!time.isEmpty()) rest.setRight(rest.right() - QFontMetricsF(m_style.small).horizontalAdvance(time) - 8);
    if (doubtful(message)) {
        paintRing(painter, {rest.right() - ringRadius, rest.center().y()}, ringRadius);
        rest.setRight(rest.right() - 2 * ringRadius - 8);
    }
    painter.setFont(m_style.bold);
    painter.setPen(m_style.palette.color(QPalette::Text));
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetricsF(m_style.bold).elidedText(words.speaker(message), Qt::ElideRight, rest.width()));
}

void CardPainter::paintText(QPainter& painter, MessageId message, const QRectF& box, const TextSearch* words) const {
    const bool said = m_tree.conversation().message(message).kind == MessageKind::Message;
    painter.setPen(said ? m_style.palette.color(QPalette::Text) : m_style.quiet);
    painter.setFont(m_style.body);
    const QString text = MessageWords(m_tree.conversation()).preview(message);
    drawElided(painter, withFound(text, words, m_style.palette), box, m_style.textLines);
}

void CardPainter::paintFold(QPainter& painter, const QRectF& handle, int foldedReplies) const {
    const QString words = foldedReplies > 0 ? QStringLiteral("+%1").arg(foldedReplies) : QStringLiteral("\u2212");
    QRectF pill = handle;
    const double width = QFontMetricsF(m_style.small).horizontalAdvance(words) + 12;
    if (width > pill.width()) pill.adjust(-(width - pill.width()) / 2, 0, (width - pill.width()) / 2, 0);
    painter.setPen(QPen(foldedReplies > 0 ? m_style.accent : m_style.link, 1 / std::min(1.0, m_scale)));
    painter.setBrush(m_style.palette.color(QPalette::Base));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    if (m_detail != Detail::Card) return;
    painter.setFont(m_style.small);
    painter.setPen(m_style.palette.color(QPalette::Text));
    painter.drawText(pill, Qt::AlignCenter, words);
}

void CardPainter::paintRing(QPainter& painter, const QPointF& centre, double radius) const {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_style.doubt, 1.5 / std::min(1.0, m_scale)));
    painter.drawEllipse(centre, radius, radius);
}

}  // namespace antecedent
