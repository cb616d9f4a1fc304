// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <boost/graph/depth_first_search.hpp>
#include <boost/graph/graph_traits.hpp>
#include <boost/property_map/property_map.hpp>
#include <limits>
#include <vector>

#include "graph/layout/tidy_tree_contour.h"

namespace antecedent {

/// Fires on the way up: every subtree is placed before its parent, and moved clear of its left neighbours at
/// once.
template <class VertexIndexMap, class ExtentMap>
class TidyTreeVisitor : public boost::default_dfs_visitor {
public:
    TidyTreeVisitor(TidyTreeContour& contour, VertexIndexMap index, ExtentMap extent, TidyTreeGaps gaps)
        : m_contour(&contour), m_index(index), m_extent(extent), m_gaps(gaps) {}

    template <class Vertex, class Graph>
    void discover_vertex(Vertex vertex, const Graph&) {
        const std::size_t v = get(m_index, vertex);
        m_contour->discover(v, get(m_extent, vertex));
    }
    template <class Edge, class Graph>
    void tree_edge(Edge edge, const Graph& graph) {
        m_contour->adopt(get(m_index, source(edge, graph)), get(m_index, target(edge, graph)));
    }
    template <class Vertex, class Graph>
    void finish_vertex(Vertex vertex, const Graph&) {
        m_contour->finish(get(m_index, vertex), m_gaps);
    }

private:
    TidyTreeContour* m_contour;
    VertexIndexMap m_index;
    ExtentMap m_extent;
    TidyTreeGaps m_gaps;
};

/// The property maps of a tree drawing. `extent` gives a vertex' size along the breadth of the tree;
/// `position` receives the vertex' centre along it, the root's at 0. Vertices are numbered by `index`.
template <class VertexIndexMap, class ExtentMap, class PositionMap, class ColourMap>
struct TidyTreeMaps {
    VertexIndexMap index;
    ExtentMap extent;
    PositionMap position;
    ColourMap colour;
    TidyTreeGaps gaps;
};

template <class Index, class Extent, class Position, class Colour>
TidyTreeMaps<Index, Extent, Position, Colour> tidyTreeMaps(Index index, Extent extent, Position position,
                                                           Colour colour) {
    return {index, extent, position, colour, TidyTreeGaps()};
}

/// Tidy drawing of the rooted ordered tree below `root` in linear time: Buchheim, Jünger and Leipert,
/// "Improving Walker's algorithm to run in linear time" (Graph Drawing 2002). Out-edges lead from a parent to
/// its children, in drawing order. Walks with boost::depth_first_visit, whose stack is on the heap, so depth
/// is unlimited. `contour` and the colours can be used for all trees of a forest.
template <class Graph, class Index, class Extent, class Position, class Colour>
void tidyTreeLayout(const Graph& graph, typename boost::graph_traits<Graph>::vertex_descriptor root,
                    const TidyTreeMaps<Index, Extent, Position, Colour>& maps, TidyTreeContour& contour) {
    contour.startTree();
    boost::depth_first_visit(graph, root, TidyTreeVisitor<Index, Extent>(contour, maps.index, maps.extent, maps.gaps),
                             maps.colour);
    contour.sumModifiers([&](std::size_t v, double place) { put(maps.position, vertex(v, graph), place); });
}

}  // namespace antecedent
