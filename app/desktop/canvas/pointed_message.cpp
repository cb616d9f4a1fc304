// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/canvas/pointed_message.h"

#include <algorithm>

namespace antecedent {
namespace {
constexpr double seenShare = 0.9;  // of a message that counts as in sight
}

bool PointedMessage::show(const QRectF& box) {
    const QRectF area = m_viewport.visibleScene();
    const QRectF seen = area.intersected(box);
    const bool outOfSight = !box.isEmpty() && (seen.width() < seenShare * std::min(box.width(), area.width()) ||
                                               seen.height() < seenShare * std::min(box.height(), area.height()));
    if (!outOfSight) return false;
    if (!m_before) m_before = m_viewport.scroll();
    m_viewport.show(box);
    return true;
}

bool PointedMessage::leave() {
    if (!m_before) return false;
    m_viewport.setScroll(*m_before);
    m_before.reset();
    return true;
}

void PointedMessage::paint(QPainter& painter, const QRectF& box, const QColor& accent) const {
    const QRectF place = m_viewport.transform().mapRect(box);
    if (place.isEmpty()) return;
    QColor ground = accent;
    ground.setAlphaF(0.10F);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(accent, 2, Qt::DashLine));
    painter.setBrush(ground);
    painter.drawRoundedRect(place.adjusted(-3, -3, 3, 3), 8, 8);
}

}  // namespace antecedent
