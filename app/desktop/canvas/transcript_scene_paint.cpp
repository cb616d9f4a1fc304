// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

// How the transcript is drawn.

#include <algorithm>

#include "app/desktop/canvas/elided_text.h"
#include "app/desktop/canvas/link_painter.h"
#include "app/desktop/canvas/transcript_metrics.h"
#include "app/desktop/canvas/transcript_scene.h"
#include "app/desktop/document/certainty.h"
#include "app/desktop/models/message_words.h"
#include "app/desktop/style/theme.h"

namespace antecedent {
namespace {

constexpr double cornerRadius = 5;
constexpr double smallestBlock = 1.5;  // on the screen

QColor colorOf(const ReplyTree& tree, MessageId message, const QPalette& palette) {
    const SpeakerId speaker = tree.conversation().message(message).speaker;
    return speakerColor(speaker.valid() ? static_cast<int>(speaker.index()) : -1, palette);
}

}  // namespace

double TranscriptScene::laneX(std::size_t row) const {
    return marginWidth - firstLane - laneDistance * static_cast<double>(m_margin->laneOf(row));
}

double TranscriptScene::lineY(std::size_t row) const {
    return m_tops[row] + (isThin(row) ? thinPadding : rowPadding) + style().lineHeight / 2;
}

void TranscriptScene::paint(QPainter& painter, const QRectF& area, const SceneState& state) const {
    if (m_rows.empty()) return;
    const double scale = painter.transform().m11();
    const bool readable = style().detailAt(scale) == Detail::Card;
    painter.setRenderHint(QPainter::Antialiasing, readable);
    double next = -1e300;
    for (std::size_t row = rowAt(std::max(0.0, area.top())); row < m_rows.size() && m_tops[row] < area.bottom();
         ++row) {
        if (readable) {
            paintRow(painter, row, state);
        } else if (m_tops[row] >= next) {
            paintBlock(painter, row, state);
            next = m_tops[row] + smallestBlock / scale;
        }
    }
    if (readable) paintReplies(painter, area, state);
}

// Too small for words: the ground, and the speaker's colour as long as the text.
void TranscriptScene::paintBlock(QPainter& painter, std::size_t row, const SceneState& state) const {
    const MessageId message = m_rows[row];
    const QRectF box = rowBox(row);
    const double least = smallestBlock / painter.transform().m11();
    const QColor tint = threadTint(m_threads[row], style().palette);
    painter.fillRect(QRectF(box.left(), box.top(), box.width(), std::max(least, box.height())),
                     message == state.selected ? mixed(tint, style().accent, 0.5) : tint);
    const auto length = static_cast<double>(tree().conversation().message(message).text.size());
    const double width = std::clamp(length * 6, 40.0, box.width() - 24);
    painter.fillRect(QRectF(textLeft, box.top(), width, std::max(least, box.height() - rowPadding)),
                     mixed(tint, colorOf(tree(), message, style().palette), 0.7));
}

void TranscriptScene::paintGround(QPainter& painter, std::size_t row, const SceneState& state) const {
    const MessageId message = m_rows[row];
    QColor ground = threadTint(m_threads[row], style().palette);
    if (message == state.hovered) ground = mixed(ground, style().accent, 0.05);
    if (state.found.count(message) > 0) ground = mixed(ground, style().doubt, 0.18);
    if (state.isSelected(message)) ground = mixed(ground, style().accent, 0.14);
    if (message == state.dropTarget) ground = mixed(ground, style().accent, 0.28);
    const QRectF box = rowBox(row);
    painter.fillRect(box, ground);
    if (!state.isSelected(message)) return;
    painter.setPen(QPen(style().accent, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.adjusted(1, 1, -1, -1));
}

void TranscriptScene::paintHeader(QPainter& painter, MessageId message, const QRectF& line,
                                  const TextSearch* found) const {
    const MessageWords words(tree().conversation());
    QRectF rest = line;
    const QString time = words.time(message);
    const QFontMetricsF bold(style().bold);
    const QFontMetricsF small(style().small);
    painter.setFont(style().small);
    painter.setPen(style().quiet);
    painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, time);
    rest.setRight(rest.right() - small.horizontalAdvance(time) - 12);
    const QString name = bold.elidedText(words.speaker(message), Qt::ElideRight, rest.width());
    painter.setFont(style().bold);
    painter.setPen(style().palette.color(QPalette::Text));
    drawMarkedLine(painter, partOf(withFound(words.speaker(message), found, style().palette), 0, name), rest, false);
    rest.setLeft(rest.left() + bold.horizontalAdvance(name) + 8);
    if (certaintyOf(tree().attachment(message)) == Certainty::Doubtful) {
        painter.setPen(QPen(style().doubt, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(rest.left() + 4, rest.center().y()), 4, 4);
        rest.setLeft(rest.left() + 16);
    }
    const auto parent = tree().primaryParent(message);
    if (!parent) return;
    const QString answers = arrowTo(words.speaker(*parent));
    painter.setFont(style().small);
    painter.setPen(style().quiet);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     small.elidedText(answers, Qt::ElideRight, rest.width()));
}

void TranscriptScene::paintThinRow(QPainter& painter, std::size_t row, const SceneState& state) const {
    const MessageId message = m_rows[row];
    const MessageWords words(tree().conversation());
    const QRectF box = rowBox(row);
    painter.fillRect(box, style().palette.color(QPalette::Window));
    if (message == state.hovered || state.isSelected(message) || state.found.count(message) > 0) {
        paintGround(painter, row, state);
    }
    const QFontMetricsF small(style().small);
    QRectF line(textLeft, box.top(), m_width - textLeft - textRight, box.height());
    painter.setFont(style().small);
    painter.setPen(style().quiet);
    const QString time = words.time(message);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, time);
    line.setRight(line.right() - small.horizontalAdvance(time) - 12);
    const QString text = small.elidedText(words.preview(message), Qt::ElideRight, line.width());
    painter.drawText(line, flagsBeside(text), text);
}

