// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/canvas/canvas_viewport.h"

#include <algorithm>

namespace antecedent {

QPointF CanvasViewport::scrolled(const QPointF& scenePoint) const {
    const QPointF inside = scenePoint - m_bounds.topLeft();
    return {inside.x() * m_scale + margin, inside.y() * verticalScale() + margin};
}

QPointF CanvasViewport::scrollRange() const {
    return {std::max(0.0, m_bounds.width() * m_scale + 2 * margin - m_size.width()),
            std::max(0.0, m_bounds.height() * verticalScale() + 2 * margin - m_size.height())};
}

void CanvasViewport::setScroll(const QPointF& scroll) {
    const QPointF range = scrollRange();
    m_scroll = {std::clamp(scroll.x(), 0.0, range.x()), std::clamp(scroll.y(), 0.0, range.y())};
}

void CanvasViewport::setScene(const QRectF& bounds) {
    m_bounds = bounds;
    setScroll(m_scroll);
}

void CanvasViewport::setSize(const QSizeF& size) {
    m_size = size;
    setScroll(m_scroll);
}

QTransform CanvasViewport::transform() const {
    const QPointF range = scrollRange();
    const auto origin = [&](double free, double used, double scroll, bool scrolls) {
        return scrolls ? margin - scroll : (free - used) / 2;
    };
    const double x = origin(m_size.width(), m_bounds.width() * m_scale, m_scroll.x(), range.x() > 0);
    const double y = origin(m_size.height(), m_bounds.height() * verticalScale(), m_scroll.y(), range.y() > 0);
    return QTransform::fromTranslate(x, y).scale(m_scale, verticalScale()).translate(-m_bounds.left(), -m_bounds.top());
}

QRectF CanvasViewport::visibleScene() const {
    return transform().inverted().mapRect(QRectF(QPointF(), m_size));
}

double CanvasViewport::fittingScale() const {
    if (m_bounds.isEmpty() || m_size.isEmpty()) return 1;
    if (m_stretching) return (m_size.width() - 2 * margin) / m_bounds.width();
    return std::min((m_size.width() - 2 * margin) / m_bounds.width(),
                    (m_size.height() - 2 * margin) / m_bounds.height());
}

void CanvasViewport::zoomTo(double scale, const QPointF& canvasPoint) {
    const QPointF fixed = toScene(canvasPoint);
    m_scale = std::clamp(scale, std::min(0.1, fittingScale()), largestScale());
    setScroll(scrolled(fixed) - canvasPoint);
}

void CanvasViewport::fit() {
    m_scale = std::min(1.0, std::max(fittingScale(), 1e-6));
    setScroll({});
}

void CanvasViewport::fitReadable(double readableScale) {
    m_scale = std::clamp(fittingScale(), readableScale, 1.0);
    setScroll({});
}

void CanvasViewport::centreOn(const QPointF& scenePoint) {
    const QPointF half(m_size.width() / 2, m_size.height() / 2);
    setScroll(scrolled(scenePoint) - half);
}

void CanvasViewport::show(const QRectF& sceneRect) {
    if (!visibleScene().intersects(sceneRect)) return centreOn(sceneRect.center());
    const QRectF rect = transform().mapRect(sceneRect).adjusted(-margin, -margin, margin, margin);
    const auto needed = [](double low, double high, double size) {
        if (low < 0 || high - low > size) return low;
        return std::max(0.0, high - size);
    };
    setScroll(m_scroll + QPointF(needed(rect.left(), rect.right(), m_size.width()),
                                 needed(rect.top(), rect.bottom(), m_size.height())));
}

}  // namespace antecedent
