// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/canvas/reply_tree_painter.h"

#include "app/desktop/canvas/card_painter.h"
#include "app/desktop/canvas/link_painter.h"
#include "app/desktop/document/certainty.h"
#include "app/desktop/style/theme.h"

namespace antecedent {
namespace {

constexpr double dotStep = 1.5;  // dots closer than this on the screen are one
constexpr double groundMargin = 16;
constexpr double smallestGround = 6;  // on the screen

double scaleOf(const QPainter& painter) {
    return painter.transform().m11();
}

}  // namespace

void ReplyTreePainter::paint(QPainter& painter, const QRectF& area, const SceneState& state) const {
    if (m_geometry.empty()) return;
    const double scale = scaleOf(painter);
    const bool dots = m_style.detailAt(scale) == Detail::Dot;
    painter.setRenderHint(QPainter::Antialiasing, !dots || scale * m_style.card.height() > 4);
    paintGrounds(painter, area, scale);
    paintLinks(painter, area, state);
    paintCards(painter, area, state);
    paintNumbers(painter, state);
}

void ReplyTreePainter::paintGrounds(QPainter& painter, const QRectF& area, double scale) const {
    const QRectF touched = area.adjusted(-groundMargin, -groundMargin, groundMargin, groundMargin);
    painter.setPen(Qt::NoPen);
    m_geometry.visitThreads(touched, smallestGround / scale, [&](int thread, const QRectF& ground) {
        const QColor tint = threadTint(thread, m_style.palette);
        painter.setBrush(tint);
        if (m_geometry.drawing().shape == TreeShape::Radial) return painter.drawEllipse(ground);
        painter.drawRoundedRect(ground.adjusted(-groundMargin, -groundMargin, groundMargin, groundMargin), 12, 12);
    });
}

void ReplyTreePainter::paintLinks(QPainter& painter, const QRectF& area, const SceneState& state) const {
    const double scale = scaleOf(painter);
    const LinkPainter links(m_style, m_tree, scale, state.complete);
    const bool dots = m_style.detailAt(scale) == Detail::Dot;
    std::vector<LinkShape> strong;
    QVector<QLineF> hairs;  // in one go, since there are thousands
    m_geometry.visitLinks(area, dots ? dotStep / scale : 0, [&](const LinkShape& link) {
        if (link.child == state.selected || link.child == state.hovered) return strong.push_back(link);
        if (!isDrawn(m_tree.attachment(link.child), m_reading.threshold)) return;
        if (dots) hairs.push_back({link.from, link.to});
        if (!dots) links.paint(painter, link, false);
    });
    if (dots) {
        painter.setPen(QPen(m_style.link, 0));
        painter.drawLines(hairs);
    } else {
        m_geometry.visitMessages(area, 0, [&](MessageId message) {
            const auto& parents = m_tree.attachment(message).parents;
            for (std::size_t i = 1; i < parents.size(); ++i) {
                if (!m_geometry.shows(parents[i].parent)) continue;
                links.paintSecondary(painter, m_geometry.link(message, parents[i].parent), parents[i].probability);
            }
        });
    }
    for (const LinkShape& link : strong) links.paint(painter, link, true);
}

void ReplyTreePainter::paintCards(QPainter& painter, const QRectF& area, const SceneState& state) const {
    const double scale = scaleOf(painter);
    const bool dots = m_style.detailAt(scale) == Detail::Dot;
    const bool handles = m_style.detailAt(scale) == Detail::Card;
    const CardPainter cards(m_style, m_tree, scale);
    const auto paintCard = [&](MessageId message) {
        CardState card;
        card.selected = state.isSelected(message);
        card.hovered = message == state.hovered;
        card.dropTarget = message == state.dropTarget;
        card.found = state.found.count(message) > 0;
        card.faded = message == state.dragged;
        card.words = card.found ? state.words : nullptr;
        const bool bead = m_geometry.drawing().isBead(message.index());
        if (bead) return cards.paintDot(painter, message, m_geometry.card(message), card);
        cards.paint(painter, message, m_geometry.card(message), card);
        if (dots) return;
        const auto folded = m_reading.foldedReplies.find(message);
        // Smaller handles take no clicks.
        const bool offered = handles && (card.hovered || card.selected) && !m_tree.replies(message).empty();
        if (folded != m_reading.foldedReplies.end())
            cards.paintFold(painter, m_geometry.foldHandle(message), folded->second);
        if (folded == m_reading.foldedReplies.end() && offered)
            cards.paintFold(painter, m_geometry.foldHandle(message), 0);
    };
    m_geometry.visitMessages(area, dots ? dotStep / scale : 0, paintCard);
    // Once more and on top: the selected one must not hide among dots that are one pixel.
    if (dots && m_geometry.shows(state.selected)) paintCard(state.selected);
}

void ReplyTreePainter::paintNumbers(QPainter& painter, const SceneState& state) const {
    const LinkPainter links(m_style, m_tree, scaleOf(painter), state.complete);
    const bool dots = m_style.detailAt(scaleOf(painter)) == Detail::Dot;
    const auto taken = [this, dots](const QRectF& area) {
        bool found = false;  // dots have no words that could be covered
        if (!dots) m_geometry.visitMessages(area, 0, [&](MessageId) { found = true; });
        return found;
    };
    for (const MessageId message : {state.selected, state.hovered}) {
        if (!m_geometry.shows(message) || message.index() >= m_tree.size()) continue;
        const auto parent = m_tree.primaryParent(message);
        if (parent) links.paintProbability(painter, m_geometry.link(message, *parent), taken);
    }
}

void ReplyTreePainter::paintDragged(QPainter& painter, const SceneState& state, const QPointF& point) const {
    const double scale = scaleOf(painter);
    QRectF card = m_geometry.card(state.dragged);
    card.moveCenter(point + QPointF(0, card.height() / 3));
    if (state.dropTarget.valid()) {
        const QRectF target = m_geometry.card(state.dropTarget);
        LinkPainter(m_style, m_tree, scale).paintPreview(painter, target.center(), card.center());
    }
    CardState ghost;
    ghost.selected = true;
    painter.setOpacity(0.9);
    CardPainter(m_style, m_tree, scale).paint(painter, state.dragged, card, ghost);
}

}  // namespace antecedent