void TranscriptScene::paintRow(QPainter& painter, std::size_t row, const SceneState& state) const {
    if (isThin(row)) return paintThinRow(painter, row, state);
    const MessageId message = m_rows[row];
    const QRectF box = rowBox(row);
    paintGround(painter, row, state);
    painter.fillRect(QRectF(marginWidth + 8, box.top() + rowPadding, 3, box.height() - 2 * rowPadding),
                     colorOf(tree(), message, style().palette));
    QRectF line(textLeft, box.top() + rowPadding, m_width - textLeft - textRight, style().lineHeight);
    const TextSearch* found = state.found.count(message) > 0 ? state.words : nullptr;
    paintHeader(painter, message, line, found);
    line.moveTop(line.bottom() + headerGap);
    painter.setFont(style().body);
    const bool said = tree().conversation().message(message).kind == MessageKind::Message;
    painter.setPen(said ? style().palette.color(QPalette::Text) : style().quiet);
    const QString text = QString::fromStdString(tree().conversation().message(message).text);
    const MarkedText marked = withFound(text, found, style().palette);
    for (const QStringView words : m_breaker->lines(text)) {
        drawMarkedLine(painter, partOf(marked, words.data() - text.constData(), words.toString()), line,
                       text.isRightToLeft());
        line.moveTop(line.bottom());
    }
}

void TranscriptScene::paintReplies(QPainter& painter, const QRectF& area, const SceneState& state) const {
    std::vector<std::size_t> strong;
    for (std::size_t row = rowAt(std::max(0.0, area.top())); row < m_rows.size(); ++row) {
        const std::size_t parent = m_parentRows[row];
        if (parent == ReplyMargin::none || m_tops[parent] > area.bottom()) continue;
        if (m_rows[row] == state.selected || m_rows[row] == state.hovered) {
            strong.push_back(row);
        } else if (drawsLink(m_rows[row])) {
            paintReply(painter, row, parent, false);
        }
    }
    for (const std::size_t row : strong) paintReply(painter, row, m_parentRows[row], true);
}

