// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include "graph/layout/circle_packing.h"

#include <algorithm>
#include <cmath>
#include <queue>

namespace antecedent {
namespace {

constexpr int steps = 60;           // enough for some hundredths of a radius
constexpr double tolerance = 1e-6;  // of a radius, by which circles may touch

double distance(const Point& a, const Point& b) {
    return std::sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));
}

/// The disc whose border is farthest from a point.
const Disc& farthest(const std::vector<Disc>& discs, const Point& from) {
    const Disc* best = &discs.front();
    double most = -1;
    for (const Disc& disc : discs) {
        const double away = distance(from, disc.middle) + disc.radius;
        if (away > most) best = &disc;
        most = std::max(most, away);
    }
    return *best;
}

/// Circles that stand, and the ring of those on the outside, in which every one touches the next.
class FrontChain {
public:
    FrontChain(const std::vector<double>& radii, double aspect)
        : m_radii(radii),
          m_aspect(aspect),
          m_places(radii.size()),
          m_next(radii.size()),
          m_before(radii.size()),
          m_inside(radii.size(), false) {}

    std::vector<Point> pack() {
        const std::size_t count = m_radii.size();
        if (count > 1) m_places[1] = {m_radii[0] + m_radii[1], 0};
        if (count < 3) return m_places;
        m_places[2] = touching(0, 1, 2);
        link(0, 2);
        link(2, 1);
        link(1, 0);
        for (std::size_t circle = 0; circle < 3; ++circle) offer(circle);
        for (std::size_t i = 3; i < count; ++i) add(i);
        return m_places;
    }

private:
    void link(std::size_t a, std::size_t b) {
        m_next[a] = b;
        m_before[b] = a;
    }

    /// Where a circle touches two that stand, outside of the ring that goes from a to b.
    Point touching(std::size_t a, std::size_t b, std::size_t circle) const {
        const double toA = m_radii[a] + m_radii[circle];
        const double toB = m_radii[b] + m_radii[circle];
        const Point way{m_places[b].x - m_places[a].x, m_places[b].y - m_places[a].y};
        const double length = std::max(std::hypot(way.x, way.y), 1e-12);
        const double along = std::clamp((toA * toA - toB * toB + length * length) / (2 * length), -toA, toA);
        const double aside = std::sqrt(std::max(0.0, toA * toA - along * along));
        return {m_places[a].x + (way.x * along + way.y * aside) / length,
                m_places[a].y + (way.y * along - way.x * aside) / length};
    }

    bool overlaps(std::size_t a, const Point& place, double radius) const {
        const double least = m_radii[a] + radius;
        return distance(m_places[a], place) < least * (1 - tolerance);
    }

    /// How far out the notch between a circle of the ring and its next one is.
    double farness(std::size_t a) const {
        const std::size_t b = m_next[a];
        const double sum = m_radii[a] + m_radii[b];
        const double x = (m_places[a].x * m_radii[b] + m_places[b].x * m_radii[a]) / sum;
        const double y = (m_places[a].y * m_radii[b] + m_places[b].y * m_radii[a]) / sum;
        return x * x / m_aspect + y * y * m_aspect;
    }

    /// Moves an end of the gap to the nearest circle of the ring that is in the way; false when none is.
    bool narrowed(std::size_t& a, std::size_t& b, const Point& place, double radius) {
        std::size_t after = m_next[b];
        std::size_t before = m_before[a];
        double wayAfter = m_radii[b];
        double wayBefore = m_radii[a];
        while (after != m_next[before]) {
            const bool forward = wayAfter <= wayBefore;
            std::size_t& at = forward ? after : before;
            if (overlaps(at, place, radius)) {
                (forward ? b : a) = at;
                return true;
            }
            (forward ? wayAfter : wayBefore) += m_radii[at];
            at = forward ? m_next[at] : m_before[at];
        }
        return false;
    }

    // What is in the way cuts off a part of the ring.
    void add(std::size_t circle) {
        std::size_t a = nearest();
        std::size_t b = m_next[a];
        Point place = touching(a, b, circle);
        while (narrowed(a, b, place, m_radii[circle])) {
            for (std::size_t cut = m_next[a]; cut != b; cut = m_next[cut]) m_inside[cut] = true;
            link(a, b);
            offer(a);
            place = touching(a, b, circle);
        }
        m_places[circle] = place;
        link(a, circle);
        link(circle, b);
        offer(a);
        offer(circle);
    }

    /// A place of the ring where another circle can stand: between one and its next.
    struct Notch {
        double far = 0;
        std::size_t circle = 0;
        std::size_t next = 0;

        bool operator<(const Notch& other) const { return far > other.far; }  // the nearest is on top
    };

    void offer(std::size_t circle) { m_notches.push({farness(circle), circle, m_next[circle]}); }

    /// The notch that is nearest to the middle; others may have been cut off meanwhile.
    std::size_t nearest() {
        const auto gone = [this](const Notch& notch) {
            return m_inside[notch.circle] || m_inside[notch.next] || m_next[notch.circle] != notch.next;
        };
        while (gone(m_notches.top())) m_notches.pop();
        return m_notches.top().circle;
    }

    const std::vector<double>& m_radii;
    double m_aspect;
    std::vector<Point> m_places;
    std::vector<std::size_t> m_next;
    std::vector<std::size_t> m_before;
    std::vector<bool> m_inside;  ///< no longer of the ring
    std::priority_queue<Notch> m_notches;
};

}  // namespace

// Bădoiu and Clarkson (2003): steps that get smaller towards what is farthest away.
Disc enclosingDisc(const std::vector<Disc>& discs) {
    if (discs.empty()) return {};
    Disc around = discs.front();
    for (int step = 1;; ++step) {
        const Disc& far = farthest(discs, around.middle);
        const double away = distance(around.middle, far.middle);
        around.radius = away + far.radius;
        if (step > steps || away < 1e-12) return around;
        const double share = (1 + far.radius / away) / (step + 1);  // to its far border
        around.middle.x += (far.middle.x - around.middle.x) * share;
        around.middle.y += (far.middle.y - around.middle.y) * share;
    }
}

std::vector<Point> packedCircles(const std::vector<double>& radii, double aspect) {
    return FrontChain(radii, aspect).pack();
}

}  // namespace antecedent
