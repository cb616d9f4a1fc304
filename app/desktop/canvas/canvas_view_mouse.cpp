// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

// What the mouse does on the canvas: select, pan, and drag a card onto the message that it answers.

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

#include "app/desktop/canvas/canvas_view.h"
#include "app/desktop/models/message_words.h"

namespace antecedent {

void CanvasView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton) return;
    const bool onCards = event->button() == Qt::LeftButton;
    const QPointF point = m_viewport.toScene(event->position());
    if (onCards && m_scene->press(point, scale())) return;
    const MessageId over = m_scene->overAt(event->position(), m_viewport, m_state);
    if (onCards && over.valid()) return m_workspace.selection().select(over);
    const MessageId hit = onCards ? m_scene->at(point) : MessageId();
    m_press = Press{event->pos(), m_viewport.scroll(), hit, false};
    if (hit.valid()) choose(m_scene->meantBy(hit, m_workspace.selection().current()), event->modifiers());
    // Selecting may have scrolled the canvas to show the whole card.
    m_press->scroll = m_viewport.scroll();
}

void CanvasView::choose(MessageId message, Qt::KeyboardModifiers modifiers) {
    MessageSelection& selection = m_workspace.selection();
    if (modifiers & Qt::ControlModifier) return selection.toggle(message);
    // One of several selected ones may be about to be dragged, and takes the others with it.
    if (selection.several() && selection.contains(message)) return selection.selectAll(selection.all(), message);
    selection.select(message);
}

void CanvasView::mouseMoveEvent(QMouseEvent* event) {
    if (!m_press) return hover(event->pos());
    const QPoint way = event->pos() - m_press->at;
    if (!m_press->moved && way.manhattanLength() < QApplication::startDragDistance()) return;
    m_press->moved = true;
    if (m_press->message.valid() && m_scene->traits().draggable) return dragTo(event->pos());
    viewport()->setCursor(Qt::ClosedHandCursor);
    m_fresh = false;
    m_viewport.setScroll(m_press->scroll - way);
    updateScrollBars();
}

void CanvasView::mouseReleaseEvent(QMouseEvent* event) {
    if (m_state.dragged.valid()) drop(event->pos());
    endDrag();
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent* event) {
    const MessageId message = m_scene->at(m_viewport.toScene(event->position()));
    if (!message.valid()) return fit();
    if (m_scene->traits().opensThreads) return Q_EMIT threadAsked();
    m_viewport.zoomTo(1, event->position());
    m_fresh = false;
    updateScrollBars();
}

void CanvasView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_press) {
        endDrag();
        m_workspace.tell(tr("Taken back"));
        return;
    }
    event->ignore();
}

void CanvasView::hover(const QPoint& point) {
    const MessageId message = m_scene->at(m_viewport.toScene(point));
    if (message == m_state.hovered) return;
    m_state.hovered = message;
    viewport()->setCursor(message.valid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void CanvasView::dragTo(const QPoint& point) {
    m_cursor = point;
    m_state.dragged = m_press->message;
    m_state.hovered = MessageId();
    MessageId target = m_scene->at(m_viewport.toScene(point));
    if (target == m_state.dragged) target = MessageId();
    m_state.dropTarget = target.valid() && target < m_state.dragged ? target : MessageId();
    const bool refused = target.valid() && !m_state.dropTarget.valid();
    viewport()->setCursor(refused ? Qt::ForbiddenCursor : Qt::DragMoveCursor);
    m_workspace.tell(dropHint(target));
    viewport()->update();
}

QString CanvasView::dropHint(MessageId target) const {
    const QString dragged = MessageWords::number(m_state.dragged);
    if (!target.valid()) return tr("Drop here: %1 starts a thread. Escape takes it back.").arg(dragged);
    const QString number = MessageWords::number(target);
    if (target > m_state.dragged)
        return tr("%1 is later than %2: a message can only answer an earlier one").arg(number, dragged);
    return tr("Drop here: %1 answers %2. Escape takes it back.").arg(dragged, number);
}

void CanvasView::drop(const QPoint& point) {
    const MessageId dragged = m_state.dragged;
    const MessageId target = m_scene->at(m_viewport.toScene(point));
    endDrag();
    if (target == dragged) return m_workspace.tell({});
    if (target.valid()) return m_workspace.correct(dragged, {target});
    m_workspace.correct(dragged, {});
}

void CanvasView::endDrag() {
    m_press.reset();
    m_state.dragged = MessageId();
    m_state.dropTarget = MessageId();
    viewport()->unsetCursor();
    viewport()->update();
}

}  // namespace antecedent
