// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/canvas/reply_tree_view.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include "app/desktop/canvas/link_painter.h"
#include "app/desktop/models/message_words.h"

namespace antecedent {
namespace {
constexpr double readableScale = 0.8;
constexpr double zoomPerStep = 1.2;
}  // namespace

ReplyTreeView::ReplyTreeView(Workspace& workspace, QWidget* parent)
    : QAbstractScrollArea(parent), m_workspace(workspace), m_scene(workspace.document()) {
    setObjectName(QStringLiteral("replyTree"));
    setAccessibleName(tr("Reply tree"));
    setAccessibleDescription(tr("The same tree is in the outline, row by row."));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(&m_scene, &ReplyTreeScene::repaintNeeded, this, [this] { viewport()->update(); });
    connect(&m_scene, &ReplyTreeScene::replaced, this, &ReplyTreeView::readAgain);
    connect(&m_scene, &ReplyTreeScene::rearranged, this, [this](const QPointF& before, const QPointF& after) {
        const QPointF kept = m_canvas.transform().map(before);
        m_canvas.setScene(m_scene.bounds());
        const QPointF moved = m_canvas.transform().map(after);
        m_canvas.setScroll(m_canvas.scroll() + moved - kept);
        // Until the person has chosen what to see, a prediction shows its beginning.
        if (m_fresh && before == after) m_canvas.fitReadable(readableScale);
        updateScrollBars();
    });
    connect(&workspace.selection(), &MessageSelection::currentChanged, this, &ReplyTreeView::showSelected);
}

void ReplyTreeView::readAgain() {
    endDrag();
    m_state = SceneState();
    m_state.selected = m_workspace.selection().current();
    m_canvas.setScene(m_scene.bounds());
    m_canvas.setSize(viewport()->size());
    m_canvas.fitReadable(readableScale);
    m_fresh = true;
    updateScrollBars();
}

QRect ReplyTreeView::cardOnScreen(MessageId message) const {
    return m_canvas.transform().mapRect(m_scene.geometry().card(message)).toAlignedRect();
}

void ReplyTreeView::fit() {
    m_canvas.fit();
    updateScrollBars();
}

void ReplyTreeView::zoomBy(double factor) {
    m_canvas.zoomTo(m_canvas.scale() * factor, viewport()->rect().center());
    m_fresh = false;
    updateScrollBars();
}

void ReplyTreeView::setFound(const std::vector<MessageId>& messages) {
    m_state.found = {messages.begin(), messages.end()};
    viewport()->update();
}

void ReplyTreeView::showSelected(MessageId message) {
    m_state.selected = message;
    if (message.valid() && message.index() < m_scene.geometry().positions().size()) {
        const QPointF before = m_canvas.scroll();
        m_canvas.show(m_scene.geometry().card(message));
        // Who went to a message elsewhere has chosen what to see.
        if (m_canvas.scroll() != before) m_fresh = false;
        updateScrollBars();
    }
    viewport()->update();
}

void ReplyTreeView::updateScrollBars() {
    m_settingBars = true;
    const QPointF range = m_canvas.scrollRange();
    const QPointF scroll = m_canvas.scroll();
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
}

void ReplyTreeView::scrollContentsBy(int, int) {
    if (m_settingBars) return;
    m_canvas.setScroll(QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value()));
    viewport()->update();
}

void ReplyTreeView::resizeEvent(QResizeEvent*) {
    m_canvas.setSize(viewport()->size());
    if (m_fresh) m_canvas.fitReadable(readableScale);
    updateScrollBars();
}

void ReplyTreeView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Window));
    painter.setTransform(m_canvas.transform(), true);
    m_scene.paint(painter, m_canvas.visibleScene(), m_state);
    if (m_state.dragged.valid()) paintDrag(painter);
}

void ReplyTreeView::paintDrag(QPainter& painter) const {
    QRectF card = m_scene.geometry().card(m_state.dragged);
    card.moveCenter(m_canvas.toScene(m_cursor) + QPointF(0, card.height() / 3));
    if (m_state.dropTarget.valid()) {
        const QRectF target = m_scene.geometry().card(m_state.dropTarget);
        LinkPainter(m_scene.style(), m_scene.tree(), m_canvas.scale())
            .paintPreview(painter, target.center(), card.center());
    }
    CardState state;
    state.selected = true;
    painter.setOpacity(0.9);
    CardPainter(m_scene.style(), m_scene.tree(), m_canvas.scale())
        .paint(painter, m_state.dragged, card, state);
}

void ReplyTreeView::wheelEvent(QWheelEvent* event) {
    if (event->modifiers() & (Qt::ShiftModifier | Qt::AltModifier))
        return QAbstractScrollArea::wheelEvent(event);
    const double steps = event->angleDelta().y() / 120.0;
    m_canvas.zoomTo(m_canvas.scale() * std::pow(zoomPerStep, steps), event->position());
    m_fresh = false;
    updateScrollBars();
    event->accept();
}

void ReplyTreeView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_scene.setStyle(font(), palette());
    }
    QAbstractScrollArea::changeEvent(event);
}

bool ReplyTreeView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const MessageId message = m_scene.geometry().at(m_canvas.toScene(help->pos()));
        if (!message.valid()) QToolTip::hideText();
        const MessageWords words(m_scene.tree().conversation());
        if (message.valid() && m_scene.style().detailAt(scale()) != Detail::Card) {
            QToolTip::showText(help->globalPos(),
                               words.speaker(message) + QStringLiteral(": ") + words.preview(message));
        }
        return true;
    }
    if (event->type() == QEvent::Leave) {
        m_state.hovered = MessageId();
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

}  // namespace antecedent
