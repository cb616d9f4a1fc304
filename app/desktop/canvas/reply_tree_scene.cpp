// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/canvas/reply_tree_scene.h"

#include <QApplication>
#include <QStyle>

#include "app/desktop/canvas/link_painter.h"
#include "graph/layout/tidy_tree_layout.h"

namespace antecedent {
namespace {

constexpr int animationTime = 150;
constexpr std::size_t mostAnimatedMessages = 3000;
constexpr double dotStep = 1.5;  // dots closer than this on the screen are one

double scaleOf(const QPainter& painter) {
    return painter.transform().m11() / painter.device()->devicePixelRatioF();
}

}  // namespace

ReplyTreeScene::ReplyTreeScene(ConversationDocument& document, QObject* parent)
    : QObject(parent), m_document(document), m_style(QApplication::font(), QApplication::palette()) {
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setDuration(animationTime);
    m_animation.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        std::vector<QPointF> positions(m_target.size());
        const double share = value.toDouble();
        for (std::size_t i = 0; i < positions.size(); ++i) {
            positions[i] = m_start[i] + (m_target[i] - m_start[i]) * share;
        }
        m_geometry = TreeGeometry::moving(tree(), std::move(positions), m_style.card, m_options.direction);
        Q_EMIT repaintNeeded();
    });
    connect(&m_animation, &QVariantAnimation::finished, this, &ReplyTreeScene::settle);
    connect(&document, &ConversationDocument::changed, this, &ReplyTreeScene::follow);
    m_target = place();
    settle();
}

void ReplyTreeScene::setStyle(const QFont& font, const QPalette& palette) {
    const QSizeF before = m_style.card;
    m_style = CanvasStyle(font, palette);
    if (m_style.card != before) moveTo(place(), MessageId());
    Q_EMIT repaintNeeded();
}

void ReplyTreeScene::setDirection(LayoutDirection direction) {
    if (direction == m_options.direction) return;
    m_options.direction = direction;
    m_animation.stop();
    m_target = place();
    settle();
    Q_EMIT replaced();
}

void ReplyTreeScene::follow(const Change& change) {
    if (change.kind == Change::Kind::Opened) {
        m_animation.stop();
        m_target = place();
        settle();
        Q_EMIT replaced();
        return;
    }
    const MessageId anchor = change.kind == Change::Kind::Moved
                                 ? tree().primaryParent(change.message).value_or(change.message)
                                 : MessageId();
    moveTo(place(), anchor);
}

std::vector<QPointF> ReplyTreeScene::place() const {
    Control control;
    const Size card{m_style.card.width(), m_style.card.height()};
    const auto placement = TidyTreeLayout().place(tree(), NodeSizes(card), m_options, control);
    std::vector<QPointF> positions;
    if (!placement) return positions;
    positions.reserve(placement->positions.size());
    for (const Point& point : placement->positions) positions.emplace_back(point.x, point.y);
    return positions;
}

QRectF ReplyTreeScene::bounds() const {
    QRectF all;
    const QPointF half(m_style.card.width() / 2, m_style.card.height() / 2);
    for (const QPointF& centre : m_target) all |= QRectF(centre - half, m_style.card);
    return all;
}

void ReplyTreeScene::settle() {
    m_geometry = TreeGeometry(tree(), m_target, m_style.card, m_options.direction);
    Q_EMIT repaintNeeded();
}

void ReplyTreeScene::moveTo(std::vector<QPointF> target, MessageId anchor) {
    m_animation.stop();
    m_start = m_geometry.positions();
    m_target = std::move(target);
    const bool calm = QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0;
    const bool move =
        m_animated && !calm && m_start.size() == m_target.size() && m_target.size() <= mostAnimatedMessages;
    const bool anchored = anchor.valid() && anchor.index() < m_start.size();
    const QPointF before = anchored ? m_start[anchor.index()] : QPointF();
    const QPointF after = anchored ? m_target[anchor.index()] : QPointF();
    if (move) {
        for (QPointF& point : m_start) point += after - before;
        m_geometry = TreeGeometry::moving(tree(), m_start, m_style.card, m_options.direction);
        m_animation.start();
    } else {
        settle();
    }
    Q_EMIT rearranged(before, after);
}

void ReplyTreeScene::paint(QPainter& painter, const QRectF& area, const SceneState& state) const {
    if (m_geometry.empty()) return;
    const double scale = scaleOf(painter);
    const bool dots = m_style.detailAt(scale) == Detail::Dot;
    painter.setRenderHint(QPainter::Antialiasing, !dots || scale * m_style.card.height() > 4);
    paintLinks(painter, area, state, scale);
    const CardPainter cards(m_style, tree(), scale);
    const auto paintCard = [&](MessageId message) {
        CardState card;
        card.selected = message == state.selected;
        card.hovered = message == state.hovered;
        card.dropTarget = message == state.dropTarget;
        card.found = state.found.count(message) > 0;
        card.faded = message == state.dragged;
        cards.paint(painter, message, m_geometry.card(message), card);
    };
    m_geometry.visitMessages(area, dots ? dotStep / scale : 0, paintCard);
    // Once more and on top: the selected one must not hide among dots that are one pixel.
    if (dots && state.selected.valid()) paintCard(state.selected);
    paintNumbers(painter, state, scale);
}

void ReplyTreeScene::paintLinks(QPainter& painter, const QRectF& area, const SceneState& state,
                                double scale) const {
    const LinkPainter links(m_style, tree(), scale);
    const bool dots = m_style.detailAt(scale) == Detail::Dot;
    std::vector<LinkShape> strong;
    m_geometry.visitLinks(area, dots ? dotStep / scale : 0, [&](const LinkShape& link) {
        if (link.child == state.selected || link.child == state.hovered) return strong.push_back(link);
        links.paint(painter, link, false);
    });
    if (!dots) {
        m_geometry.visitMessages(area, 0, [&](MessageId message) {
            const auto& parents = tree().attachment(message).parents;
            for (std::size_t i = 1; i < parents.size(); ++i) {
                links.paintSecondary(painter, m_geometry.link(message, parents[i].parent),
                                     parents[i].probability);
            }
        });
    }
    for (const LinkShape& link : strong) links.paint(painter, link, true);
}

void ReplyTreeScene::paintNumbers(QPainter& painter, const SceneState& state, double scale) const {
    const LinkPainter links(m_style, tree(), scale);
    for (const MessageId message : {state.selected, state.hovered}) {
        if (!message.valid() || message.index() >= tree().size()) continue;
        const auto parent = tree().primaryParent(message);
        if (parent) links.paintProbability(painter, m_geometry.link(message, *parent));
    }
}

}  // namespace antecedent
