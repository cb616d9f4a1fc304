// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/style/quiet_style.h"

#include <QPainter>
#include <QStyleOption>

#include "app/desktop/style/line_icon.h"
#include "app/desktop/style/quiet_controls.h"

namespace antecedent {
namespace {

constexpr int dockSeparator = 5;  // wide enough to be caught by the mouse; the line in it is one pixel
constexpr int menuArrow = 14;     // room for it beside the words
constexpr int extensionButton = 28;

void paintSeparator(QPainter& painter, const QStyleOption& option) {
    const QRect area = option.rect;
    const QPoint middle = area.center();
    const QRect line = area.width() < area.height() ? QRect(middle.x(), area.top(), 1, area.height())
                                                    : QRect(area.left(), middle.y(), area.width(), 1);
    painter.fillRect(line, option.palette.color(QPalette::Mid));
}

/// Draws what is ours; false when it is Fusion's.
bool paintPrimitive(QStyle::PrimitiveElement element, QPainter& painter, const QStyleOption& option) {
    switch (element) {
        case QStyle::PE_FrameStatusBarItem:
            break;
        case QStyle::PE_IndicatorDockWidgetResizeHandle:
            paintSeparator(painter, option);
            break;
        case QStyle::PE_IndicatorCheckBox:
            paintTick(painter, option, false);
            break;
        case QStyle::PE_IndicatorRadioButton:
            paintTick(painter, option, true);
            break;
        case QStyle::PE_PanelScrollAreaCorner:
            painter.fillRect(option.rect, option.palette.color(QPalette::Window));
            break;
        case QStyle::PE_IndicatorTabClose:
            paintCross(painter, option);
            break;
        default:
            return false;
    }
    return true;
}

bool isSelectedRow(QStyle::PrimitiveElement element, const QStyleOption& option) {
    return element == QStyle::PE_PanelItemViewRow && option.state.testFlag(QStyle::State_Selected);
}

/// Of a row of one line, in steps of 4.
int rowHeight(const QStyleOption& option) {
    return (option.fontMetrics.height() + 8) / 4 * 4;
}

/// A tool button that is only there for its menu.
bool opensMenu(const QStyleOptionToolButton& button) {
    const auto features = button.features;
    return features.testFlag(QStyleOptionToolButton::HasMenu) &&
           !features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
}

}  // namespace

int QuietStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    if (metric == PM_DockWidgetSeparatorExtent) return dockSeparator;
    if (metric == PM_ScrollBarExtent) return scrollBarExtent;
    if (metric == PM_ToolBarExtensionExtent) return extensionButton;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int QuietStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* data) const {
    // Fusion's pictures on them are of another set than ours.
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons) return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

// Fusion's is black on any ground.
QIcon QuietStyle::standardIcon(StandardPixmap picture, const QStyleOption* option, const QWidget* widget) const {
    if (picture == SP_ToolBarHorizontalExtensionButton) return lineIcon(QStringLiteral("more"));
    return QProxyStyle::standardIcon(picture, option, widget);
}

void QuietStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const {
    painter->save();
    bool ours = paintPrimitive(element, *painter, *option);
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    if (element == PE_PanelLineEdit && frame != nullptr && frame->lineWidth > 0) {
        paintField(*painter, *option);
        ours = true;
    }
    if (isSelectedRow(element, *option)) {
        paintSelectedRow(*painter, *option);
        ours = true;
    }
    painter->restore();
    if (!ours) QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void QuietStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const {
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
    if (element == CE_ItemViewItem && item != nullptr && item->state.testFlag(State_Selected)) {
        QStyleOptionViewItem soft = *item;
        soft.palette = rowColors(item->palette);
        return QProxyStyle::drawControl(element, &soft, painter, widget);
    }
    if (element != CE_ToolBar) return QProxyStyle::drawControl(element, option, painter, widget);
    painter->fillRect(option->rect, option->palette.color(QPalette::Window));
    const QRect area = option->rect;
    painter->fillRect(QRect(area.left(), area.bottom(), area.width(), 1), option->palette.color(QPalette::Mid));
}

void QuietStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                    const QWidget* widget) const {
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    painter->save();
    if (control == CC_ScrollBar && slider != nullptr) {
        const QRect handle = subControlRect(control, option, SC_ScrollBarSlider, widget);
        paintScrollBar(*painter, *slider, handle, scrollGround(widget, option->palette));
    } else if (control == CC_Slider && slider != nullptr && slider->orientation == Qt::Horizontal) {
        paintSlider(*painter, *slider, subControlRect(control, option, SC_SliderHandle, widget));
    } else if (control == CC_ToolButton && button != nullptr && opensMenu(*button)) {
        drawMenuButton(*button, *painter, widget);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        painter->setBrush(Qt::NoBrush);
        if (control == CC_ComboBox || control == CC_SpinBox) paintBorder(*painter, *option);
    }
    painter->restore();
}

// Fusion's arrow is a crumb in the corner: here it stands behind the words.
void QuietStyle::drawMenuButton(const QStyleOptionToolButton& button, QPainter& painter, const QWidget* widget) const {
    QStyleOptionToolButton ground = button;
    ground.features &= ~QStyleOptionToolButton::HasMenu;
    ground.text.clear();
    ground.icon = QIcon();
    QProxyStyle::drawComplexControl(CC_ToolButton, &ground, &painter, widget);
    QStyleOptionToolButton words = button;
    words.features &= ~QStyleOptionToolButton::HasMenu;
    words.rect = visualRect(button.direction, button.rect, button.rect.adjusted(0, 0, -menuArrow, 0));
    drawControl(CE_ToolButtonLabel, &words, &painter, widget);
    const QRect room =
        visualRect(button.direction, button.rect,
                   QRect(button.rect.right() - menuArrow, button.rect.top(), menuArrow - 2, button.rect.height()));
    paintMenuArrow(painter, QRectF(room).center(), button.palette.color(QPalette::ButtonText));
}

QRect QuietStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                 const QWidget* widget) const {
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || bar == nullptr) return QProxyStyle::subControlRect(control, option, part, widget);
    const QRect handle = scrollHandle(*bar);
    QRect area = bar->rect;
    const bool lying = bar->orientation == Qt::Horizontal;
    switch (part) {
        case SC_ScrollBarSlider:
            break;
        case SC_ScrollBarGroove:
            return area;
        case SC_ScrollBarSubPage:
            lying ? area.setRight(handle.left() - 1) : area.setBottom(handle.top() - 1);
            return visualRect(bar->direction, bar->rect, area);
        case SC_ScrollBarAddPage:
            lying ? area.setLeft(handle.right() + 1) : area.setTop(handle.bottom() + 1);
            return visualRect(bar->direction, bar->rect, area);
        default:
            return {};  // there are no buttons
    }
    return visualRect(bar->direction, bar->rect, handle);
}

QSize QuietStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const {
    const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ItemViewItem && option != nullptr) return usual.expandedTo({0, rowHeight(*option)});
    const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    if (type != CT_ToolButton || button == nullptr || !opensMenu(*button)) return usual;
    return usual + QSize(menuArrow, 0);
}

}  // namespace antecedent
