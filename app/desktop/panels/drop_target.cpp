// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/panels/drop_target.h"

#include <QPainter>

#include "app/desktop/style/theme.h"

namespace antecedent {

void DropTarget::setActive(bool active) {
    m_active = active;
    update();
}

void DropTarget::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = palette().color(QPalette::Highlight);
    QPen pen(m_active ? accent : mixed(palette().color(QPalette::Mid), palette().color(QPalette::Text), 0.2), 1.5);
    pen.setDashPattern({5, 4});
    painter.setPen(pen);
    painter.setBrush(m_active ? mixed(palette().color(QPalette::Base), accent, 0.12) : palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
}

}  // namespace antecedent
