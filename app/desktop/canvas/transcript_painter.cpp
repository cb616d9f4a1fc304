// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/canvas/transcript_painter.h"

#include <QPainterPath>
#include <algorithm>

#include "app/desktop/canvas/elided_text.h"
#include "app/desktop/canvas/link_painter.h"
#include "app/desktop/canvas/message_colour.h"
#include "app/desktop/canvas/transcript_metrics.h"
#include "app/desktop/document/certainty.h"
#include "app/desktop/models/message_words.h"
#include "app/desktop/style/theme.h"

namespace antecedent {
namespace {

constexpr double cornerRadius = 5;
constexpr double smallestBlock = 1.5;  // on the screen

}  // namespace

void TranscriptPainter::paint(QPainter& painter, const QRectF& area, const SceneState& state) const {
    if (m_geometry.empty()) return;
    const double scale = painter.transform().m11();
    const bool readable = m_style.detailAt(scale) == Detail::Card;
    painter.setRenderHint(QPainter::Antialiasing, readable);
    double next = -1e300;
    for (std::size_t row = m_geometry.rowAt(std::max(0.0, area.top()));
         row < m_geometry.size() && m_geometry.top(row) < area.bottom(); ++row) {
        if (readable) {
            paintRow(painter, row, state);
        } else if (m_geometry.top(row) >= next) {
            paintBlock(painter, row, state);
            next = m_geometry.top(row) + smallestBlock / scale;
        }
    }
    if (readable) paintReplies(painter, area, state);
}

// Too small for words: the ground, and the speaker's colour as long as the text.
void TranscriptPainter::paintBlock(QPainter& painter, std::size_t row, const SceneState& state) const {
    const MessageId message = m_geometry.message(row);
    const QRectF box = m_geometry.rowBox(row);
    const double least = smallestBlock / painter.transform().m11();
    const QColor tint = threadTint(m_geometry.thread(row), m_style.palette);
    painter.fillRect(QRectF(box.left(), box.top(), box.width(), std::max(least, box.height())),
                     message == state.selected ? mixed(tint, m_style.accent, 0.5) : tint);
    const auto length = static_cast<double>(m_tree.conversation().message(message).text.size());
    const double width = std::clamp(length * 6, 40.0, box.width() - 24);
    painter.fillRect(QRectF(textLeft, box.top(), width, std::max(least, box.height() - rowPadding)),
                     mixed(tint, messageColor(m_tree, message, m_style.palette), 0.7));
}

void TranscriptPainter::paintGround(QPainter& painter, std::size_t row, const SceneState& state) const {
    const MessageId message = m_geometry.message(row);
    QColor ground = threadTint(m_geometry.thread(row), m_style.palette);
    if (message == state.hovered) ground = mixed(ground, m_style.accent, 0.05);
    if (state.found.count(message) > 0) ground = mixed(ground, m_style.doubt, 0.18);
    if (state.isSelected(message)) ground = mixed(ground, m_style.accent, 0.14);
    if (message == state.dropTarget) ground = mixed(ground, m_style.accent, 0.28);
    const QRectF box = m_geometry.rowBox(row);
    painter.fillRect(box, ground);
    if (!state.isSelected(message)) return;
    painter.setPen(QPen(m_style.accent, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.adjusted(1, 1, -1, -1));
}

void TranscriptPainter::paintHeader(QPainter& painter, MessageId message, const QRectF& line,
                                    const TextSearch* found) const {
    const MessageWords words(m_tree.conversation());
    QRectF rest = line;
    const QString time = words.time(message);
    const QFontMetricsF bold(m_style.bold);
    const QFontMetricsF small(m_style.small);
    painter.setFont(m_style.small);
    painter.setPen(m_style.quiet);
    painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, time);
    rest.setRight(rest.right() - small.horizontalAdvance(time) - 12);
    const QString name = bold.elidedText(words.speaker(message), Qt::ElideRight, rest.width());
    painter.setFont(m_style.bold);
    painter.setPen(m_style.palette.color(QPalette::Text));
    drawMarkedLine(painter, partOf(withFound(words.speaker(message), found, m_style.palette), 0, name), rest, false);
    rest.setLeft(rest.left() + bold.horizontalAdvance(name) + 8);
    if (certaintyOf(m_tree.attachment(message)) == Certainty::Doubtful) {
        painter.setPen(QPen(m_style.doubt, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(rest.left() + 4, rest.center().y()), 4, 4);
        rest.setLeft(rest.left() + 16);
    }
    const auto parent = m_tree.primaryParent(message);
    if (!parent) return;
    const QString answers = arrowTo(words.speaker(*parent));
    painter.setFont(m_style.small);
    painter.setPen(m_style.quiet);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     small.elidedText(answers, Qt::ElideRight, rest.width()));
}

void TranscriptPainter::paintThinRow(QPainter& painter, std::size_t row, const SceneState& state) const {
    const MessageId message = m_geometry.message(row);
    const MessageWords words(m_tree.conversation());
    const QRectF box = m_geometry.rowBox(row);
    painter.fillRect(box, m_style.palette.color(QPalette::Window));
    if (message == state.hovered || state.isSelected(message) || state.found.count(message) > 0) {
        paintGround(painter, row, state);
    }
    const QFontMetricsF small(m_style.small);
    QRectF line(textLeft, box.top(), m_geometry.width() - textLeft - textRight, box.height());
    painter.setFont(m_style.small);
    painter.setPen(m_style.quiet);
    const QString time = words.time(message);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, time);
    line.setRight(line.right() - small.horizontalAdvance(time) - 12);
    const QString text = small.elidedText(words.preview(message), Qt::ElideRight, line.width());
    painter.drawText(line, flagsBeside(text), text);
}

