// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPainter>
#include <QPainterPath>
#include <functional>

#include "app/desktop/canvas/canvas_style.h"
#include "app/desktop/canvas/tree_geometry.h"

namespace antecedent {

/// Draws links in scene coordinates so that they say how sure they are: solid, dashed or dotted, with a pin
/// when the file said so and a check mark when a person did.
class LinkPainter {
public:
    /// `exact`: as curves even where straight lines are quicker.
    LinkPainter(const CanvasStyle& style, const ReplyTree& tree, double scale, bool exact = false);

    void paint(QPainter& painter, const LinkShape& link, bool strong) const;
    /// The line of a link outside of a tree: solid, dashed or dotted.
    QPen pen(const Attachment& place, bool strong) const;
    /// The pin of a declared link or the check mark of a corrected one; nothing for predicted ones.
    void paintSign(QPainter& painter, const QPointF& centre, LinkOrigin origin) const;
    /// A hair line without signs, where there are too many for more.
    void paintThin(QPainter& painter, const LinkShape& link) const;
    /// A second parent: thin.
    void paintSecondary(QPainter& painter, const LinkShape& link, double probability) const;
    /// Whether a rectangle of the scene has something in it that must stay readable.
    using Taken = std::function<bool(const QRectF& area)>;
    /// The number on the link of a selected or hovered message: near its middle, where nothing lies under it.
    void paintProbability(QPainter& painter, const LinkShape& link, const Taken& taken) const;
    /// Where that number goes, for a painter with this transform.
    QRectF numberBox(const LinkShape& link, const QTransform& zoom, const Taken& taken) const;
    /// Where a dragged card would go.
    void paintPreview(QPainter& painter, const QPointF& from, const QPointF& to) const;

private:
    QPainterPath curve(const LinkShape& link) const;
    void paintCurve(QPainter& painter, const LinkShape& link, const QPen& pen) const;

    const CanvasStyle& m_style;
    const ReplyTree& m_tree;
    double m_scale;
    bool m_exact;
    Detail m_detail;
};

}  // namespace antecedent
