// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/canvas/canvas_edges.h"

#include <QEvent>

#include "app/desktop/canvas/canvas_view.h"

namespace antecedent {

CanvasEdges::CanvasEdges(CanvasView& view) : QObject(&view), m_view(view) {
    view.installEventFilter(this);
    view.viewport()->installEventFilter(this);  // scroll bars come and go
}

void CanvasEdges::put(Qt::Edge edge, QWidget* widget) {
    widget->setParent(&m_view);
    widget->installEventFilter(this);
    m_widgets[edge] = widget;
    place();
}

bool CanvasEdges::eventFilter(QObject* watched, QEvent* event) {
    const bool asked = event->type() == QEvent::Resize && (watched == &m_view || watched == m_view.viewport());
    const bool changed = event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent ||
                         event->type() == QEvent::LayoutRequest;
    const bool widget = watched != &m_view && watched != m_view.viewport();
    if (asked || (changed && widget)) place();
    return QObject::eventFilter(watched, event);
}

QWidget* CanvasEdges::shown(Qt::Edge edge) const {
    const auto found = m_widgets.find(edge);
    return found == m_widgets.end() || found->second->isHidden() ? nullptr : found->second;
}

int CanvasEdges::heightOf(Qt::Edge edge, int width) const {
    const QWidget* widget = shown(edge);
    if (widget == nullptr) return 0;
    return widget->hasHeightForWidth() ? widget->heightForWidth(width) : widget->sizeHint().height();
}

// Where the drawing is tells where its edges are, scroll bars left out.
void CanvasEdges::place() {
    const QRect before = m_view.viewport()->geometry();
    const int width = before.right() + 1 - m_view.contentsRect().left();
    const int top = heightOf(Qt::TopEdge, width);
    const int bottom = heightOf(Qt::BottomEdge, width);
    const int left = shown(Qt::LeftEdge) ? shown(Qt::LeftEdge)->sizeHint().width() : 0;
    m_view.setDrawingMargins({left, top, 0, bottom});
    const QRect drawing = m_view.viewport()->geometry();
    const int start = drawing.left() - left;
    const int length = drawing.right() + 1 - start;
    if (auto* widget = shown(Qt::TopEdge)) widget->setGeometry(start, drawing.top() - top, length, top);
    if (auto* widget = shown(Qt::BottomEdge)) widget->setGeometry(start, drawing.bottom() + 1, length, bottom);
    if (auto* widget = shown(Qt::LeftEdge)) widget->setGeometry(start, drawing.top(), left, drawing.height());
}

}  // namespace antecedent
