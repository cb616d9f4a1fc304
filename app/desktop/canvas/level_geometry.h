// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desktop/canvas/tree_geometry.h"

namespace antecedent {

/// A tidy tree at rest. Finding what an area shows costs what is found: the levels are sorted along their
/// breadth, and since no links cross, so are the links between two levels. Threads may begin on any level, and
/// every reply is one level below what it answers.
class LevelGeometry : public TreeGeometry {
public:
    LevelGeometry(const ReplyTree& tree, TreeDrawing drawing);

    void visitMessages(const QRectF& area, double step, const VisitMessage& visit) const override;
    void visitLinks(const QRectF& area, double step, const VisitLink& visit) const override;

private:
    struct Level {
        double depth = 0;
        std::vector<MessageId> messages;
        std::vector<MessageId> replies;  ///< those that start no thread
    };

    double breadth(MessageId message) const { return breadthOf(positions()[message.index()]); }
    double depth(MessageId message) const { return depthOf(positions()[message.index()]); }
    double breadthOf(const QPointF& point) const;
    double depthOf(const QPointF& point) const;
    void visitLevel(const Level& level, const QRectF& area, double step, const VisitMessage& visit) const;
    void visitLinksInto(const Level& level, const QRectF& area, double step, const VisitLink& visit) const;

    std::vector<Level> m_levels;
};

}  // namespace antecedent
