// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/canvas/minimap.h"

#include <QMouseEvent>
#include <QPainter>

#include "app/desktop/canvas/canvas_view.h"

namespace antecedent {
namespace {
constexpr QSize mapSize(184, 124);
constexpr int inset = 6;
constexpr int distance = 12;       // from the canvas' corner
constexpr int drawingDelay = 60;   // a map of every frame of an animation helps nobody
constexpr int restingDelay = 150;  // it does not run away from what scrolls by
constexpr int probeDistance = 20;  // no card with words on it is smaller
constexpr double shining = 0.55;
}  // namespace

Minimap::Minimap(CanvasView& view) : QWidget(view.viewport()), m_view(view) {
    setObjectName(QStringLiteral("minimap"));
    setAccessibleName(tr("Map of the whole drawing"));
    setToolTip(tr("The whole drawing; click to go there"));
    setCursor(Qt::PointingHandCursor);
    resize(mapSize);
    hide();
    m_drawing.setSingleShot(true);
    m_drawing.setInterval(drawingDelay);
    connect(&m_drawing, &QTimer::timeout, this, &Minimap::draw);
    m_resting.setSingleShot(true);
    m_resting.setInterval(restingDelay);
    connect(&m_resting, &QTimer::timeout, this, &Minimap::stepAside);
    connect(&view, &CanvasView::moved, this, &Minimap::follow);
    // Without a queue: the picture is of an older drawing from the moment that another one is there.
    connect(view.canvas(), &CanvasScene::repaintNeeded, this, [this] {
        if (!isHidden()) m_drawing.start();
    });
}

QTransform Minimap::transform() const {
    const QRectF scene = m_view.canvas()->bounds();
    const QRectF map = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    double x = map.width() / std::max(1.0, scene.width());
    double y = map.height() / std::max(1.0, scene.height());
    if (!m_view.canvas()->traits().stretches) x = y = std::min(x, y);
    return QTransform::fromTranslate(map.center().x(), map.center().y())
        .scale(x, y)
        .translate(-scene.center().x(), -scene.center().y());
}

void Minimap::follow() {
    const QRectF scene = m_view.canvas()->bounds();
    const QSize room = m_view.viewport()->size();
    // What is read from top to bottom has text under every place, so there the map stands beside it or not at
    // all.
    const double right = m_view.viewportOnScene().transform().mapRect(scene).right();
    const bool covers = m_view.canvas()->traits().wheelScrolls && right > room.width() - width() - 2 * distance;
    const bool needed = !scene.isEmpty() && !m_view.visibleArea().contains(scene) && !covers &&
                        room.width() > 2 * width() && room.height() > 2 * height();
    move(placeIn(m_corner).topLeft());
    if (needed && (isHidden() || scene != m_drawn)) m_drawing.start();
    if (needed && isHidden()) stepAside();
    if (needed) m_resting.start();
    setVisible(needed);
    update();
}

QRect Minimap::placeIn(Corner corner) const {
    QRect place(QPoint(distance, distance), size());
    const QSize room = m_view.viewport()->size();
    if (corner == Corner::BottomRight || corner == Corner::TopRight) place.moveLeft(room.width() - width() - distance);
    if (corner == Corner::BottomRight || corner == Corner::BottomLeft)
        place.moveTop(room.height() - height() - distance);
    return place;
}

bool Minimap::isFree(const QRect& place) const {
    const CanvasViewport& viewport = m_view.viewportOnScene();
    const CanvasScene& scene = *m_view.canvas();
    for (const QWidget* other : m_view.viewport()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (other != this && other->isVisible() && other->geometry().intersects(place)) return false;
    }
    for (int y = place.top(); y < place.bottom() + probeDistance; y += probeDistance) {
        for (int x = place.left(); x < place.right() + probeDistance; x += probeDistance) {
            const QPoint probe(std::min(x, place.right()), std::min(y, place.bottom()));
            if (scene.at(viewport.toScene(probe)).valid()) return false;
        }
    }
    return true;
}

void Minimap::stepAside() {
    const bool stays = m_view.canvas()->traits().wheelScrolls || underMouse() || isFree(placeIn(m_corner));
    bool found = stays;
    for (const Corner corner : {Corner::BottomRight, Corner::BottomLeft, Corner::TopRight, Corner::TopLeft}) {
        if (found || !isFree(placeIn(corner))) continue;
        m_corner = corner;
        found = true;
    }
    m_liesOnMessages = !found;
    move(placeIn(m_corner).topLeft());
    update();
}

void Minimap::enterEvent(QEnterEvent*) {
    update();
}

void Minimap::leaveEvent(QEvent*) {
    m_resting.start();
    update();
}

// A scene that nobody sees is of an older state of the conversation: it is drawn once it is seen again.
void Minimap::draw() {
    m_drawn = QRectF();
    if (!m_view.isVisible()) return;
    m_drawn = m_view.canvas()->bounds();
    m_picture = QPixmap(mapSize * devicePixelRatioF());
    m_picture.setDevicePixelRatio(devicePixelRatioF());
    m_picture.fill(Qt::transparent);
    QPainter painter(&m_picture);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setTransform(transform());
    m_view.canvas()->paint(painter, m_drawn, {});
    painter.end();
    update();
}

void Minimap::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_liesOnMessages && !underMouse()) painter.setOpacity(shining);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.drawPixmap(0, 0, m_picture);
    QColor seen = palette().color(QPalette::Highlight);
    const QRectF area = transform().mapRect(m_view.visibleArea()).intersected(QRectF(rect()).adjusted(3, 3, -3, -3));
    painter.setPen(QPen(seen, 1.5));
    seen.setAlphaF(0.12F);
    painter.setBrush(seen);
    painter.drawRoundedRect(area.adjusted(-1, -1, 1, 1), 2, 2);
}

void Minimap::goTo(const QPointF& point) {
    m_view.centreOn(transform().inverted().map(point));
}

void Minimap::mousePressEvent(QMouseEvent* event) {
    goTo(event->position());
}

void Minimap::mouseMoveEvent(QMouseEvent* event) {
    goTo(event->position());
}

}  // namespace antecedent
