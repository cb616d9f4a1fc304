// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

// What stands where on the canvas, for those who ask from outside.

#include <QFocusEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "app/desktop/canvas/canvas_accessible.h"
#include "app/desktop/canvas/canvas_view.h"

namespace antecedent {
namespace {
constexpr int usualPage = 10;  // messages, where they do not stand in time order below each other
constexpr double pageShare = 0.9;
constexpr double seenShare = 0.9;  // of a message that counts as in sight
}  // namespace

MessageId CanvasView::messageAt(const QPoint& point) const {
    const MessageId over = m_scene->overAt(point, m_viewport, m_state);
    return over.valid() ? over : m_scene->at(m_viewport.toScene(point));
}

int CanvasView::pageSteps(bool forward) const {
    const MessageId from = m_workspace.selection().current();
    const ReplyTree& tree = m_scene->tree();
    if (!m_scene->traits().wheelScrolls || !from.valid() || from.index() >= tree.size()) return usualPage;
    const double page = pageShare * m_viewport.visibleScene().height();
    const double start = m_scene->box(from).top();
    MessageId at = from;
    int steps = 0;
    for (MessageId next = stepsFrom(tree, at, forward ? 1 : -1); next != at;
         next = stepsFrom(tree, at, forward ? 1 : -1)) {
        if (steps > 0 && std::abs(m_scene->box(next).top() - start) > page) break;
        at = next;
        ++steps;
    }
    return steps;
}

// Comes to a message that is out of sight, and goes back to where the reader was afterwards.
void CanvasView::showPointed(MessageId message) {
    const QRectF box = message.valid() && isVisible() ? m_scene->restingBox(message) : QRectF();
    const QRectF area = m_viewport.visibleScene();
    const QRectF seen = area.intersected(box);
    const bool outOfSight = !box.isEmpty() && (seen.width() < seenShare * std::min(box.width(), area.width()) ||
                                               seen.height() < seenShare * std::min(box.height(), area.height()));
    const std::optional<QPointF> before = m_beforePointing ? m_beforePointing : m_viewport.scroll();
    if (outOfSight) m_viewport.show(box);
    if (!message.valid() && m_beforePointing) m_viewport.setScroll(*m_beforePointing);
    if (outOfSight || !message.valid()) updateScrollBars();
    if (outOfSight) m_beforePointing = before;
    if (!message.valid()) m_beforePointing.reset();
    viewport()->update();
}

void CanvasView::paintPointed(QPainter& painter) const {
    const MessageId message = m_workspace.selection().pointed();
    const QRectF box = message.valid() ? m_viewport.transform().mapRect(m_scene->box(message)) : QRectF();
    if (box.isEmpty()) return;
    const QColor accent = palette().color(QPalette::Highlight);
    QColor ground = accent;
    ground.setAlphaF(0.10F);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(accent, 2, Qt::DashLine));
    painter.setBrush(ground);
    painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), 8, 8);
}

// A mouse shows by itself where it is; who comes by key sees what the next one will do something with.
void CanvasView::focusInEvent(QFocusEvent* event) {
    m_ringed = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
               event->reason() == Qt::ShortcutFocusReason;
    viewport()->update();
    if (m_state.selected.valid()) CanvasAccessible::tellFocus(*this, m_state.selected.index());
    QAbstractScrollArea::focusInEvent(event);
}

void CanvasView::focusOutEvent(QFocusEvent* event) {
    m_ringed = false;
    viewport()->update();
    QAbstractScrollArea::focusOutEvent(event);
}

void CanvasView::paintFocus(QPainter& painter) const {
    if (!m_ringed) return;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
}

}  // namespace antecedent
