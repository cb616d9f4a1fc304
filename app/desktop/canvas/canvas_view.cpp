// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/canvas/canvas_view.h"

#include <QFocusEvent>
#include <QPainter>
#include <QScrollBar>

#include "app/desktop/canvas/canvas_accessible.h"
#include "app/desktop/canvas/minimap.h"
#include "app/desktop/canvas/page_steps.h"

namespace antecedent {

CanvasView::CanvasView(Workspace& workspace, std::unique_ptr<CanvasScene> scene, QWidget* parent)
    : QAbstractScrollArea(parent),
      m_workspace(workspace),
      m_scene(std::move(scene)),
      m_mouse(new CanvasMouse({workspace, *m_scene, m_viewport, m_state}, viewport())) {
    CanvasAccessible::install();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    horizontalScrollBar()->setLayoutDirection(Qt::LeftToRight);  // as the drawing
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    m_minimap = new Minimap(*this);
    m_state.selected = workspace.selection().current();
    m_viewport.setStretching(m_scene->traits().stretches);
    m_viewport.setScene(m_scene->bounds());
    connect(m_mouse, &CanvasMouse::moved, this, &CanvasView::tellMoved);
    connect(m_mouse, &CanvasMouse::fitAsked, this, &CanvasView::fit);
    connect(m_mouse, &CanvasMouse::threadAsked, this, &CanvasView::threadAsked);
    connect(m_scene.get(), &CanvasScene::repaintNeeded, this, [this] {
        viewport()->update();
        Q_EMIT moved();
    });
    connect(m_scene.get(), &CanvasScene::replaced, this, &CanvasView::readAgain);
    connect(m_scene.get(), &CanvasScene::reshaped, this, &CanvasView::reshape);
    connect(m_scene.get(), &CanvasScene::rearranged, this, &CanvasView::keepInPlace);
    connect(&workspace.selection(), &MessageSelection::currentChanged, this, &CanvasView::showSelected);
    connect(&workspace.selection(), &MessageSelection::pointedChanged, this, &CanvasView::showPointed);
    connect(&workspace.selection(), &MessageSelection::changed, this, [this] {
        const auto& all = m_workspace.selection().all();
        m_state.alsoSelected = {all.begin(), all.end()};
        viewport()->update();
    });
}

CanvasView::~CanvasView() {
    m_scene->disconnect(this);
}

void CanvasView::keepInPlace(const QPointF& before, const QPointF& after) {
    m_pointed.stay();
    const QPointF kept = m_viewport.transform().map(before);
    m_viewport.setScene(m_scene->bounds());
    const QPointF moved = m_viewport.transform().map(after);
    m_viewport.setScroll(m_viewport.scroll() + moved - kept);
    // Until the person has chosen what to see, a prediction shows its beginning.
    if (m_fresh && before == after) {
        open();
    } else if (m_selectedSeen && !m_scene->restingBox(m_state.selected).isEmpty()) {
        m_viewport.show(m_scene->restingBox(m_state.selected));  // the eye goes with what it looked at
    }
    updateScrollBars();
}

void CanvasView::open() {
    m_viewport.fitReadable(m_scene->traits().openingScale);
    m_viewport.centreOn(m_scene->opening());
}

void CanvasView::readAgain() {
    m_mouse->end();
    m_state = SceneState();
    setFound(m_workspace.finder().matches());
    reshape();
}

void CanvasView::reshape() {
    const MessageId selected = m_workspace.selection().current();
    m_scene->setRoom(viewport()->size());
    m_viewport.setStretching(m_scene->traits().stretches);
    m_viewport.setScene(m_scene->bounds());
    m_viewport.setSize(viewport()->size());
    open();
    m_fresh = true;
    showSelected(selected);
}

QRect CanvasView::cardOnScreen(MessageId message) const {
    return m_viewport.transform().mapRect(m_scene->box(message)).toAlignedRect();
}

void CanvasView::centreOn(const QPointF& scenePoint) {
    m_viewport.centreOn(scenePoint);
    tellMoved();
}

void CanvasView::fit() {
    m_viewport.fit();
    tellMoved();
}

void CanvasView::zoomBy(double factor) {
    m_viewport.zoomTo(m_viewport.scale() * factor, viewport()->rect().center());
    tellMoved();
}

void CanvasView::setFound(const std::vector<MessageId>& messages) {
    m_state.found = {messages.begin(), messages.end()};
    m_state.words = &m_workspace.finder().words();
    viewport()->update();
}

// Rows of the transcript are wider than the map, which keeps away from them by itself.
bool CanvasView::hiddenByMap(MessageId message) const {
    const QRect map = m_minimap->geometry();
    const QRect card = cardOnScreen(message);
    return m_minimap->isVisible() && map.intersects(card) && card.width() < 2 * map.width();
}

void CanvasView::showSelected(MessageId message) {
    m_state.selected = message;
    m_pointed.stay();
    if (message.valid() && hasFocus()) CanvasAccessible::tellFocus(*this, message.index());
    if (message.valid() && isVisible()) {
        m_scene->reveal(message);
        const QRectF box = m_scene->restingBox(message);
        const QPointF before = m_viewport.scroll();
        if (!box.isEmpty()) m_viewport.show(box);
        if (!m_mouse->isHeld() && hiddenByMap(message)) m_minimap->stepAside();
        if (!m_mouse->isHeld() && hiddenByMap(message)) m_viewport.centreOn(box.center());
        // Who went to a message elsewhere has chosen what to see.
        if (m_viewport.scroll() != before) m_fresh = false;
    }
    updateScrollBars();
}

void CanvasView::showPointed(MessageId message) {
    const QRectF box = message.valid() && isVisible() ? m_scene->restingBox(message) : QRectF();
    const bool moved = message.valid() ? m_pointed.show(box) : m_pointed.leave();
    if (moved) updateScrollBars();
    viewport()->update();
}

void CanvasView::updateScrollBars() {
    m_settingBars = true;
    const QPointF range = m_viewport.scrollRange();
    const QPointF scroll = m_viewport.scroll();
    const auto set = [](QScrollBar* bar, double max, double value, int page) {
        bar->setRange(0, static_cast<int>(max));
        bar->setPageStep(page);
        bar->setSingleStep(32);
        bar->setValue(static_cast<int>(value));
    };
    set(horizontalScrollBar(), range.x(), scroll.x(), viewport()->width());
    set(verticalScrollBar(), range.y(), scroll.y(), viewport()->height());
    m_settingBars = false;
    viewport()->update();
    Q_EMIT moved();
}

/// Somebody has chosen what to see.
void CanvasView::tellMoved() {
    m_fresh = false;
    updateScrollBars();
}

void CanvasView::scrollContentsBy(int, int) {
    if (m_settingBars) return;
    m_viewport.setScroll(QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value()));
    m_fresh = false;
    m_pointed.stay();
    viewport()->update();
    Q_EMIT moved();
}

