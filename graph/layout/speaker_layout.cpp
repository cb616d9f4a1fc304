// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/layout/speaker_layout.h"

#include <algorithm>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/circle_layout.hpp>
#include <boost/graph/connected_components.hpp>
#include <boost/graph/fruchterman_reingold.hpp>
#include <boost/graph/kamada_kawai_spring_layout.hpp>
#include <boost/graph/topology.hpp>
#include <cmath>
#include <random>
#include <stdexcept>

#include "graph/layout/overlap_removal.h"
#include "graph/layout/thread_shelves.h"

namespace antecedent {
namespace {

using Weight = boost::property<boost::edge_weight_t, double>;
using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS, boost::no_property, Weight>;
using Plane = boost::rectangle_topology<std::minstd_rand>;
using Position = Plane::point_type;

constexpr std::size_t mostForSprings = 60;  // Kamada and Kawai's way needs all shortest paths
constexpr int mostSpringSteps = 4000;
constexpr int forceIterations = 300;
constexpr double planeHalf = 1e6;  // room for the springs; who flies out of it has lost its way

/// Speakers who are connected by replies, with their own numbers from 0.
struct Circle {
    std::vector<std::size_t> nodes;
    Graph graph;
};

std::vector<Circle> circlesOf(const SpeakerNetwork& network) {
    Graph all(network.nodes.size());
    for (const SpeakerEdge& edge : network.edges) boost::add_edge(edge.from, edge.to, all);
    std::vector<std::size_t> component(network.nodes.size());
    const std::size_t count = network.nodes.empty() ? 0 : boost::connected_components(all, component.data());
    std::vector<Circle> circles(count);
    std::vector<std::size_t> local(network.nodes.size());
    for (std::size_t i = 0; i < component.size(); ++i) {
        local[i] = circles[component[i]].nodes.size();
        circles[component[i]].nodes.push_back(i);
    }
    for (Circle& circle : circles) circle.graph = Graph(circle.nodes.size());
    for (const SpeakerEdge& edge : network.edges) {
        Graph& graph = circles[component[edge.from]].graph;
        const auto known = boost::edge(local[edge.from], local[edge.to], graph);
        const auto replies = static_cast<double>(edge.replies);
        if (known.second) {
            put(boost::edge_weight, graph, known.first, get(boost::edge_weight, graph, known.first) + replies);
        } else {
            boost::add_edge(local[edge.from], local[edge.to], replies, graph);
        }
    }
    return circles;
}

/// Begins where the nodes were, or on a circle in the speakers' order.
std::vector<Position> startOf(const Circle& circle, const SpeakerLayoutOptions& options) {
    std::vector<Position> positions(circle.nodes.size());
    const double radius = options.edgeLength * static_cast<double>(circle.nodes.size()) / 6;
    boost::circle_graph_layout(
        circle.graph, boost::make_iterator_property_map(positions.begin(), get(boost::vertex_index, circle.graph)),
        radius);
    for (std::size_t i = 0; i < circle.nodes.size(); ++i) {
        if (circle.nodes[i] >= options.before.size() || !options.before[circle.nodes[i]]) continue;
        positions[i][0] = options.before[circle.nodes[i]]->x;
        positions[i][1] = options.before[circle.nodes[i]]->y;
    }
    return positions;
}

/// Stops the springs when they are at rest, or after enough steps.
struct Rest {
    boost::layout_tolerance<double> tolerance{0.001};
    std::shared_ptr<int> steps = std::make_shared<int>(0);
    Control* control = nullptr;

    template <class Vertex>
    bool operator()(double energy, Vertex vertex, const Graph& graph, bool all) {
        if (++*steps > mostSpringSteps || control->cancelled()) return true;
        return tolerance(energy, vertex, graph, all);
    }
};

void pullBySprings(const Circle& circle, std::vector<Position>& positions, double length, Control& control) {
    Graph springs = circle.graph;
    for (const auto edge : boost::make_iterator_range(boost::edges(springs))) {
        const double replies = get(boost::edge_weight, springs, edge);
        put(boost::edge_weight, springs, edge, length / (0.6 + 0.4 * std::sqrt(replies)));
    }
    Rest rest;
    rest.control = &control;
    std::minstd_rand random(1);
    boost::kamada_kawai_spring_layout(
        springs, boost::make_iterator_property_map(positions.begin(), get(boost::vertex_index, springs)),
        get(boost::edge_weight, springs), Plane(random, -planeHalf, -planeHalf, planeHalf, planeHalf),
        boost::edge_length(1.0), rest);
}

/// Cools down linearly; a drawing that is there already begins cooler, so that it keeps its place.
struct Cooling {
    boost::linear_cooling<double> temperature;
    Control* control;

