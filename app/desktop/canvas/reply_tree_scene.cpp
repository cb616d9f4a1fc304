// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/canvas/reply_tree_scene.h"

#include <QApplication>
#include <QStyle>

#include "app/desktop/canvas/level_geometry.h"
#include "app/desktop/canvas/plane_geometry.h"
#include "graph/layout/long_chains.h"
#include "graph/layout/radial_tree_layout.h"
#include "graph/layout/tidy_tree_layout.h"

namespace antecedent {
namespace {
constexpr int animationTime = 150;
constexpr std::size_t mostAnimatedMessages = 3000;

QRectF squareAround(const Disc& disc) {
    return {disc.middle.x - disc.radius, disc.middle.y - disc.radius, 2 * disc.radius, 2 * disc.radius};
}

NodeSizes sizesOf(const TreeDrawing& drawing) {
    const auto size = [](const QSizeF& s) { return Size{s.width(), s.height()}; };
    if (drawing.beads.empty()) return NodeSizes(size(drawing.card));
    std::vector<Size> sizes;
    for (std::size_t i = 0; i < drawing.beads.size(); ++i) sizes.push_back(size(drawing.size(i)));
    return NodeSizes(std::move(sizes));
}
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

// Discs of threads lie in rows, and between them is nothing: the largest one has the most to show.
MessageId ReplyTreeScene::openingRoot() const {
    const std::size_t count = m_target.positions.size();
    if (count != tree().size()) return {};  // of a conversation that is gone: nobody sees it
    const auto shown = [this](std::size_t i) { return m_target.hidden.empty() || !m_target.hidden[i]; };
    std::vector<std::size_t> root(count);
    std::vector<std::size_t> messages(count, 0);
    MessageId opening;
    for (std::size_t i = 0; i < count; ++i) {
        if (!shown(i)) continue;
        const auto parent = tree().primaryParent(MessageId(i));
        root[i] = parent ? root[parent->index()] : i;
        ++messages[root[i]];
        if (!opening.valid()) opening = MessageId(root[i]);
        if (m_radial && messages[root[i]] > messages[opening.index()]) opening = MessageId(root[i]);
    }
    return opening;
}

// A conversation is read from the message that began it, and that one stands in the middle of a wide thread.
QPointF ReplyTreeScene::opening() const {
    const MessageId root = openingRoot();
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
        m_folded.clear();
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

void ReplyTreeScene::hideFolded(TreeDrawing& drawing) {
    m_foldedReplies.clear();
    if (m_folded.empty()) return;
    drawing.hidden.resize(tree().size(), false);
    std::vector<MessageId> under(tree().size());
    for (std::size_t i = 0; i < tree().size(); ++i) {
        const auto parent = tree().primaryParent(MessageId(i));
        if (!parent) continue;
        under[i] = under[parent->index()];
        if (!under[i].valid() && isFolded(*parent)) under[i] = *parent;
        if (!under[i].valid()) continue;
        drawing.hidden[i] = true;
        ++m_foldedReplies[under[i]];
    }
}

TreeDrawing ReplyTreeScene::place() {
    TreeDrawing drawing;
    drawing.hidden = hiddenMessages();
    drawing.card = style().card;
    drawing.shape = shape();
    hideFolded(drawing);
    LayoutOptions options;
    options.direction = settings().direction();
    options.hidden = drawing.hidden;
    Control control;
    if (m_radial) drawing.beads = insideLongChains(tree(), drawing.hidden);
    const auto placement = m_radial ? RadialTreeLayout().place(tree(), sizesOf(drawing), options, control)
                                    : TidyTreeLayout().place(tree(), sizesOf(drawing), options, control);
    if (!placement) return drawing;
    for (const Disc& disc : placement->discs) drawing.discs.push_back(squareAround(disc));
    drawing.positions.reserve(placement->positions.size());
    for (const Point& point : placement->positions) drawing.positions.emplace_back(point.x, point.y);
    const Rect& bounds = placement->bounds;
    m_restingBounds = QRectF(QPointF(bounds.left, bounds.top), QPointF(bounds.right, bounds.bottom));
    return drawing;
}

void ReplyTreeScene::settle() {
    if (m_target.shape == TreeShape::Radial) {
        m_geometry = std::make_unique<PlaneGeometry>(tree(), m_target);
    } else {
        m_geometry = std::make_unique<LevelGeometry>(tree(), m_target);
    }
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
    if (m_folded.erase(message) == 0) m_folded.insert(message);
    refold(message);
}

void ReplyTreeScene::foldAll() {
    for (const MessageId root : tree().roots()) {
        if (!tree().replies(root).empty()) m_folded.insert(root);
    }
    refold({});
}

void ReplyTreeScene::unfoldAll() {
    m_folded.clear();
    refold({});
}

void ReplyTreeScene::reveal(MessageId message) {
    if (m_folded.empty() || message.index() >= tree().size()) return;
    bool changed = false;
    for (auto up = tree().primaryParent(message); up; up = tree().primaryParent(*up)) {
        changed = m_folded.erase(*up) > 0 || changed;
    }
    if (changed) refold({});
}

}  // namespace antecedent
