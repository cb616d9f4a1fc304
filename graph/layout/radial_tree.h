// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <boost/property_map/function_property_map.hpp>
#include <cmath>
#include <utility>
#include <vector>

#include "graph/layout/tidy_tree.h"

namespace antecedent {

/// How the places of a radial drawing become points: a vertex of level k is k * `ring` from the root, at its
/// angle times `turn` (radians).
struct RadialFrame {
    double ring = 0;
    double turn = 1;
};

/// The property maps of a radial drawing. `level` is a vertex' distance from the root in edges, `diameter`
/// the room that it needs in every direction; `angle` receives its place on its circle. `ring`, the distance
/// of circles, is at least the largest diameter.
template <class VertexIndexMap, class LevelMap, class DiameterMap, class AngleMap, class ColourMap>
struct RadialTreeMaps {
    VertexIndexMap index;
    LevelMap level;
    DiameterMap diameter;
    AngleMap angle;
    ColourMap colour;
    double ring = 1;
};

/// The part of a circle that a vertex needs at its level, in radians.
inline double radialExtent(std::size_t level, double diameter, double ring) {
    if (level == 0) return 0;
    return 2 * std::asin(std::min(1.0, diameter / (2 * ring * static_cast<double>(level))));
}

/// Radial drawing of the rooted ordered tree below `root`: the tidy tree of the angles that the vertices
/// need, bent around the root. A tree that needs more than the full circle gets larger circles, one that
/// needs less is spread over all of it, or over a part when it is a chain at first: replies that part far out
/// would stand on opposite sides. Nothing overlaps, since points on one circle keep their distance along it
/// and circles are a diameter apart. Linear time, any depth.
template <class Graph, class Index, class Level, class Diameter, class Angle, class Colour>
RadialFrame radialTreeLayout(const Graph& graph, typename boost::graph_traits<Graph>::vertex_descriptor root,
                             const RadialTreeMaps<Index, Level, Diameter, Angle, Colour>& maps,
                             TidyTreeContour& contour) {
    using Vertex = typename boost::graph_traits<Graph>::vertex_descriptor;
    const auto extentOf = [&maps](Vertex v) {
        return radialExtent(get(maps.level, v), get(maps.diameter, v), maps.ring);
    };
    const auto extent = boost::make_function_property_map<Vertex, double>(extentOf);
    contour.startTree();
    boost::depth_first_visit(graph, root,
                             TidyTreeVisitor<Index, decltype(extent)>(contour, maps.index, extent, TidyTreeGaps()),
                             maps.colour);
    std::vector<std::pair<double, double>> spans;  // used by each circle
    std::vector<std::size_t> counts;
    contour.sumModifiers([&](std::size_t number, double place) {
        const Vertex v = vertex(number, graph);
        put(maps.angle, v, place);
        const std::size_t level = get(maps.level, v);
        const double half = extentOf(v) / 2;
        if (level >= spans.size()) spans.resize(level + 1, {place, place});
        counts.resize(spans.size());
        ++counts[level];
        spans[level].first = std::min(spans[level].first, place - half);
        spans[level].second = std::max(spans[level].second, place + half);
    });
    double widest = 0;
    for (const auto& span : spans) widest = std::max(widest, span.second - span.first);
    const auto parts = std::find_if(counts.begin(), counts.end(), [](std::size_t n) { return n > 1; });
    const double circle = 2 * std::acos(-1.0);
    const double fan = circle / std::max<double>(1, static_cast<double>(parts - counts.begin()));
    const double turn = widest > 0 ? std::max(std::min(1.0, circle / widest), fan / widest) : 1;
    return {maps.ring * std::max(1.0, 1 / turn), turn};
}

}  // namespace antecedent
