// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/settings/quiet_style.h"

#include <QPainter>
#include <QStyleOption>

namespace antecedent {
namespace {
constexpr int dockSeparator = 5;  // wide enough to be caught by the mouse; the line in it is one pixel
}

int QuietStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    if (metric == PM_DockWidgetSeparatorExtent) return dockSeparator;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

void QuietStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const {
    if (element == PE_FrameStatusBarItem) return;
    if (element != PE_IndicatorDockWidgetResizeHandle) {
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
    const QRect area = option->rect;
    const QPoint middle = area.center();
    const QRect line = area.width() < area.height() ? QRect(middle.x(), area.top(), 1, area.height())
                                                    : QRect(area.left(), middle.y(), area.width(), 1);
    painter->fillRect(line, option->palette.color(QPalette::Mid));
}

void QuietStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const {
    if (element != CE_ToolBar) return QProxyStyle::drawControl(element, option, painter, widget);
    painter->fillRect(option->rect, option->palette.color(QPalette::Window));
    const QRect area = option->rect;
    painter->fillRect(QRect(area.left(), area.bottom(), area.width(), 1),
                      option->palette.color(QPalette::Mid));
}

}  // namespace antecedent