void TranscriptPainter::paintRow(QPainter& painter, std::size_t row, const SceneState& state) const {
    if (m_geometry.isThin(row)) return paintThinRow(painter, row, state);
    const MessageId message = m_geometry.message(row);
    const QRectF box = m_geometry.rowBox(row);
    paintGround(painter, row, state);
    painter.fillRect(QRectF(marginWidth + 8, box.top() + rowPadding, 3, box.height() - 2 * rowPadding),
                     messageColor(m_tree, message, m_style.palette));
    QRectF line(textLeft, box.top() + rowPadding, m_geometry.width() - textLeft - textRight, m_style.lineHeight);
    const TextSearch* found = state.found.count(message) > 0 ? state.words : nullptr;
    paintHeader(painter, message, line, found);
    line.moveTop(line.bottom() + headerGap);
    painter.setFont(m_style.body);
    const bool said = m_tree.conversation().message(message).kind == MessageKind::Message;
    painter.setPen(said ? m_style.palette.color(QPalette::Text) : m_style.quiet);
    const QString text = QString::fromStdString(m_tree.conversation().message(message).text);
    const MarkedText marked = withFound(text, found, m_style.palette);
    for (const QStringView words : m_geometry.lines(text)) {
        drawMarkedLine(painter, partOf(marked, words.data() - text.constData(), words.toString()), line,
                       text.isRightToLeft());
        line.moveTop(line.bottom());
    }
}

void TranscriptPainter::paintReplies(QPainter& painter, const QRectF& area, const SceneState& state) const {
    std::vector<std::size_t> strong;
    for (std::size_t row = m_geometry.rowAt(std::max(0.0, area.top())); row < m_geometry.size(); ++row) {
        const std::size_t parent = m_geometry.parentRow(row);
        if (parent == TranscriptGeometry::none || m_geometry.top(parent) > area.bottom()) continue;
        if (m_geometry.message(row) == state.selected || m_geometry.message(row) == state.hovered) {
            strong.push_back(row);
        } else if (isDrawn(m_tree.attachment(m_geometry.message(row)), m_threshold)) {
            paintReply(painter, row, parent, false);
        }
    }
    for (const std::size_t row : strong) paintReply(painter, row, m_geometry.parentRow(row), true);
}

void TranscriptPainter::paintReply(QPainter& painter, std::size_t row, std::size_t parent, bool strong) const {
    const Attachment& place = m_tree.attachment(m_geometry.message(row));
    const double x = m_geometry.laneX(row);
    const double from = m_geometry.lineY(parent) + 3;
    const double to = m_geometry.lineY(row) - 3;
    const double right = marginWidth - 2;
    QPainterPath path(QPointF(right, from));
    path.lineTo(x + cornerRadius, from);
    path.quadTo(x, from, x, from + std::min(cornerRadius, (to - from) / 2));
    path.lineTo(x, to - std::min(cornerRadius, (to - from) / 2));
    path.quadTo(x, to, x + cornerRadius, to);
    path.lineTo(right, to);
    const LinkPainter links(m_style, m_tree, 1);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(links.pen(place, strong));
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(strong ? m_style.accent : m_style.link);
    painter.drawPolygon(
        QPolygonF({QPointF(right + 4, from), QPointF(right - 3, from - 3.5), QPointF(right - 3, from + 3.5)}));
    links.paintSign(painter, QPointF(x, to - 14), place.origin);
}

void TranscriptPainter::paintPin(QPainter& painter, const TranscriptPin& pin, const QTransform& toPixels) const {
    painter.setRenderHint(QPainter::Antialiasing);
    QColor shade = m_style.palette.color(QPalette::Shadow);
    shade.setAlphaF(0.12F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shade);
    painter.drawRoundedRect(pin.box.adjusted(-2, 0, 2, 4), 8, 8);
    painter.setPen(QPen(m_style.accent, 1.5));
    painter.setBrush(m_style.palette.color(QPalette::Base));
    painter.drawRoundedRect(pin.box, 6, 6);
    const QPointF lane = toPixels.map(QPointF(m_geometry.laneX(m_geometry.rowOf(pin.child)), 0));
    QPainterPath path(QPointF(pin.box.left(), pin.box.center().y()));
    path.lineTo(lane.x() + cornerRadius, pin.box.center().y());
    path.quadTo(lane.x(), pin.box.center().y(), lane.x(), pin.box.center().y() + cornerRadius);
    path.lineTo(lane.x(), pin.box.bottom());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(LinkPainter(m_style, m_tree, 1).pen(m_tree.attachment(pin.child), true));
    painter.drawPath(path);
    painter.fillRect(QRectF(pin.box.left() + 8, pin.box.top() + 8, 3, pin.box.height() - 16),
                     messageColor(m_tree, pin.parent, m_style.palette));
    QRectF line(pin.box.left() + 20, pin.box.top() + rowPadding, pin.box.width() - 36, m_style.lineHeight);
    paintHeader(painter, pin.parent, line, nullptr);
    painter.setFont(m_style.body);
    painter.setPen(m_style.palette.color(QPalette::Text));
    line.setTop(line.bottom() + headerGap);
    line.setBottom(pin.box.bottom());
    drawElided(painter, MessageWords(m_tree.conversation()).preview(pin.parent), line, 2);
}

void TranscriptPainter::paintDragged(QPainter& painter, MessageId message, const QPointF& point) const {
    const std::size_t row = m_geometry.rowOf(message);
    if (row == TranscriptGeometry::none) return;
    painter.save();
    painter.setOpacity(0.8);
    painter.translate(QPointF(0, point.y() - m_geometry.rowBox(row).center().y()));
    SceneState ghost;
    ghost.selected = message;
    paintRow(painter, row, ghost);
    painter.restore();
}

}  // namespace antecedent
