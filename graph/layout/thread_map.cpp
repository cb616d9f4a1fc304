// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include "graph/layout/thread_map.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <queue>
#include <set>

#include "graph/layout/primary_forest.h"

namespace antecedent {
namespace {

constexpr double timedShare = 0.9;  // of the messages must have a time for the clock to count

/// What each message has on the axis: seconds, or its number among the shown ones.
std::vector<double> axisOf(const ReplyTree& tree, const PrimaryForest& forest, bool& timed) {
    const auto& messages = tree.conversation().messages();
    std::size_t shown = 0;
    std::size_t known = 0;
    for (std::size_t i = 0; i < forest.size(); ++i) {
        if (!forest.shown[i]) continue;
        ++shown;
        known += messages[i].time ? 1 : 0;
    }
    timed = known > 1 && static_cast<double>(known) >= timedShare * static_cast<double>(shown);
    std::vector<double> axis(forest.size(), 0);
    double last = 0;
    bool begun = false;
    for (std::size_t i = 0; i < forest.size(); ++i) {
        if (!forest.shown[i]) continue;
        const bool has = timed && messages[i].time.has_value();
        if (has && !begun)
            std::fill(axis.begin(), axis.begin() + static_cast<std::ptrdiff_t>(i), messages[i].time->seconds());
        begun = begun || has;
        last = has ? messages[i].time->seconds() : timed ? last : last + 1;
        axis[i] = last;
    }
    return axis;
}

/// Puts the axis between 0 and the width.
void spread(const PrimaryForest& forest, const std::vector<double>& axis, double width, ThreadMap& map) {
    double first = 0;
    double last = 0;
    bool any = false;
    for (std::size_t i = 0; i < forest.size(); ++i) {
        if (!forest.shown[i]) continue;
        first = any ? std::min(first, axis[i]) : axis[i];
        last = any ? std::max(last, axis[i]) : axis[i];
        any = true;
    }
    map.firstSecond = first;
    map.lastSecond = last;
    map.places.assign(forest.size(), 0);
    const double length = std::max(last - first, 1e-9);
    for (std::size_t i = 0; i < forest.size(); ++i) {
        if (forest.shown[i]) map.places[i] = (axis[i] - first) / length * width;
    }
}

void collectBars(const PrimaryForest& forest, const ThreadMapOptions& options, ThreadMap& map) {
    map.bars.resize(forest.roots.size());
    for (std::size_t i = 0; i < forest.size(); ++i) {
        if (forest.shown[i]) map.bars[forest.thread[i]].messages.emplace_back(i);
    }
    for (ThreadBar& bar : map.bars) {
        bar.root = bar.messages.front();
        const auto before = [&](MessageId a, MessageId b) { return map.places[a.index()] < map.places[b.index()]; };
        std::stable_sort(bar.messages.begin(), bar.messages.end(), before);
        bar.begin = map.places[bar.messages.front().index()];
        bar.end = std::max(map.places[bar.messages.back().index()], bar.begin + options.shortest);
        bar.begin = std::max(0.0, std::min(bar.begin, options.width - options.shortest));
        bar.end = std::min(bar.end, std::max(options.width, bar.begin + options.shortest));
    }
    std::stable_sort(map.bars.begin(), map.bars.end(),
                     [](const ThreadBar& a, const ThreadBar& b) { return a.begin < b.begin; });
}

/// Lanes for the threads that were answered, or for the others below them.
void chooseLanes(bool answered, double gap, ThreadMap& map) {
    using Ending = std::pair<double, std::size_t>;
    std::priority_queue<Ending, std::vector<Ending>, std::greater<>> busy;
    std::set<std::size_t> free;
    for (std::size_t b = 0; b < map.bars.size(); ++b) {
        ThreadBar& bar = map.bars[b];
        if ((bar.messages.size() > 1) != answered) continue;
        for (; !busy.empty() && busy.top().first + gap <= bar.begin; busy.pop()) free.insert(busy.top().second);
        if (free.empty()) {
            free.insert(map.lanes.size());
            map.lanes.emplace_back();
        }
        bar.lane = *free.begin();
        free.erase(free.begin());
        busy.emplace(bar.end, bar.lane);
        map.lanes[bar.lane].push_back(b);
    }
}

}  // namespace

std::size_t ThreadMap::barAt(std::size_t lane, double place) const {
    if (lane >= lanes.size()) return none;
    const auto after = std::partition_point(lanes[lane].begin(), lanes[lane].end(),
                                            [&](std::size_t bar) { return bars[bar].begin <= place; });
    if (after == lanes[lane].begin()) return none;
    const std::size_t bar = *(after - 1);
    return place <= bars[bar].end ? bar : none;
}

MessageId ThreadMap::nearest(std::size_t bar, double place) const {
    const auto& messages = bars[bar].messages;
    const auto right = std::partition_point(messages.begin(), messages.end(),
                                            [&](MessageId message) { return places[message.index()] < place; });
    if (right == messages.begin()) return *right;
    if (right == messages.end()) return messages.back();
    const double after = places[right->index()] - place;
    return after < place - places[(right - 1)->index()] ? *right : *(right - 1);
}

ThreadMap threadMap(const ReplyTree& tree, const ThreadMapOptions& options) {
    const PrimaryForest forest(tree, options.hidden);
    ThreadMap map;
    const std::vector<double> axis = axisOf(tree, forest, map.timed);
    spread(forest, axis, options.width, map);
    collectBars(forest, options, map);
    for (const bool answered : {true, false}) chooseLanes(answered, options.gap, map);
    map.barOf.assign(tree.size(), ThreadMap::none);
    for (std::size_t b = 0; b < map.bars.size(); ++b) {
        for (const MessageId message : map.bars[b].messages) map.barOf[message.index()] = b;
    }
    return map;
}

std::vector<double> roundTimes(double first, double last, double least) {
    constexpr double day = 86400;
    constexpr std::array<double, 24> steps{1,     2,   5,       10,      15,       30,       60,       120,
                                           300,   600, 900,     1800,    3600,     7200,     10800,    21600,
                                           43200, day, 2 * day, 7 * day, 14 * day, 30 * day, 91 * day, 365 * day};
    double step = steps.back();
    for (const double candidate : steps) {
        if (candidate < least) continue;
        step = candidate;
        break;
    }
    while (step < least) step *= 2;
    std::vector<double> times;
    for (double time = std::ceil(first / step) * step; time <= last; time += step) times.push_back(time);
    return times;
}

}  // namespace antecedent