void CanvasView::resizeEvent(QResizeEvent*) {
    const double range = m_viewport.scrollRange().y();
    const double share = range > 0 ? m_viewport.scroll().y() / range : 0;
    m_scene->setRoom(viewport()->size());
    m_viewport.setScene(m_scene->bounds());
    m_viewport.setSize(viewport()->size());
    if (m_fresh) open();
    if (!m_fresh && range > 0) m_viewport.setScroll({m_viewport.scroll().x(), share * m_viewport.scrollRange().y()});
    updateScrollBars();
}

void CanvasView::showEvent(QShowEvent* event) {
    m_scene->setActive(true);
    showSelected(m_workspace.selection().current());
    QAbstractScrollArea::showEvent(event);
}

void CanvasView::hideEvent(QHideEvent* event) {
    m_scene->setActive(false);
    QAbstractScrollArea::hideEvent(event);
}

void CanvasView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    painter.setLayoutDirection(Qt::LeftToRight);  // a drawing has the same sides in every language
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Window));
    painter.save();
    painter.setTransform(m_viewport.transform(), true);
    m_scene->paint(painter, m_viewport.visibleScene(), m_state);
    m_selectedSeen = m_state.selected.valid() && m_viewport.visibleScene().intersects(m_scene->box(m_state.selected));
    if (m_state.dragged.valid()) m_scene->paintDragged(painter, m_state, m_viewport.toScene(m_mouse->dragPlace()));
    painter.restore();
    m_scene->paintOver(painter, m_viewport, m_state);
    if (const MessageId pointed = m_workspace.selection().pointed(); pointed.valid()) {
        m_pointed.paint(painter, m_scene->box(pointed), palette().color(QPalette::Highlight));
    }
    paintFocus(painter);
}

void CanvasView::wheelEvent(QWheelEvent* event) {
    if (!m_mouse->turn(*event)) return QAbstractScrollArea::wheelEvent(event);
    event->accept();
}

void CanvasView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_scene->setStyle(font(), palette());
    }
    QAbstractScrollArea::changeEvent(event);
}

bool CanvasView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) return m_mouse->showHint(*static_cast<QHelpEvent*>(event));
    if (event->type() == QEvent::Leave) m_mouse->leave();
    return QAbstractScrollArea::viewportEvent(event);
}

MessageId CanvasView::messageAt(const QPoint& point) const {
    const MessageId over = m_scene->overAt(point, m_viewport, m_state);
    return over.valid() ? over : m_scene->at(m_viewport.toScene(point));
}

int CanvasView::pageSteps(bool forward) const {
    const double seen = m_viewport.visibleScene().height();
    return antecedent::pageSteps(*m_scene, m_workspace.selection().current(), seen, forward);
}

void CanvasView::mousePressEvent(QMouseEvent* event) {
    m_mouse->press(*event);
}

void CanvasView::mouseMoveEvent(QMouseEvent* event) {
    m_mouse->move(event->pos());
}

void CanvasView::mouseReleaseEvent(QMouseEvent* event) {
    m_mouse->release(event->pos());
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent* event) {
    m_mouse->doubleClick(event->position());
}

void CanvasView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_mouse->takeBack()) return;
    event->ignore();
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
