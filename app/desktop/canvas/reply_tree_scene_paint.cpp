// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

// How the reply tree is drawn and hit.

#include "app/desktop/canvas/reply_tree_scene.h"
#include "app/desktop/style/theme.h"

namespace antecedent {
namespace {

constexpr double dotStep = 1.5;  // dots closer than this on the screen are one
constexpr double groundMargin = 16;
constexpr double smallestGround = 6;  // on the screen
constexpr QSizeF handleSize(20, 20);

double scaleOf(const QPainter& painter) {
    return painter.transform().m11();
}

}  // namespace

QRectF ReplyTreeScene::foldHandle(MessageId message) const {
    const bool folds = m_geometry->shows(message) && !tree().replies(message).empty();
    if (!folds || m_geometry->drawing().isBead(message.index())) return {};
    const QRectF card = m_geometry->card(message);
    const bool sideways = m_geometry->drawing().shape == TreeShape::LeftRight;
    QRectF handle(QPointF(), handleSize);
    handle.moveCenter(sideways ? QPointF(card.right(), card.center().y()) : QPointF(card.center().x(), card.bottom()));
    return handle;
}

MessageId ReplyTreeScene::at(const QPointF& point) const {
    const MessageId hit = m_geometry->at(point);
    if (hit.valid()) return hit;
    // The half of a handle that stands out belongs to its card.
    MessageId found;
    const QRectF near(point - QPointF(handleSize.width(), handleSize.height()), 2 * handleSize);
    m_geometry->visitMessages(near, 0, [&](MessageId message) {
        if (foldHandle(message).contains(point)) found = message;
    });
    return found;
}

// A bead has no words at any zoom.
QString ReplyTreeScene::hint(MessageId message, double scale) const {
    const bool bead = m_geometry->shows(message) && m_geometry->drawing().isBead(message.index());
    return CanvasScene::hint(message, bead ? 0 : scale);
}

bool ReplyTreeScene::press(const QPointF& point, double scale) {
    if (style().detailAt(scale) != Detail::Card) return false;
    const MessageId message = at(point);
    if (!message.valid() || !foldHandle(message).contains(point)) return false;
    toggleFolded(message);
    return true;
}

void ReplyTreeScene::paint(QPainter& painter, const QRectF& area, const SceneState& state) const {
    if (m_geometry->empty()) return;
    const double scale = scaleOf(painter);
    const bool dots = style().detailAt(scale) == Detail::Dot;
    painter.setRenderHint(QPainter::Antialiasing, !dots || scale * style().card.height() > 4);
    paintGrounds(painter, area, scale);
    paintLinks(painter, area, state);
    paintCards(painter, area, state);
    paintNumbers(painter, state);
}

void ReplyTreeScene::paintGrounds(QPainter& painter, const QRectF& area, double scale) const {
    const QRectF touched = area.adjusted(-groundMargin, -groundMargin, groundMargin, groundMargin);
    painter.setPen(Qt::NoPen);
    m_geometry->visitThreads(touched, smallestGround / scale, [&](int thread, const QRectF& ground) {
        const QColor tint = threadTint(thread, style().palette);
        painter.setBrush(tint);
        if (m_geometry->drawing().shape == TreeShape::Radial) return painter.drawEllipse(ground);
        painter.drawRoundedRect(ground.adjusted(-groundMargin, -groundMargin, groundMargin, groundMargin), 12, 12);
    });
}

void ReplyTreeScene::paintLinks(QPainter& painter, const QRectF& area, const SceneState& state) const {
    const double scale = scaleOf(painter);
    const LinkPainter links(style(), tree(), scale, state.complete);
    const bool dots = style().detailAt(scale) == Detail::Dot;
    std::vector<LinkShape> strong;
    QVector<QLineF> hairs;  // in one go, since there are thousands
    m_geometry->visitLinks(area, dots ? dotStep / scale : 0, [&](const LinkShape& link) {
        if (link.child == state.selected || link.child == state.hovered) return strong.push_back(link);
        if (!drawsLink(link.child)) return;
        if (dots) hairs.push_back({link.from, link.to});
        if (!dots) links.paint(painter, link, false);
    });
    if (dots) {
        painter.setPen(QPen(style().link, 0));
        painter.drawLines(hairs);
    } else {
        m_geometry->visitMessages(area, 0, [&](MessageId message) {
            const auto& parents = tree().attachment(message).parents;
            for (std::size_t i = 1; i < parents.size(); ++i) {
                if (!m_geometry->shows(parents[i].parent)) continue;
                links.paintSecondary(painter, m_geometry->link(message, parents[i].parent), parents[i].probability);
            }
        });
    }
    for (const LinkShape& link : strong) links.paint(painter, link, true);
}

void ReplyTreeScene::paintCards(QPainter& painter, const QRectF& area, const SceneState& state) const {
    const double scale = scaleOf(painter);
    const bool dots = style().detailAt(scale) == Detail::Dot;
    const bool handles = style().detailAt(scale) == Detail::Card;
    const CardPainter cards(style(), tree(), scale);
    const auto paintCard = [&](MessageId message) {
        CardState card;
        card.selected = state.isSelected(message);
        card.hovered = message == state.hovered;
        card.dropTarget = message == state.dropTarget;
        card.found = state.found.count(message) > 0;
        card.faded = message == state.dragged;
        card.words = card.found ? state.words : nullptr;
        const bool bead = m_geometry->drawing().isBead(message.index());
        if (bead) return cards.paintDot(painter, message, m_geometry->card(message), card);
        cards.paint(painter, message, m_geometry->card(message), card);
        if (dots) return;
        const auto folded = m_foldedReplies.find(message);
        // Smaller handles take no clicks.
        const bool offered = handles && (card.hovered || card.selected) && !tree().replies(message).empty();
        if (folded != m_foldedReplies.end()) cards.paintFold(painter, foldHandle(message), folded->second);
        if (folded == m_foldedReplies.end() && offered) cards.paintFold(painter, foldHandle(message), 0);
    };
    m_geometry->visitMessages(area, dots ? dotStep / scale : 0, paintCard);
    // Once more and on top: the selected one must not hide among dots that are one pixel.
    if (dots && m_geometry->shows(state.selected)) paintCard(state.selected);
}

void ReplyTreeScene::paintNumbers(QPainter& painter, const SceneState& state) const {
    const LinkPainter links(style(), tree(), scaleOf(painter), state.complete);
    const bool dots = style().detailAt(scaleOf(painter)) == Detail::Dot;
    const auto taken = [this, dots](const QRectF& area) {
        bool found = false;  // dots have no words that could be covered
        if (!dots) m_geometry->visitMessages(area, 0, [&](MessageId) { found = true; });
        return found;
    };
    for (const MessageId message : {state.selected, state.hovered}) {
        if (!m_geometry->shows(message) || message.index() >= tree().size()) continue;
        const auto parent = tree().primaryParent(message);
        if (parent) links.paintProbability(painter, m_geometry->link(message, *parent), taken);
    }
}

void ReplyTreeScene::paintDragged(QPainter& painter, const SceneState& state, const QPointF& point) const {
    const double scale = scaleOf(painter);
    QRectF card = m_geometry->card(state.dragged);
    card.moveCenter(point + QPointF(0, card.height() / 3));
    if (state.dropTarget.valid()) {
        const QRectF target = m_geometry->card(state.dropTarget);
        LinkPainter(style(), tree(), scale).paintPreview(painter, target.center(), card.center());
    }
    CardState ghost;
    ghost.selected = true;
    painter.setOpacity(0.9);
    CardPainter(style(), tree(), scale).paint(painter, state.dragged, card, ghost);
}

}  // namespace antecedent
