// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/canvas/minimap.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <iterator>

#include "app/desktop/canvas/canvas_view.h"

namespace antecedent {
namespace {
constexpr QSize mapSize(184, 124);
constexpr int inset = 6;
constexpr int distance = 12;       // from the canvas' corner
constexpr int drawingDelay = 60;   // a map of every frame of an animation helps nobody
constexpr int restingDelay = 150;  // it does not run away from what scrolls by
constexpr int probeDistance = 20;  // no card with words on it is smaller
constexpr QSize buttonSize(28, 28);
constexpr int handleHeight = 12;
}  // namespace

Minimap::Minimap(CanvasView& view) : QWidget(view.viewport()), m_view(view) {
    setObjectName(QStringLiteral("minimap"));
    setAccessibleName(tr("Map of the whole drawing"));
    setToolTip(tr("The whole drawing; click to go there. The upper edge moves the map."));
    setCursor(Qt::PointingHandCursor);
    setMouseTracking(true);
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
    const QRectF map = QRectF(QPointF(), mapSize).adjusted(inset, handleHeight, -inset, -inset);
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
    const bool covers = m_view.canvas()->traits().wheelScrolls && right > room.width() - mapSize.width() - 2 * distance;
    const bool needed = !scene.isEmpty() && !m_view.visibleArea().contains(scene) && !covers &&
                        room.width() > 2 * mapSize.width() && room.height() > 2 * mapSize.height();
    if (!m_grip) settle();
    if (needed && (isHidden() || scene != m_drawn)) m_drawing.start();
    if (needed && isHidden()) stepAside();
    if (needed) m_resting.start();
    setVisible(needed);
    update();
}

QRect Minimap::placeIn(Corner corner, const QSize& size) const {
    QRect place(QPoint(distance, distance), size);
    const QSize room = m_view.viewport()->size();
    if (corner == Corner::BottomRight || corner == Corner::TopRight)
        place.moveLeft(room.width() - size.width() - distance);
    if (corner == Corner::BottomRight || corner == Corner::BottomLeft)
        place.moveTop(room.height() - size.height() - distance);
    return place;
}

QRect Minimap::home(const QSize& size) const {
    if (!m_put) return placeIn(m_corner, size);
    const QSize room = m_view.viewport()->size() - size;
    return {QPoint(std::clamp(m_put->x(), 0, std::max(0, room.width())),
                   std::clamp(m_put->y(), 0, std::max(0, room.height()))),
            size};
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
    const bool stays = m_view.canvas()->traits().wheelScrolls || underMouse() || m_grip || isFree(home(mapSize));
    if (stays) return setFolded(m_folded && !isFree(home(mapSize)) && !underMouse());
    for (const QSize& size : {mapSize, buttonSize}) {
        for (const Corner corner : {Corner::BottomRight, Corner::BottomLeft, Corner::TopRight, Corner::TopLeft}) {
            if (!isFree(placeIn(corner, size))) continue;
            m_corner = corner;
            m_put.reset();
            return setFolded(size == buttonSize);
        }
    }
    setFolded(true);
}

void Minimap::setFolded(bool folded) {
    m_folded = folded;
    resize(folded ? buttonSize : mapSize);
    settle();
    update();
}

void Minimap::settle() {
    move(home(size()).topLeft());
}

QRect Minimap::handle() const {
    return m_folded ? QRect() : QRect(0, 0, width(), handleHeight);
}

void Minimap::nextCorner() {
    const Corner all[] = {Corner::BottomRight, Corner::BottomLeft, Corner::TopLeft, Corner::TopRight};
    const auto at = static_cast<std::size_t>(std::find(std::begin(all), std::end(all), m_corner) - std::begin(all));
    Corner next = all[(at + 1) % 4];
    // The next one without messages, if there is one.
    for (std::size_t step = 1; step < 4; ++step) {
        if (!isFree(placeIn(all[(at + step) % 4], mapSize))) continue;
        next = all[(at + step) % 4];
        break;
    }
    m_put.reset();
    m_corner = next;
    settle();
}

void Minimap::enterEvent(QEnterEvent*) {
    if (m_folded) setFolded(false);
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
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    if (m_folded) return paintButton(painter);
    painter.drawPixmap(0, 0, m_picture);
    painter.setPen(QPen(palette().color(QPalette::PlaceholderText), 2, Qt::SolidLine, Qt::RoundCap));
    for (const int x : {-8, 0, 8}) painter.drawPoint(QPointF(width() / 2.0 + x, handleHeight / 2.0));
    QColor seen = palette().color(QPalette::Highlight);
    const QRectF area =
        transform().mapRect(m_view.visibleArea()).intersected(QRectF(rect()).adjusted(3, handleHeight - 2, -3, -3));
    painter.setPen(QPen(seen, 1.5));
    seen.setAlphaF(0.12F);
    painter.setBrush(seen);
    painter.drawRoundedRect(area.adjusted(-1, -1, 1, 1), 2, 2);
}

/// A small map: a frame, and in it the part that is seen.
void Minimap::paintButton(QPainter& painter) const {
    painter.setPen(QPen(palette().color(QPalette::WindowText), 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(6, 7, -6, -7), 2, 2);
    painter.setBrush(palette().color(QPalette::Highlight));
    painter.setPen(Qt::NoPen);
    painter.drawRect(QRectF(9, 10, 7, 5));
}

void Minimap::goTo(const QPointF& point) {
    m_view.centreOn(transform().inverted().map(point));
}

void Minimap::mousePressEvent(QMouseEvent* event) {
    if (m_folded) return setFolded(false);
    if (!handle().contains(event->pos())) return goTo(event->position());
    m_grip = Grip{event->pos()};
}

void Minimap::mouseMoveEvent(QMouseEvent* event) {
    setCursor(m_grip || handle().contains(event->pos()) ? Qt::SizeAllCursor : Qt::PointingHandCursor);
    if (!m_grip) {
        if (event->buttons() & Qt::LeftButton) goTo(event->position());
        return;
    }
    const QPoint way = event->pos() - m_grip->at;
    if (!m_grip->moved && way.manhattanLength() < QApplication::startDragDistance()) return;
    m_grip->moved = true;
    m_put = pos() + way;
    settle();
}

void Minimap::mouseReleaseEvent(QMouseEvent*) {
    if (m_grip && !m_grip->moved) nextCorner();
    m_grip.reset();
}

}  // namespace antecedent
