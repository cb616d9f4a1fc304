// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "app/desktop/canvas/point_thinning.h"
#include "app/desktop/canvas/tree_geometry.h"

namespace antecedent {

/// A drawing of any shape at rest: finds what an area shows by a spatial index, and thins out what is too
/// small to be told apart.
class PlaneGeometry : public TreeGeometry {
public:
    PlaneGeometry(const ReplyTree& tree, TreeDrawing drawing);
    ~PlaneGeometry() override;

    void visitMessages(const QRectF& area, double step, const VisitMessage& visit) const override;
    void visitLinks(const QRectF& area, double step, const VisitLink& visit) const override;

private:
    struct Index;

    void visitThinLinks(const QRectF& area, double step, const VisitLink& visit) const;

    std::unique_ptr<Index> m_index;
    PointThinning m_thinning;
};

}  // namespace antecedent
