// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/window/guide_pictures.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>

#include "app/desktop/panels/inspector_panel.h"
#include "app/desktop/panels/legend.h"
#include "app/desktop/views/view_factory.h"

namespace antecedent {
namespace {

constexpr int treeHeight = 392;
constexpr int inspectorWidth = 400;
constexpr double margin = 20;  // in the scene

QString translated(const char* text) {
    return QCoreApplication::translate("GuidePictures", text);
}

/// A scene as large as fits into a place.
void drawScene(QPainter& painter, const CanvasScene& scene, const QRectF& place, const SceneState& state) {
    const QRectF area = scene.bounds().adjusted(-margin, -margin, margin, margin);
    const double scale = std::min(place.width() / area.width(), place.height() / area.height());
    painter.translate(place.center());
    painter.scale(scale, scale);
    painter.translate(-area.center());
    scene.paint(painter, area, state);
}

}  // namespace

QPixmap GuidePictures::blank(const QSize& size) const {
    const double ratio = m_parent->devicePixelRatioF();
    QPixmap pixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(m_parent->palette().color(QPalette::Window));
    return pixmap;
}

QWidget* GuidePictures::label(const QPixmap& picture, const QString& words) {
    auto* label = new QLabel(m_parent);
    label->setPixmap(picture);
    label->setAlignment(Qt::AlignCenter);
    label->setAccessibleName(words);
    return label;
}

QWidget* GuidePictures::tree() {
    const ViewSettings settings;
    const auto scene = makeScene(ViewKind::Tidy, m_example.document(), settings);
    QPixmap picture = blank({width, treeHeight});
    QPainter painter(&picture);
    drawScene(painter, *scene, QRectF(0, 0, width, treeHeight), {});
    painter.end();
    return label(picture, translated("A tree of seven messages in two threads"));
}

QWidget* GuidePictures::legend() {
    auto* frame = new QWidget(m_parent);
    auto* layout = new QHBoxLayout(frame);
    layout->addStretch();
    layout->addWidget(new Legend(frame));
    layout->addStretch();
    return frame;
}

QWidget* GuidePictures::inspector() {
    InspectorPanel panel(m_example.workspace());
    m_example.workspace().selection().select(MessageId(GuideExample::doubtful));
    panel.setAttribute(Qt::WA_DontShowOnScreen);
    panel.resize(inspectorWidth, 480);
    panel.setVisible(true);  // lists have no rows before
    panel.resize(inspectorWidth, panel.findChild<QScrollArea*>()->widget()->heightForWidth(inspectorWidth));
    QPixmap picture = blank(panel.size());
    panel.render(&picture, QPoint(), QRegion(), QWidget::DrawChildren);
    return label(picture, translated("The inspector lists what a message may answer"));
}

QWidget* GuidePictures::dragging() {
    const ViewSettings settings;
    const auto scene = makeScene(ViewKind::Tidy, m_example.document(), settings);
    SceneState state;
    state.dragged = MessageId(GuideExample::corrected);
    state.dropTarget = MessageId(GuideExample::target);
    QPixmap picture = blank({width, treeHeight});
    QPainter painter(&picture);
    drawScene(painter, *scene, QRectF(0, 0, width, treeHeight), state);
    const QRectF target = scene->box(state.dropTarget);
    scene->paintDragged(painter, state, target.center() + QPointF(-24, 0.9 * target.height()));
    painter.end();
    return label(picture, translated("A card is dragged onto the message that it answers"));
}

QWidget* GuidePictures::otherViews() {
    const ViewSettings settings;
    QPixmap picture = blank({width, treeHeight});
    QPainter painter(&picture);
    QRectF place(0, 0, width / 2.0, treeHeight);
    for (const ViewKind kind : {ViewKind::Arcs, ViewKind::Network}) {
        const auto scene = makeScene(kind, m_example.document(), settings);
        painter.save();
        drawScene(painter, *scene, place, {});
        painter.restore();
        place.translate(width / 2.0, 0);
    }
    painter.end();
    return label(picture, translated("The same conversation as a timeline, and its speakers"));
}

}  // namespace antecedent
