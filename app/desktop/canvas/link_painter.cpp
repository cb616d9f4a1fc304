// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/canvas/link_painter.h"

#include <QFontMetricsF>
#include <QLineF>

#include "app/desktop/canvas/quick_curve.h"
#include "app/desktop/document/certainty.h"
#include "app/desktop/models/message_words.h"

namespace antecedent {
namespace {

constexpr double badgeRadius = 7;
constexpr double badgeDistance = 14;  // from the child's border

QVector<qreal> dashes(Certainty certainty) {
    switch (certainty) {
        case Certainty::Sure:
            return {};
        case Certainty::Likely:
            return {5, 3};
        default:
            return {1, 3};
    }
}

QPainterPath checkMark(const QPointF& centre) {
    QPainterPath path(centre + QPointF(-3, 0));
    path.lineTo(centre + QPointF(-1, 2.5));
    path.lineTo(centre + QPointF(3.5, -2.5));
    return path;
}

QPainterPath pinMark(const QPointF& centre) {
    QPainterPath path;
    path.addEllipse(centre + QPointF(0, -1.5), 2.2, 2.2);
    path.moveTo(centre + QPointF(0, 0.7));
    path.lineTo(centre + QPointF(0, 4));
    return path;
}

}  // namespace

LinkPainter::LinkPainter(const CanvasStyle& style, const ReplyTree& tree, double scale, bool exact)
    : m_style(style), m_tree(tree), m_scale(scale), m_exact(exact), m_detail(style.detailAt(scale)) {}

QPainterPath LinkPainter::curve(const LinkShape& link) const {
    QPainterPath path(link.from);
    path.cubicTo(link.bendFrom, link.bendTo, link.to);
    return path;
}

void LinkPainter::paintCurve(QPainter& painter, const LinkShape& link, const QPen& pen) const {
    if (!m_exact) return drawQuickly(painter, {link.from, link.bendFrom, link.bendTo, link.to}, pen);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    painter.drawPath(curve(link));
}

QPen LinkPainter::pen(const Attachment& place, bool strong) const {
    const Certainty certainty = certaintyOf(place);
    QPen pen(strong ? m_style.accent : m_style.link, (strong ? 2.2 : 1.4) / std::min(1.0, m_scale));
    const QVector<qreal> pattern = dashes(certainty);
    if (!pattern.isEmpty()) pen.setDashPattern(pattern);
    pen.setCapStyle(certainty == Certainty::Doubtful ? Qt::RoundCap : Qt::FlatCap);
    return pen;
}

void LinkPainter::paint(QPainter& painter, const LinkShape& link, bool strong) const {
    const Attachment& place = m_tree.attachment(link.child);
    if (m_detail == Detail::Dot) {
        painter.setPen(QPen(strong ? m_style.accent : m_style.link, strong ? 2 / m_scale : 0));
        painter.drawLine(link.from, link.to);
        return;
    }
    paintCurve(painter, link, pen(place, strong));
    if (m_detail != Detail::Card) return;
    QLineF arriving(link.to, link.bendTo);
    if (arriving.length() > 0) arriving.setLength(badgeDistance);
    paintSign(painter, arriving.p2(), place.origin);
}

void LinkPainter::paintThin(QPainter& painter, const LinkShape& link) const {
    paintCurve(painter, link, QPen(m_style.link, 0));
}

void LinkPainter::paintSecondary(QPainter& painter, const LinkShape& link, double probability) const {
    QPen pen(m_style.link, 0.7 / std::min(1.0, m_scale));
    const QVector<qreal> pattern = dashes(certaintyOf(probability));
    if (!pattern.isEmpty()) pen.setDashPattern(pattern);
    paintCurve(painter, link, pen);
}

void LinkPainter::paintSign(QPainter& painter, const QPointF& centre, LinkOrigin origin) const {
    if (origin == LinkOrigin::Predicted || origin == LinkOrigin::Unknown) return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_style.palette.color(QPalette::Window));
    painter.drawEllipse(centre, badgeRadius, badgeRadius);
    painter.setBrush(Qt::NoBrush);
    const bool corrected = origin == LinkOrigin::Corrected;
    painter.setPen(QPen(corrected ? m_style.accent : m_style.quiet, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(corrected ? checkMark(centre) : pinMark(centre));
}

QRectF LinkPainter::numberBox(const LinkShape& link, const QTransform& zoom, const Taken& taken) const {
    const QFontMetricsF metrics(m_style.small);
    const QString words = placeWords(m_tree.attachment(link.child));
    QRectF pill(QPointF(), QSizeF(metrics.horizontalAdvance(words) + 12, metrics.height() + 4));
    const QPainterPath path = curve(link);
    const QTransform back = zoom.inverted();
    for (const double share : {0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74}) {
        pill.moveCenter(zoom.map(path.pointAtPercent(share)));
        if (!taken(back.mapRect(pill))) return pill;
    }
    // A short link between large cards: beside them rather than upon them.
    const QPointF middle = zoom.map(path.pointAtPercent(0.5));
    const double right = (m_style.card.width() * m_scale + pill.width()) / 2 + 6;
    const double down = (m_style.card.height() * m_scale + pill.height()) / 2 + 4;
    for (const QPointF& anchor : {middle, zoom.map(link.to), zoom.map(link.from)}) {
        for (const QPointF& away : {QPointF(0, -down), QPointF(0, down), QPointF(right, 0), QPointF(-right, 0)}) {
            pill.moveCenter(anchor + away);
            if (!taken(back.mapRect(pill))) return pill;
        }
    }
    pill.moveCenter(middle);
    return pill;
}

// At the same size on the screen at every zoom: it is what the eye came for.
void LinkPainter::paintProbability(QPainter& painter, const LinkShape& link, const Taken& taken) const {
    const QString words = placeWords(m_tree.attachment(link.child));
    const QRectF pill = numberBox(link, painter.transform(), taken);
    painter.save();
    painter.setWorldTransform(QTransform());
    painter.setFont(m_style.small);
    painter.setPen(QPen(m_style.accent, 1));
    painter.setBrush(m_style.palette.color(QPalette::Base));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setPen(m_style.palette.color(QPalette::Text));
    painter.drawText(pill, Qt::AlignCenter, words);
    painter.restore();
}

void LinkPainter::paintPreview(QPainter& painter, const QPointF& from, const QPointF& to) const {
    QPen pen(m_style.accent, 2 / m_scale, Qt::DashLine, Qt::RoundCap);
    painter.setPen(pen);
    painter.drawLine(from, to);
}

}  // namespace antecedent