void TranscriptScene::paintReply(QPainter& painter, std::size_t row, std::size_t parent, bool strong) const {
    const Attachment& place = tree().attachment(m_rows[row]);
    const double x = laneX(row);
    const double from = lineY(parent) + 3;
    const double to = lineY(row) - 3;
    const double right = marginWidth - 2;
    QPainterPath path(QPointF(right, from));
    path.lineTo(x + cornerRadius, from);
    path.quadTo(x, from, x, from + std::min(cornerRadius, (to - from) / 2));
    path.lineTo(x, to - std::min(cornerRadius, (to - from) / 2));
    path.quadTo(x, to, x + cornerRadius, to);
    path.lineTo(right, to);
    const LinkPainter links(style(), tree(), 1);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(links.pen(place, strong));
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(strong ? style().accent : style().link);
    painter.drawPolygon(
        QPolygonF({QPointF(right + 4, from), QPointF(right - 3, from - 3.5), QPointF(right - 3, from + 3.5)}));
    links.paintSign(painter, QPointF(x, to - 14), place.origin);
}

void TranscriptScene::paintOver(QPainter& painter, const CanvasViewport& viewport, const SceneState& state) const {
    const Pin pin = pinFor(viewport, state);
    if (!pin.parent.valid() || style().detailAt(viewport.scale()) != Detail::Card) return;
    painter.setRenderHint(QPainter::Antialiasing);
    QColor shade = style().palette.color(QPalette::Shadow);
    shade.setAlphaF(0.12F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shade);
    painter.drawRoundedRect(pin.box.adjusted(-2, 0, 2, 4), 8, 8);
    painter.setPen(QPen(style().accent, 1.5));
    painter.setBrush(style().palette.color(QPalette::Base));
    painter.drawRoundedRect(pin.box, 6, 6);
    const QPointF lane = viewport.transform().map(QPointF(laneX(rowOf(pin.child)), 0));
    QPainterPath path(QPointF(pin.box.left(), pin.box.center().y()));
    path.lineTo(lane.x() + cornerRadius, pin.box.center().y());
    path.quadTo(lane.x(), pin.box.center().y(), lane.x(), pin.box.center().y() + cornerRadius);
    path.lineTo(lane.x(), pin.box.bottom());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(LinkPainter(style(), tree(), 1).pen(tree().attachment(pin.child), true));
    painter.drawPath(path);
    painter.fillRect(QRectF(pin.box.left() + 8, pin.box.top() + 8, 3, pin.box.height() - 16),
                     colorOf(tree(), pin.parent, style().palette));
    QRectF line(pin.box.left() + 20, pin.box.top() + rowPadding, pin.box.width() - 36, style().lineHeight);
    paintHeader(painter, pin.parent, line, nullptr);
    painter.setFont(style().body);
    painter.setPen(style().palette.color(QPalette::Text));
    line.setTop(line.bottom() + headerGap);
    line.setBottom(pin.box.bottom());
    drawElided(painter, MessageWords(tree().conversation()).preview(pin.parent), line, 2);
}

void TranscriptScene::paintDragged(QPainter& painter, const SceneState& state, const QPointF& point) const {
    const QRectF row = box(state.dragged);
    painter.save();
    painter.setOpacity(0.8);
    painter.translate(QPointF(0, point.y() - row.center().y()));
    SceneState ghost;
    ghost.selected = state.dragged;
    if (rowOf(state.dragged) != ReplyMargin::none) paintRow(painter, rowOf(state.dragged), ghost);
    painter.restore();
}

}  // namespace antecedent