    double operator()() { return control->cancelled() ? 0 : temperature(); }
};

void pushByForces(const Circle& circle, std::vector<Position>& positions, double length,
                  std::pair<bool, Control&> warm) {
    const double half = length * std::sqrt(static_cast<double>(circle.nodes.size()));
    std::minstd_rand random(1);
    const Cooling cooling{boost::linear_cooling<double>(forceIterations, warm.first ? length / 20 : half / 4),
                          &warm.second};
    boost::fruchterman_reingold_force_directed_layout(
        circle.graph, boost::make_iterator_property_map(positions.begin(), get(boost::vertex_index, circle.graph)),
        Plane(random, -half, -half, half, half), boost::cooling(cooling));
}

bool onPlane(const std::vector<Position>& positions) {
    return std::all_of(positions.begin(), positions.end(), [](const Position& p) {
        return std::abs(p[0]) <= planeHalf && std::abs(p[1]) <= planeHalf;  // false for NaN too
    });
}

/// Lets the forces work; false when they flew off, as the springs of nodes on one spot or of a pair at rest
/// do: their equations have no solution there.
bool letForcesWork(const Circle& circle, std::vector<Position>& positions, const SpeakerLayoutOptions& options,
                   Control& control) {
    try {
        if (circle.nodes.size() > mostForSprings) {
            pushByForces(circle, positions, options.edgeLength, {!options.before.empty(), control});
        } else if (circle.nodes.size() > 1) {
            pullBySprings(circle, positions, options.edgeLength, control);
        }
    } catch (const std::runtime_error&) {  // Boost.Math's overflow and rounding errors
        return false;
    } catch (const std::domain_error&) {
        return false;
    }
    return onPlane(positions);
}

/// From where everybody was; where that leads nowhere, from the circle; at worst the circle itself.
std::vector<Position> settled(const Circle& circle, const SpeakerLayoutOptions& options, Control& control) {
    SpeakerLayoutOptions anew = options;
    anew.before.clear();
    for (const SpeakerLayoutOptions& from : {options, anew}) {
        std::vector<Position> positions = startOf(circle, from);
        if (letForcesWork(circle, positions, from, control)) return positions;
    }
    return startOf(circle, anew);
}

std::vector<Point> arranged(const Circle& circle, const NodeSizes& sizes, const SpeakerLayoutOptions& options,
                            Control& control) {
    const std::vector<Position> positions = settled(circle, options, control);
    std::vector<Point> middles;
    std::vector<double> radii;
    for (std::size_t i = 0; i < positions.size(); ++i) {
        middles.push_back({positions[i][0], positions[i][1]});
        radii.push_back(sizes[circle.nodes[i]].width / 2);
    }
    removeOverlaps(middles, radii, options.gap);
    return middles;
}

Rect boundsOf(const Circle& circle, const std::vector<Point>& middles, const NodeSizes& sizes) {
    Rect box{1e300, 1e300, -1e300, -1e300};
    for (std::size_t i = 0; i < middles.size(); ++i) {
        const double radius = sizes[circle.nodes[i]].width / 2;
        box = {std::min(box.left, middles[i].x - radius), std::min(box.top, middles[i].y - radius),
               std::max(box.right, middles[i].x + radius), std::max(box.bottom, middles[i].y + radius)};
    }
    return box;
}

}  // namespace

Result<Placement> SpeakerLayout::place(const SpeakerNetwork& network, const NodeSizes& sizes,
                                       const SpeakerLayoutOptions& options, Control& control) const {
    if (!sizes.covers(network.nodes.size()))
        return fail(ErrorCode::Usage, "the layout needs one size for every speaker");
    std::vector<Circle> circles = circlesOf(network);
    std::stable_sort(circles.begin(), circles.end(),
                     [](const Circle& a, const Circle& b) { return a.nodes.size() > b.nodes.size(); });
    std::vector<std::vector<Point>> drawings;
    std::vector<Rect> boxes;
    std::vector<Size> extents;
    for (std::size_t c = 0; c < circles.size(); ++c) {
        if (!control.step(c, circles.size())) return fail(ErrorCode::Cancelled, "the layout was stopped");
        drawings.push_back(arranged(circles[c], sizes, options, control));
        boxes.push_back(boundsOf(circles[c], drawings.back(), sizes));
        extents.push_back({boxes.back().width(), boxes.back().height()});
    }
    if (control.cancelled()) return fail(ErrorCode::Cancelled, "the layout was stopped");
    const std::vector<Rect> rooms = shelves(extents, {2 * options.gap, 2 * options.gap});
    Placement placement;
    placement.positions.resize(network.nodes.size());
    for (std::size_t c = 0; c < circles.size(); ++c) {
        const Point from = boxes[c].middle();
        const Point to = rooms[c].middle();
        for (std::size_t i = 0; i < circles[c].nodes.size(); ++i) {
            placement.positions[circles[c].nodes[i]] = {drawings[c][i].x + to.x - from.x,
                                                        drawings[c][i].y + to.y - from.y};
        }
        placement.bounds.right = std::max(placement.bounds.right, rooms[c].right);
        placement.bounds.bottom = std::max(placement.bounds.bottom, rooms[c].bottom);
    }
    return placement;
}

}  // namespace antecedent
