// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "graph/layout/primary_forest.h"

namespace antecedent {

/// Radial drawing of the trees of a forest, each with its root in the middle. Every message has a wedge of the
/// circle, and all replies below it stand in that wedge, so that they keep their side. Replies stand in time
/// order, clockwise from the top, as far out that messages touch neither those before nor those beside them: a
/// first circle that has to be larger moves all others out by as much. Any depth; linear time but for a search
/// for how much that is.
class RadialTree {
public:
    /// `diameters`: the room that each message needs in every direction.
    RadialTree(const PrimaryForest& forest, const std::vector<double>& diameters);

    /// From the middle of its root.
    Point place(std::size_t message) const;

private:
    void readRadii();
    /// How much angle a thread needs when its circles are moved out so far.
    double readNeeds(const std::vector<std::size_t>& thread, double shift);
    void chooseShift(const std::vector<std::size_t>& thread);
    void readWedges();
    double radius(std::size_t message) const;

    const PrimaryForest& m_forest;
    const std::vector<double>& m_diameters;
    std::vector<std::size_t> m_parents;
    std::vector<double> m_radii;   ///< where no circle has to be larger
    std::vector<double> m_needs;   ///< the angle that a message and all below it need
    std::vector<double> m_below;   ///< the angle that the replies to a message need together
    std::vector<double> m_shifts;  ///< of each thread: how far its circles are moved out
    std::vector<double> m_angles;  ///< the middle of each wedge, clockwise from the top
};

}  // namespace antecedent
