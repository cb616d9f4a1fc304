// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/panels/dock_title.h"

#include <QMouseEvent>

namespace antecedent {

DockTitle::DockTitle(const QString& title, QWidget* parent) : QLabel(title, parent) {
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    setFont(strong);
    setContentsMargins(12, 8, 8, 8);
    setForegroundRole(QPalette::PlaceholderText);
}

// A label keeps presses for itself; the dock needs them to be dragged.
void DockTitle::mousePressEvent(QMouseEvent* event) {
    event->ignore();
}

}  // namespace antecedent
