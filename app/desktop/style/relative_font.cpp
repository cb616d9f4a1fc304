// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/style/relative_font.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace antecedent {

RelativeFont::RelativeFont(QWidget* widget, double points, QFont::Weight weight)
    : QObject(widget), m_widget(widget), m_points(points), m_weight(weight) {
    widget->installEventFilter(this);
    set();
}

bool RelativeFont::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ApplicationFontChange) set();
    return QObject::eventFilter(watched, event);
}

void RelativeFont::set() {
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() + m_points);
    font.setWeight(m_weight);
    m_widget->setFont(font);
}

}  // namespace antecedent
