// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPainter>

#include "app/desktop/canvas/canvas_style.h"
#include "app/desktop/document/text_search.h"
#include "graph/tree/reply_tree.h"

namespace antecedent {

/// How a card stands out from the others.
struct CardState {
    bool selected = false;
    bool hovered = false;
    bool dropTarget = false;
    bool found = false;
    bool faded = false;                 ///< being dragged
    const TextSearch* words = nullptr;  ///< to mark in the text
};

/// Draws one message in scene coordinates; `scale` is the painter's zoom.
class CardPainter {
public:
    CardPainter(const CanvasStyle& style, const ReplyTree& tree, double scale);

    void paint(QPainter& painter, MessageId message, const QRectF& card, const CardState& state) const;
    /// Without words, where it is too small for any: from afar, and inside of long chains.
    void paintDot(QPainter& painter, MessageId message, const QRectF& card, const CardState& state) const;
    /// The handle that folds replies away: a minus, or how many are folded.
    void paintFold(QPainter& painter, const QRectF& handle, int foldedReplies) const;

private:
    void paintFrame(QPainter& painter, MessageId message, const QRectF& card, const CardState& state) const;
    void paintName(QPainter& painter, MessageId message, const QRectF& card) const;
    void paintHeader(QPainter& painter, MessageId message, const QRectF& line) const;
    void paintText(QPainter& painter, MessageId message, const QRectF& box, const TextSearch* words) const;
    void paintRing(QPainter& painter, const QPointF& centre, double radius) const;
    bool doubtful(MessageId message) const;

    const CanvasStyle& m_style;
    const ReplyTree& m_tree;
    double m_scale;
    Detail m_detail;
};

}  // namespace antecedent
