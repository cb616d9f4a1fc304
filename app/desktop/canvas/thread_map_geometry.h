// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRectF>
#include <QSizeF>

#include "graph/layout/thread_map.h"

namespace antecedent {

/// What the colours of a thread tell.
struct ThreadFacts {
    MessageId loudest;    ///< a message of whoever says most in it
    double doubtful = 0;  ///< share of its messages
};

/// Where the bars of a thread map are on the canvas: lanes as high as the room allows, below an axis. Its length is
/// stretched by zooming; the whole of it fits the room when one pixel stands for `unitsPerPixel`.
class ThreadMapGeometry {
public:
    static constexpr double unitsPerPixel = 16;

    ThreadMapGeometry() = default;
    /// `room`: of the drawing in pixels; `axisHeight`: what stands above the lanes.
    ThreadMapGeometry(const ReplyTree& tree, const std::vector<bool>& hidden, const QSizeF& room, double axisHeight);

    const ThreadMap& map() const { return m_map; }
    QRectF bounds() const;
    double laneHeight() const { return m_laneHeight; }
    double axisHeight() const { return m_axisHeight; }
    const ThreadFacts& facts(std::size_t bar) const { return m_facts[bar]; }
    QRectF barBox(std::size_t bar) const;
    /// Of a message's own place in its bar; empty when it is not shown.
    QRectF box(MessageId message) const;
    /// The message of a thread that a place means: the nearest one, or the first of a thread that is too short to
    /// tell its messages apart.
    MessageId at(const QPointF& point) const;
    /// Numbers of the bars that an area shows.
    std::vector<std::size_t> barsIn(const QRectF& area) const;
    /// How many messages stand between two places.
    std::size_t messagesBetween(double from, double to) const;

private:
    void readFacts(const ReplyTree& tree);

    ThreadMap m_map;
    std::vector<ThreadFacts> m_facts;
    std::vector<double> m_sorted;  ///< the places of all shown messages
    double m_width = 0;
    double m_axisHeight = 0;
    double m_laneHeight = 0;
};

}  // namespace antecedent
