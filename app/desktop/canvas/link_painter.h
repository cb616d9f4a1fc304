// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPainter>
#include <QPainterPath>

#include "app/desktop/canvas/canvas_style.h"
#include "app/desktop/canvas/tree_geometry.h"

namespace antecedent {

/// Draws links in scene coordinates so that they say how sure they are: solid, dashed or dotted, with a pin
/// when the file said so and a check mark when a person did.
class LinkPainter {
public:
    LinkPainter(const CanvasStyle& style, const ReplyTree& tree, double scale);

    void paint(QPainter& painter, const LinkShape& link, bool strong) const;
    /// A second parent: thin.
    void paintSecondary(QPainter& painter, const LinkShape& link, double probability) const;
    /// The number on the link of a selected or hovered message.
    void paintProbability(QPainter& painter, const LinkShape& link) const;
    /// Where a dragged card would go.
    void paintPreview(QPainter& painter, const QPointF& from, const QPointF& to) const;

private:
    QPainterPath curve(const LinkShape& link) const;
    void paintBadge(QPainter& painter, const LinkShape& link, LinkOrigin origin) const;

    const CanvasStyle& m_style;
    const ReplyTree& m_tree;
    double m_scale;
    Detail m_detail;
};

}  // namespace antecedent
