// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/style/quiet_controls.h"

#include <QAbstractScrollArea>
#include <algorithm>

#include "app/desktop/style/theme.h"

namespace antecedent {
namespace {

constexpr int shortestHandle = 28;
constexpr double handleInset = 3;
constexpr double tickSize = 14;
constexpr double knobSize = 14;
constexpr double grooveHeight = 4;
constexpr double corner = 3;
constexpr double selectionShare = 0.28;  // seen in rows of one line

bool has(const QStyleOption& option, QStyle::StateFlag flag) {
    return option.state.testFlag(flag);
}

QColor faded(const QColor& color, const QStyleOption& option) {
    return has(option, QStyle::State_Enabled) ? color : mixed(option.palette.color(QPalette::Window), color, 0.45);
}

QRectF square(const QRect& room, double side) {
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(room).center());
    return box;
}

}  // namespace

QColor controlLine(const QPalette& palette) {
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.5);
}

QRect scrollHandle(const QStyleOptionSlider& bar) {
    const bool lying = bar.orientation == Qt::Horizontal;
    const int room = lying ? bar.rect.width() : bar.rect.height();
    const qint64 range = static_cast<qint64>(bar.maximum) - bar.minimum;
    int length = room;
    if (range > 0) {
        length = static_cast<int>(static_cast<qint64>(bar.pageStep) * room / (range + bar.pageStep));
        length = std::clamp(length, std::min(shortestHandle, room), room);
    }
    const int at =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, room - length, bar.upsideDown);
    return lying ? QRect(bar.rect.left() + at, bar.rect.top(), length, bar.rect.height())
                 : QRect(bar.rect.left(), bar.rect.top() + at, bar.rect.width(), length);
}

QColor scrollGround(const QWidget* bar, const QPalette& palette) {
    const QWidget* box = bar != nullptr ? bar->parentWidget() : nullptr;
    const auto* area = qobject_cast<const QAbstractScrollArea*>(box != nullptr ? box->parentWidget() : nullptr);
    if (area == nullptr || !area->viewport()->autoFillBackground()) return palette.color(QPalette::Window);
    return area->viewport()->palette().color(area->viewport()->backgroundRole());
}

void paintScrollBar(QPainter& painter, const QStyleOptionSlider& bar, const QRect& handle, const QColor& ground) {
    painter.fillRect(bar.rect, ground);
    if (bar.maximum <= bar.minimum) return;
    const bool held = has(bar, QStyle::State_Sunken) && (bar.activeSubControls & QStyle::SC_ScrollBarSlider);
    const bool hovered = has(bar, QStyle::State_MouseOver);
    const QColor text = bar.palette.color(QPalette::WindowText);
    const double inset = held || hovered ? handleInset - 1 : handleInset;
    const QRectF pill = QRectF(handle).adjusted(inset, inset, -inset, -inset);
    const double radius = std::min(pill.width(), pill.height()) / 2;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(controlLine(bar.palette), text, held ? 0.4 : hovered ? 0.2 : 0));
    painter.drawRoundedRect(pill, radius, radius);
}

void paintSlider(QPainter& painter, const QStyleOptionSlider& slider, const QRect& handle) {
    const QPalette& palette = slider.palette;
    const QColor accent = faded(palette.color(QPalette::Highlight), slider);
    const QColor line = faded(controlLine(palette), slider);
    QRectF groove(slider.rect.left() + 1, 0, slider.rect.width() - 2, grooveHeight);
    groove.moveTop(QRectF(slider.rect).center().y() - grooveHeight / 2);
    const QRectF knob = square(handle, knobSize);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(palette.color(QPalette::Window), line, 0.6));
    painter.drawRoundedRect(groove, grooveHeight / 2, grooveHeight / 2);
    QRectF passed = groove;
    if (slider.upsideDown) passed.setLeft(knob.center().x());
    if (!slider.upsideDown) passed.setRight(knob.center().x());
    painter.setBrush(accent);
    painter.drawRoundedRect(passed, grooveHeight / 2, grooveHeight / 2);
    const bool chosen = has(slider, QStyle::State_HasFocus) || has(slider, QStyle::State_MouseOver);
    painter.setPen(QPen(chosen ? accent : line, chosen ? 2 : 1.5));
    painter.setBrush(palette.color(QPalette::Base));
    painter.drawEllipse(knob.adjusted(1, 1, -1, -1));
}

void paintTick(QPainter& painter, const QStyleOption& option, bool round) {
    const QPalette& palette = option.palette;
    const QRectF box = square(option.rect, tickSize).adjusted(0.75, 0.75, -0.75, -0.75);
    const bool on = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const QColor accent = faded(palette.color(QPalette::Highlight), option);
    const double radius = round ? box.width() / 2 : 3;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(on ? accent : faded(controlLine(palette), option), 1.5));
    painter.setBrush(on ? accent : palette.color(QPalette::Base));
    painter.drawRoundedRect(box, radius, radius);
    if (!on) return;
    const QPointF middle = box.center();
    const QColor mark = palette.color(QPalette::HighlightedText);
    if (round) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark);
        painter.drawEllipse(middle, 2.5, 2.5);
        return;
    }
    painter.setPen(QPen(mark, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (has(option, QStyle::State_NoChange)) {
        painter.drawLine(middle + QPointF(-3, 0), middle + QPointF(3, 0));
        return;
    }
    painter.drawPolyline(
        QPolygonF({middle + QPointF(-3.2, 0.2), middle + QPointF(-0.9, 2.6), middle + QPointF(3.4, -2.6)}));
}

void paintBorder(QPainter& painter, const QStyleOption& option) {
    const bool chosen = has(option, QStyle::State_HasFocus);
    const QColor line = chosen ? option.palette.color(QPalette::Highlight) : controlLine(option.palette);
    const double width = chosen ? 1.5 : 1;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(faded(line, option), width));
    const double half = width / 2;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(half, half, -half, -half), corner, corner);
}

void paintField(QPainter& painter, const QStyleOption& option) {
    painter.setBrush(option.palette.color(QPalette::Base));
    paintBorder(painter, option);
}

QPalette rowColors(QPalette palette) {
    const QColor ground = mixed(palette.color(QPalette::Base), palette.color(QPalette::Highlight), selectionShare);
    const QColor text = palette.color(QPalette::Text);
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        palette.setColor(group, QPalette::Highlight, ground);
        palette.setColor(group, QPalette::HighlightedText, text);
    }
    return palette;
}

void paintSelectedRow(QPainter& painter, const QStyleOption& option) {
    painter.fillRect(option.rect, rowColors(option.palette).color(QPalette::Highlight));
}

void paintCross(QPainter& painter, const QStyleOption& option) {
    const QColor text = option.palette.color(QPalette::WindowText);
    const QRectF box = square(option.rect, 16);
    painter.setRenderHint(QPainter::Antialiasing);
    if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(option.palette.color(QPalette::Window), text, 0.15));
        painter.drawRoundedRect(box, 4, 4);
    }
    const QRectF cross = square(option.rect, 7);
    painter.setPen(QPen(faded(text, option), 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(cross.topLeft(), cross.bottomRight());
    painter.drawLine(cross.topRight(), cross.bottomLeft());
}

void paintMenuArrow(QPainter& painter, const QPointF& centre, const QColor& color) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({centre + QPointF(-3, -1.5), centre + QPointF(0, 1.5), centre + QPointF(3, -1.5)}));
}

}  // namespace antecedent
