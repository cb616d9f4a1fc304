// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/canvas/reply_tree_scene.h"

#include <QApplication>
#include <QStyle>

#include "app/desktop/canvas/tree_placing.h"

namespace antecedent {
namespace {
constexpr int animationTime = 150;
constexpr std::size_t mostAnimatedMessages = 3000;
}  // namespace

ReplyTreeScene::ReplyTreeScene(ConversationDocument& document, const ViewSettings& settings, QObject* parent)
    : CanvasScene(document, settings, parent), m_geometry(std::make_unique<TreeGeometry>()) {
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setDuration(animationTime);
    m_animation.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&m_animation, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& value) { step(value.toDouble()); });
    connect(&m_animation, &QVariantAnimation::finished, this, &ReplyTreeScene::settle);
    restyle();
}

TreeShape ReplyTreeScene::shape() const {
    if (m_radial) return TreeShape::Radial;
    return settings().direction() == LayoutDirection::TopDown ? TreeShape::TopDown : TreeShape::LeftRight;
}

SceneTraits ReplyTreeScene::traits() const {
    SceneTraits traits;
    if (m_radial) traits.openingScale = 0.5;
    return traits;
}

// A conversation is read from the message that began it, and that one stands in the middle of a wide thread.
QPointF ReplyTreeScene::opening() const {
    const MessageId root = openingRoot(tree(), m_target);
    if (!root.valid()) return bounds().topLeft();
    const QPointF middle = m_target.positions[root.index()];
    if (m_radial) return middle;
    return settings().direction() == LayoutDirection::TopDown ? QPointF(middle.x(), bounds().top())
                                                              : QPointF(bounds().left(), middle.y());
}

QRectF ReplyTreeScene::restingBox(MessageId message) const {
    const bool shown =
        message.valid() && message.index() < m_target.positions.size() && m_target.shows(message.index());
    if (!shown) return {};
    return m_target.place(message.index());
}

void ReplyTreeScene::setRadial(bool radial) {
    if (radial == m_radial) return;
    m_radial = radial;
    restyle();
    Q_EMIT reshaped();
}

void ReplyTreeScene::restyle() {
    changeableStyle().setCompact(m_radial);
    if (m_geometry->empty()) {
        m_target = place();
        return settle();
    }
    moveTo(place(), MessageId());
}

void ReplyTreeScene::arrange(const Change& change) {
    if (change.kind == Change::Kind::Opened) {
        m_animation.stop();
        m_folds.clear();
        m_target = place();
        settle();
        Q_EMIT replaced();
        return;
    }
    if (change.kind == Change::Kind::Grown) {  // there is nothing for new messages to come from
        m_animation.stop();
        m_target = place();
        return settle();
    }
    const bool one = change.kind == Change::Kind::Moved;
    moveTo(place(), one ? tree().primaryParent(change.message).value_or(change.message) : MessageId());
}

TreeDrawing ReplyTreeScene::place() {
    std::vector<bool> hidden = hiddenMessages();
    m_folds.hide(tree(), hidden);
    PlacedTree placed = placeTree(tree(), shape(), style().card, std::move(hidden));
    m_restingBounds = placed.bounds;
    return std::move(placed.drawing);
}

void ReplyTreeScene::settle() {
    m_geometry = geometryAtRest(tree(), m_target);
    Q_EMIT repaintNeeded();
}

void ReplyTreeScene::step(double share) {
    TreeDrawing drawing = m_target;
    for (std::size_t i = 0; i < drawing.positions.size(); ++i) {
        drawing.positions[i] = m_start[i] + (m_target.positions[i] - m_start[i]) * share;
    }
    m_geometry = std::make_unique<TreeGeometry>(tree(), std::move(drawing));
    Q_EMIT repaintNeeded();
}

void ReplyTreeScene::moveTo(TreeDrawing target, MessageId anchor) {
    m_animation.stop();
    m_start = m_geometry->positions();
    m_target = std::move(target);
    const std::size_t count = m_target.positions.size();
    const bool calm = QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0;
    const bool move = animated() && !calm && m_start.size() == count && count <= mostAnimatedMessages;
    const bool anchored = anchor.valid() && anchor.index() < std::min(m_start.size(), count);
    const QPointF before = anchored ? m_start[anchor.index()] : QPointF();
    const QPointF after = anchored ? m_target.positions[anchor.index()] : QPointF();
    if (move) {
        for (QPointF& point : m_start) point += after - before;
        step(0);
        m_animation.start();
    } else {
        settle();
    }
    Q_EMIT rearranged(before, after);
}

bool ReplyTreeScene::halt() {
    const bool moving = m_animation.state() == QAbstractAnimation::Running;
    m_animation.stop();
    return moving;
}

void ReplyTreeScene::refold(MessageId anchor) {
    moveTo(place(), anchor);
}

void ReplyTreeScene::toggleFolded(MessageId message) {
    if (tree().replies(message).empty()) return;
    m_folds.toggle(message);
    refold(message);
}

void ReplyTreeScene::foldAll() {
    m_folds.foldThreads(tree());
    refold({});
}

void ReplyTreeScene::unfoldAll() {
    m_folds.clear();
    refold({});
}

void ReplyTreeScene::reveal(MessageId message) {
    if (m_folds.reveal(tree(), message)) refold({});
}

bool ReplyTreeScene::press(const QPointF& point, double scale) {
    if (style().detailAt(scale) != Detail::Card) return false;
    const MessageId message = at(point);
    if (!message.valid() || !foldHandle(message).contains(point)) return false;
    toggleFolded(message);
    return true;
}

// A bead has no words at any zoom.
QString ReplyTreeScene::hint(MessageId message, double scale) const {
    const bool bead = m_geometry->shows(message) && m_geometry->drawing().isBead(message.index());
    return CanvasScene::hint(message, bead ? 0 : scale);
}

void ReplyTreeScene::paint(QPainter& painter, const QRectF& area, const SceneState& state) const {
    ReplyTreePainter(style(), tree(), *m_geometry, reading()).paint(painter, area, state);
}

void ReplyTreeScene::paintDragged(QPainter& painter, const SceneState& state, const QPointF& point) const {
    ReplyTreePainter(style(), tree(), *m_geometry, reading()).paintDragged(painter, state, point);
}

}  // namespace antecedent
