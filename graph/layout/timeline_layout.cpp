// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/layout/timeline_layout.h"

#include <algorithm>
#include <functional>
#include <queue>
#include <set>

#include "graph/layout/primary_forest.h"

namespace antecedent {
namespace {

constexpr double usualPitches = 2;  ///< the usual pause is as wide as this many messages
constexpr double mostPitches = 16;

/// Seconds since the message before; 0 if unknown.
double pauseBefore(const Conversation& conversation, std::size_t before, std::size_t message) {
    const auto& first = conversation.messages()[before].time;
    const auto& second = conversation.messages()[message].time;
    return first && second ? std::max(0.0, second->seconds() - first->seconds()) : 0;
}

/// The median of all pauses; 0 if there is none.
double usualPause(const Conversation& conversation, const std::vector<std::size_t>& order) {
    std::vector<double> pauses;
    for (std::size_t i = 1; i < order.size(); ++i) {
        const double pause = pauseBefore(conversation, order[i - 1], order[i]);
        if (pause > 0) pauses.push_back(pause);
    }
    if (pauses.empty()) return 0;
    const auto middle = pauses.begin() + static_cast<std::ptrdiff_t>(pauses.size() / 2);
    std::nth_element(pauses.begin(), middle, pauses.end());
    return *middle;
}

struct Extent {
    double first = 0;
    double last = 0;
};

/// The lane of each thread. Threads come in the order of their beginnings.
std::vector<std::size_t> lanesOf(const std::vector<Extent>& threads, double gap) {
    using Ending = std::pair<double, std::size_t>;
    std::priority_queue<Ending, std::vector<Ending>, std::greater<>> busy;
    std::set<std::size_t> free;
    std::vector<std::size_t> lanes;
    std::size_t opened = 0;
    for (const Extent& thread : threads) {
        for (; !busy.empty() && busy.top().first + gap <= thread.first; busy.pop()) free.insert(busy.top().second);
        const std::size_t lane = free.empty() ? opened++ : *free.begin();
        free.erase(lane);
        busy.emplace(thread.last, lane);
        lanes.push_back(lane);
    }
    return lanes;
}

/// Where the shown messages are from left to right.
std::vector<double> columns(const ReplyTree& tree, const PrimaryForest& forest, double pitch, bool byTime) {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < forest.size(); ++i) {
        if (forest.shown[i]) order.push_back(i);
    }
    const double usual = byTime ? usualPause(tree.conversation(), order) : 0;
    std::vector<double> result(forest.size(), 0);
    for (std::size_t i = 1; i < order.size(); ++i) {
        double step = 1;
        if (usual > 0) step = usualPitches * pauseBefore(tree.conversation(), order[i - 1], order[i]) / usual;
        result[order[i]] = result[order[i - 1]] + pitch * std::clamp(step, 1.0, mostPitches);
    }
    return result;
}

}  // namespace

Result<Placement> TimelineLayout::place(const ReplyTree& tree, const NodeSizes& sizes, const LayoutOptions& options,
                                        Control& control) const {
    if (!sizes.covers(tree.size())) return fail(ErrorCode::Usage, "the layout needs one size for every message");
    const PrimaryForest forest(tree, options.hidden);
    Size largest;
    for (std::size_t i = 0; i < tree.size(); ++i) {
        largest.width = std::max(largest.width, sizes[i].width);
        largest.height = std::max(largest.height, sizes[i].height);
    }
    const double pitch = largest.width + options.siblingGap;
    const std::vector<double> column = columns(tree, forest, pitch, options.byTime);
    if (!control.step(tree.size(), tree.size())) return fail(ErrorCode::Cancelled, "the layout was stopped");
    std::vector<Extent> threads(forest.roots.size());
    for (std::size_t t = 0; t < threads.size(); ++t) threads[t].first = column[forest.roots[t]];
    for (std::size_t i = 0; i < tree.size(); ++i) {
        if (forest.shown[i]) threads[forest.thread[i]].last = column[i];
    }
    const std::vector<std::size_t> lanes = lanesOf(threads, pitch + options.threadGap);
    Placement placement;
    placement.positions.resize(tree.size());
    for (std::size_t i = 0; i < tree.size(); ++i) {
        if (!forest.shown[i]) continue;
        const auto lane = static_cast<double>(lanes[forest.thread[i]]);
        placement.positions[i] = {column[i], lane * (largest.height + options.subtreeGap)};
    }
    complete(placement, forest, sizes);
    return placement;
}

}  // namespace antecedent
