// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

// What the mouse does on the canvas: select, pan, and drag a card onto the message that it answers.

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

#include "app/desktop/canvas/reply_tree_view.h"
#include "app/desktop/models/message_words.h"

namespace antecedent {

void ReplyTreeView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton) return;
    const bool onCards = event->button() == Qt::LeftButton;
    const MessageId message =
        onCards ? m_scene.geometry().at(m_canvas.toScene(event->position())) : MessageId();
    m_press = Press{event->pos(), m_canvas.scroll(), message, false};
    if (message.valid()) m_workspace.selection().select(message);
    // Selecting may have scrolled the canvas to show the whole card.
    m_press->scroll = m_canvas.scroll();
}

void ReplyTreeView::mouseMoveEvent(QMouseEvent* event) {
    if (!m_press) return hover(event->pos());
    const QPoint way = event->pos() - m_press->at;
    if (!m_press->moved && way.manhattanLength() < QApplication::startDragDistance()) return;
    m_press->moved = true;
    if (m_press->message.valid()) return dragTo(event->pos());
    viewport()->setCursor(Qt::ClosedHandCursor);
    m_fresh = false;
    m_canvas.setScroll(m_press->scroll - way);
    updateScrollBars();
}

void ReplyTreeView::mouseReleaseEvent(QMouseEvent* event) {
    if (m_state.dragged.valid()) drop(event->pos());
    endDrag();
}

void ReplyTreeView::mouseDoubleClickEvent(QMouseEvent* event) {
    const MessageId message = m_scene.geometry().at(m_canvas.toScene(event->position()));
    if (!message.valid()) return fit();
    m_canvas.zoomTo(1, event->position());
    updateScrollBars();
}

void ReplyTreeView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_press) {
        endDrag();
        m_workspace.tell(tr("Taken back"));
        return;
    }
    event->ignore();
}

void ReplyTreeView::hover(const QPoint& point) {
    const MessageId message = m_scene.geometry().at(m_canvas.toScene(point));
    if (message == m_state.hovered) return;
    m_state.hovered = message;
    viewport()->setCursor(message.valid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void ReplyTreeView::dragTo(const QPoint& point) {
    m_cursor = point;
    m_state.dragged = m_press->message;
    m_state.hovered = MessageId();
    MessageId target = m_scene.geometry().at(m_canvas.toScene(point));
    if (target == m_state.dragged) target = MessageId();
    m_state.dropTarget = target.valid() && target < m_state.dragged ? target : MessageId();
    const bool refused = target.valid() && !m_state.dropTarget.valid();
    viewport()->setCursor(refused ? Qt::ForbiddenCursor : Qt::DragMoveCursor);
    m_workspace.tell(hint(target));
    viewport()->update();
}

QString ReplyTreeView::hint(MessageId target) const {
    const QString dragged = MessageWords::number(m_state.dragged);
    if (!target.valid()) return tr("Drop here: %1 starts a thread. Escape takes it back.").arg(dragged);
    const QString number = MessageWords::number(target);
    if (target > m_state.dragged)
        return tr("%1 is later than %2: a message can only answer an earlier one").arg(number, dragged);
    return tr("Drop here: %1 answers %2. Escape takes it back.").arg(dragged, number);
}

void ReplyTreeView::drop(const QPoint& point) {
    const MessageId dragged = m_state.dragged;
    const MessageId target = m_scene.geometry().at(m_canvas.toScene(point));
    endDrag();
    if (target == dragged) return m_workspace.tell({});
    if (target.valid()) return m_workspace.correct(dragged, {target});
    m_workspace.correct(dragged, {});
}

void ReplyTreeView::endDrag() {
    m_press.reset();
    m_state.dragged = MessageId();
    m_state.dropTarget = MessageId();
    viewport()->unsetCursor();
    viewport()->update();
}

}  // namespace antecedent
