// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/canvas/canvas_mouse.h"

#include <QApplication>
#include <QToolTip>
#include <cmath>

#include "app/desktop/models/message_words.h"

namespace antecedent {
namespace {
constexpr double zoomPerStep = 1.2;
}

CanvasMouse::CanvasMouse(const Canvas& canvas, QWidget* drawing)
    : QObject(drawing), m_canvas(canvas), m_drawing(drawing) {}

void CanvasMouse::press(const QMouseEvent& event) {
    if (event.button() != Qt::LeftButton && event.button() != Qt::MiddleButton) return;
    const bool onCards = event.button() == Qt::LeftButton;
    const QPointF point = m_canvas.viewport.toScene(event.position());
    if (onCards && m_canvas.scene.press(point, m_canvas.viewport.scale())) return;
    const MessageId over = m_canvas.scene.overAt(event.position(), m_canvas.viewport, m_canvas.state);
    if (onCards && over.valid()) return m_canvas.workspace.selection().select(over);
    const MessageId hit = onCards ? m_canvas.scene.at(point) : MessageId();
    m_press = Press{event.pos(), m_canvas.viewport.scroll(), hit, false};
    if (hit.valid()) choose(m_canvas.scene.meantBy(hit, m_canvas.workspace.selection().current()), event.modifiers());
    // Selecting may have scrolled the canvas to show the whole card.
    m_press->scroll = m_canvas.viewport.scroll();
}

void CanvasMouse::choose(MessageId message, Qt::KeyboardModifiers modifiers) {
    MessageSelection& selection = m_canvas.workspace.selection();
    if (modifiers & Qt::ControlModifier) return selection.toggle(message);
    // One of several selected ones may be about to be dragged, and takes the others with it.
    if (selection.several() && selection.contains(message)) return selection.selectAll(selection.all(), message);
    selection.select(message);
}

void CanvasMouse::move(const QPoint& point) {
    if (!m_press) return hover(point);
    const QPoint way = point - m_press->at;
    if (!m_press->moved && way.manhattanLength() < QApplication::startDragDistance()) return;
    m_press->moved = true;
    if (m_press->message.valid() && m_canvas.scene.traits().draggable) return dragTo(point);
    m_drawing->setCursor(Qt::ClosedHandCursor);
    m_canvas.viewport.setScroll(m_press->scroll - way);
    Q_EMIT moved();
}

void CanvasMouse::release(const QPoint& point) {
    if (m_canvas.state.dragged.valid()) drop(point);
    end();
}

void CanvasMouse::doubleClick(const QPointF& point) {
    const MessageId message = at(point);
    if (!message.valid()) return Q_EMIT fitAsked();
    if (m_canvas.scene.traits().opensThreads) return Q_EMIT threadAsked();
    m_canvas.viewport.zoomTo(1, point);
    Q_EMIT moved();
}

bool CanvasMouse::turn(const QWheelEvent& event) {
    const bool zooms = m_canvas.scene.traits().wheelScrolls == bool(event.modifiers() & Qt::ControlModifier);
    if (!zooms || event.modifiers() & (Qt::ShiftModifier | Qt::AltModifier)) return false;
    const double steps = event.angleDelta().y() / 120.0;
    m_canvas.viewport.zoomTo(m_canvas.viewport.scale() * std::pow(zoomPerStep, steps), event.position());
    Q_EMIT moved();
    return true;
}

void CanvasMouse::leave() {
    m_canvas.state.hovered = MessageId();
    m_drawing->update();
}

bool CanvasMouse::showHint(const QHelpEvent& help) {
    const QString words = m_canvas.scene.hintAt(m_canvas.viewport.toScene(help.pos()), m_canvas.viewport.scale());
    if (words.isEmpty()) QToolTip::hideText();
    if (!words.isEmpty()) QToolTip::showText(help.globalPos(), words, m_drawing);
    return true;
}

bool CanvasMouse::takeBack() {
    if (!m_press) return false;
    end();
    m_canvas.workspace.tell(tr("Taken back"));
    return true;
}

void CanvasMouse::hover(const QPoint& point) {
    const MessageId message = at(point);
    if (message == m_canvas.state.hovered) return;
    m_canvas.state.hovered = message;
    m_drawing->setCursor(message.valid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    m_drawing->update();
}

void CanvasMouse::dragTo(const QPoint& point) {
    m_dragPlace = point;
    m_canvas.state.dragged = m_press->message;
    m_canvas.state.hovered = MessageId();
    MessageId target = at(point);
    if (target == m_canvas.state.dragged) target = MessageId();
    m_canvas.state.dropTarget = target.valid() && target < m_canvas.state.dragged ? target : MessageId();
    const bool refused = target.valid() && !m_canvas.state.dropTarget.valid();
    m_drawing->setCursor(refused ? Qt::ForbiddenCursor : Qt::DragMoveCursor);
    m_canvas.workspace.tell(dropHint(target));
    m_drawing->update();
}

QString CanvasMouse::dropHint(MessageId target) const {
    const QString dragged = MessageWords::number(m_canvas.state.dragged);
    if (!target.valid()) return tr("Drop here: %1 starts a thread. Escape takes it back.").arg(dragged);
    const QString number = MessageWords::number(target);
    if (target > m_canvas.state.dragged)
        return tr("%1 is later than %2: a message can only answer an earlier one").arg(number, dragged);
    return tr("Drop here: %1 answers %2. Escape takes it back.").arg(dragged, number);
}

void CanvasMouse::drop(const QPoint& point) {
    const MessageId dragged = m_canvas.state.dragged;
    const MessageId target = at(point);
    end();
    if (target == dragged) return m_canvas.workspace.tell({});
    if (target.valid()) return m_canvas.workspace.correct(dragged, {target});
    m_canvas.workspace.correct(dragged, {});
}

void CanvasMouse::end() {
    m_press.reset();
    m_canvas.state.dragged = MessageId();
    m_canvas.state.dropTarget = MessageId();
    m_drawing->unsetCursor();
    m_drawing->update();
}

}  // namespace antecedent
