// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/metrics/thread_metrics.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "graph/metrics/assignment.h"

namespace antecedent {
namespace {

/// Sizes of the threads of both sides and of their overlaps.
struct Contingency {
    explicit Contingency(const ThreadPartition& partition)
        : total(static_cast<double>(partition.size())),
          gold(partition.goldThreads()),
          predicted(partition.predictedThreads()) {
        for (std::size_t i = 0; i < partition.size(); ++i) {
            ++gold[partition.gold()[i]];
            ++predicted[partition.predicted()[i]];
            ++overlap[{partition.gold()[i], partition.predicted()[i]}];
        }
    }

    double total;
    std::vector<std::size_t> gold;
    std::vector<std::size_t> predicted;
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> overlap;
};

double entropyTerm(std::size_t count, double total) {
    const double share = static_cast<double>(count) / total;
    return -share * std::log2(share);
}

double entropy(const std::vector<std::size_t>& sizes, double total) {
    double sum = 0;
    for (const std::size_t size : sizes) sum += entropyTerm(size, total);
    return sum;
}

double scaledVariationOfInformation(const Contingency& table) {
    if (table.total < 2) return 1;
    double joint = 0;
    for (const auto& [threads, count] : table.overlap) joint += entropyTerm(count, table.total);
    const double distance = 2 * joint - entropy(table.gold, table.total) - entropy(table.predicted, table.total);
    return 1 - distance / std::log2(table.total);
}

double oneToOne(const Contingency& table) {
    std::vector<AssignmentEdge> edges;
    edges.reserve(table.overlap.size());
    for (const auto& [threads, count] : table.overlap) {
        edges.push_back({threads.first, threads.second, static_cast<std::int64_t>(count)});
    }
    return static_cast<double>(bestAssignment(table.gold.size(), table.predicted.size(), edges)) / table.total;
}

LinkCounts exactMatch(const Contingency& table) {
    const auto several = [](std::size_t size) { return size > 1; };
    LinkCounts counts;
    counts.gold = static_cast<std::size_t>(std::count_if(table.gold.begin(), table.gold.end(), several));
    counts.predicted = static_cast<std::size_t>(std::count_if(table.predicted.begin(), table.predicted.end(), several));
    for (const auto& [threads, count] : table.overlap) {
        const bool same = table.gold[threads.first] == count && table.predicted[threads.second] == count;
        if (same && count > 1) ++counts.matched;
    }
    return counts;
}

double shenF(const Contingency& table) {
    std::vector<double> best(table.gold.size());
    for (const auto& [threads, count] : table.overlap) {
        const auto sizes = static_cast<double>(table.gold[threads.first] + table.predicted[threads.second]);
        double& found = best[threads.first];
        found = std::max(found, 2 * static_cast<double>(count) / sizes);
    }
    double sum = 0;
    for (std::size_t i = 0; i < best.size(); ++i) sum += static_cast<double>(table.gold[i]) * best[i];
    return sum / table.total;
}

double pairs(std::size_t count) {
    const auto n = static_cast<double>(count);
    return n * (n - 1) / 2;
}

double pairsWithin(const std::vector<std::size_t>& sizes) {
    double sum = 0;
    for (const std::size_t size : sizes) sum += pairs(size);
    return sum;
}

double adjustedRand(const Contingency& table) {
    double together = 0;
    for (const auto& [threads, count] : table.overlap) together += pairs(count);
    const double gold = pairsWithin(table.gold);
    const double predicted = pairsWithin(table.predicted);
    const double all = table.total * (table.total - 1) / 2;
    const double expected = all > 0 ? gold * predicted / all : 0;
    const double most = (gold + predicted) / 2;
    return most == expected ? 1 : (together - expected) / (most - expected);
}

}  // namespace

ThreadScores scoreThreads(const ThreadPartition& partition) {
    if (partition.size() == 0) return {};
    const Contingency table(partition);
    ThreadScores scores;
    scores.variationOfInformation = scaledVariationOfInformation(table);
    scores.oneToOne = oneToOne(table);
    scores.exactMatch = exactMatch(table);
    scores.shenF = shenF(table);
    scores.adjustedRand = adjustedRand(table);
    return scores;
}

}  // namespace antecedent
