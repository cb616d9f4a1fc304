// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/layout/tidy_tree_layout.h"

#include <algorithm>
#include <boost/graph/compressed_sparse_row_graph.hpp>

#include "graph/layout/tidy_tree.h"

namespace antecedent {
namespace {

using Forest = boost::compressed_sparse_row_graph<boost::directedS>;

/// Breadth runs along a level, depth from a message to its replies, whatever the direction of the drawing.
struct Axes {
    LayoutDirection direction;

    double breadth(Size size) const {
        return direction == LayoutDirection::TopDown ? size.width : size.height;
    }
    double depth(Size size) const { return direction == LayoutDirection::TopDown ? size.height : size.width; }
    Point point(double breadth, double depth) const {
        return direction == LayoutDirection::TopDown ? Point{breadth, depth} : Point{depth, breadth};
    }
};

/// Primary links, from parent to child, replies in time order.
Forest primaryForest(const ReplyTree& tree) {
    std::vector<std::pair<std::size_t, std::size_t>> edges;
    edges.reserve(tree.size());
    for (std::size_t i = 0; i < tree.size(); ++i) {
        for (const MessageId reply : tree.replies(MessageId(i))) edges.emplace_back(i, reply.index());
    }
    return Forest(boost::edges_are_sorted, edges.begin(), edges.end(), tree.size());
}

/// Number of links from each message to its root. Parents are earlier, so one pass is enough.
std::vector<std::size_t> levels(const ReplyTree& tree) {
    std::vector<std::size_t> result(tree.size(), 0);
    for (std::size_t i = 0; i < tree.size(); ++i) {
        if (const auto parent = tree.primaryParent(MessageId(i))) result[i] = result[parent->index()] + 1;
    }
    return result;
}

/// Middle of every level along the depth: a level is as deep as its deepest node.
std::vector<double> levelMiddles(const std::vector<std::size_t>& level, const std::vector<double>& depths,
                                 double gap) {
    std::vector<double> thickness;
    for (std::size_t i = 0; i < level.size(); ++i) {
        if (level[i] >= thickness.size()) thickness.resize(level[i] + 1, 0);
        thickness[level[i]] = std::max(thickness[level[i]], depths[i]);
    }
    double start = 0;
    for (double& value : thickness) {
        const double middle = start + value / 2;
        start += value + gap;
        value = middle;
    }
    return thickness;
}

/// Where the threads stand along the breadth: one beside the other in time order.
class ThreadRow {
public:
    ThreadRow(const ReplyTree& tree, const std::vector<double>& breadths, std::vector<double>& places)
        : m_thread(tree.size()), m_breadths(breadths), m_places(places) {
        const auto roots = tree.roots();
        for (std::size_t t = 0; t < roots.size(); ++t) m_thread[roots[t].index()] = t;
        m_low.assign(roots.size(), std::numeric_limits<double>::max());
        m_high.assign(roots.size(), std::numeric_limits<double>::lowest());
        for (std::size_t i = 0; i < tree.size(); ++i) {
            if (const auto parent = tree.primaryParent(MessageId(i))) m_thread[i] = m_thread[parent->index()];
            m_low[m_thread[i]] = std::min(m_low[m_thread[i]], m_places[i] - m_breadths[i] / 2);
            m_high[m_thread[i]] = std::max(m_high[m_thread[i]], m_places[i] + m_breadths[i] / 2);
        }
    }

    void spread(double gap) {
        double start = 0;
        std::vector<double> offset(m_low.size());
        for (std::size_t t = 0; t < m_low.size(); ++t) {
            offset[t] = start - m_low[t];
            start += m_high[t] - m_low[t] + gap;
        }
        for (std::size_t i = 0; i < m_places.size(); ++i) m_places[i] += offset[m_thread[i]];
    }

private:
    std::vector<std::size_t> m_thread;
    const std::vector<double>& m_breadths;
    std::vector<double>& m_places;
    std::vector<double> m_low;
    std::vector<double> m_high;
};

/// Every thread drawn by itself, its root at 0.
bool placeThreads(const ReplyTree& tree, const std::vector<double>& breadths, const LayoutOptions& options,
                  std::pair<std::vector<double>&, Control&> out) {
    const Forest forest = primaryForest(tree);
    const auto index = get(boost::vertex_index, forest);
    TidyTreeContour contour(tree.size());
    std::vector<boost::default_color_type> colours(tree.size());
    const auto onIndex = [&](auto first) { return boost::make_iterator_property_map(first, index); };
    auto maps =
        tidyTreeMaps(index, onIndex(breadths.begin()), onIndex(out.first.begin()), onIndex(colours.begin()));
    maps.gaps = {options.siblingGap, options.subtreeGap};
    const auto roots = tree.roots();
    for (std::size_t t = 0; t < roots.size(); ++t) {
        if (!out.second.step(t, roots.size())) return false;
        tidyTreeLayout(forest, vertex(roots[t].index(), forest), maps, contour);
    }
    return true;
}

}  // namespace

Result<Placement> TidyTreeLayout::place(const ReplyTree& tree, const NodeSizes& sizes,
                                        const LayoutOptions& options, Control& control) const {
    if (!sizes.covers(tree.size()))
        return fail(ErrorCode::Usage, "the layout needs one size for every message");
    const Axes axes{options.direction};
    std::vector<double> breadths(tree.size());
    std::vector<double> depths(tree.size());
    for (std::size_t i = 0; i < tree.size(); ++i) {
        breadths[i] = axes.breadth(sizes[i]);
        depths[i] = axes.depth(sizes[i]);
    }
    std::vector<double> places(tree.size(), 0);
    if (!placeThreads(tree, breadths, options, {places, control})) {
        return fail(ErrorCode::Cancelled, "the layout was stopped");
    }
    ThreadRow(tree, breadths, places).spread(options.threadGap);
    const std::vector<std::size_t> level = levels(tree);
    const std::vector<double> middles = levelMiddles(level, depths, options.levelGap);
    Placement placement;
    placement.positions.resize(tree.size());
    for (std::size_t i = 0; i < tree.size(); ++i) {
        placement.positions[i] = axes.point(places[i], middles[level[i]]);
        const Point centre = placement.positions[i];
        placement.bounds.right = std::max(placement.bounds.right, centre.x + sizes[i].width / 2);
        placement.bounds.bottom = std::max(placement.bounds.bottom, centre.y + sizes[i].height / 2);
    }
    return placement;
}

}  // namespace antecedent
