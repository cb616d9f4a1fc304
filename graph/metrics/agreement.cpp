// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/metrics/agreement.h"

#include <algorithm>
#include <map>
#include <optional>
#include <random>

#include "graph/metrics/thread_metrics.h"

namespace antecedent {
namespace {

constexpr int resamplings = 2000;

/// What one message adds to the figures.
struct Compared {
    LinkCounts links;
    bool same = false;
};

/// How far back the primary parent is; 0 for a thread start.
std::size_t distanceOf(const std::vector<MessageId>& parents, std::size_t message) {
    return parents.empty() ? 0 : message - parents.front().index();
}

LinkSet alone(std::size_t message, std::size_t size, const std::vector<MessageId>& parents) {
    LinkSet links;
    links.parents.resize(size);
    links.parents[message] = parents;
    return links;
}

template <class Figure>
Estimate estimated(const std::vector<Compared>& compared, const Figure& figure) {
    std::mt19937 random(1);
    std::vector<double> values;
    std::vector<Compared> drawn(compared.size());
    for (int round = 0; round < resamplings; ++round) {
        // Not std::uniform_int_distribution, whose numbers differ between libraries.
        for (Compared& one : drawn) one = compared[random() % compared.size()];
        values.push_back(figure(drawn));
    }
    std::sort(values.begin(), values.end());
    const auto at = [&values](double share) {
        return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
    };
    return {figure(compared), at(0.025), at(0.975)};
}

double f1Of(const std::vector<Compared>& compared) {
    LinkCounts links;
    for (const Compared& one : compared) links += one.links;
    return links.f1();
}

double sameOf(const std::vector<Compared>& compared) {
    const auto same = std::count_if(compared.begin(), compared.end(), [](const Compared& one) { return one.same; });
    return static_cast<double>(same) / static_cast<double>(compared.size());
}

/// Chance agreement from each person's own distances.
double kappaOf(const std::vector<std::pair<std::size_t, std::size_t>>& distances) {
    std::map<std::size_t, std::pair<double, double>> shares;
    double same = 0;
    const auto count = static_cast<double>(distances.size());
    for (const auto& [first, second] : distances) {
        shares[first].first += 1 / count;
        shares[second].second += 1 / count;
        same += first == second ? 1 / count : 0;
    }
    double chance = 0;
    for (const auto& [distance, share] : shares) chance += share.first * share.second;
    return chance >= 1 ? 1 : (same - chance) / (1 - chance);
}

}  // namespace

Agreement agreementOf(const std::vector<LinkSet>& first, const std::vector<LinkSet>& second) {
    Agreement agreement;
    std::vector<Compared> compared;
    std::vector<std::pair<std::size_t, std::size_t>> distances;
    ThreadPartition threads;
    agreement.differing.resize(first.size());
    for (std::size_t c = 0; c < first.size(); ++c) {
        LinkPair both{first[c], second[c]};
        for (std::size_t i = 0; i < both.gold.size(); ++i) {
            auto& mine = both.gold.parents[i];
            auto& theirs = both.predicted.parents[i];
            if (!mine || !theirs) {
                mine = theirs = std::nullopt;
                continue;
            }
            const std::size_t a = distanceOf(*mine, i), b = distanceOf(*theirs, i);
            distances.emplace_back(a, b);
            const LinkPair one{alone(i, both.gold.size(), *mine), alone(i, both.gold.size(), *theirs)};
            compared.push_back({countLinks(one), a == b});
            const auto sorted = [](std::vector<MessageId> ids) {
                std::sort(ids.begin(), ids.end());
                return ids;
            };
            if (sorted(*mine) != sorted(*theirs)) agreement.differing[c].push_back(i);
        }
        threads.add(both);
    }
    agreement.messages = compared.size();
    if (compared.empty()) return agreement;
    agreement.linkF1 = estimated(compared, f1Of);
    agreement.sameParent = estimated(compared, sameOf);
    agreement.kappa = kappaOf(distances);
    const ThreadScores scores = scoreThreads(threads);
    agreement.variationOfInformation = scores.variationOfInformation;
    agreement.oneToOne = scores.oneToOne;
    return agreement;
}

double krippendorffAlpha(const std::vector<std::vector<LinkSet>>& people) {
    if (people.empty()) return 1;
    // Coincidences of values in units that at least two people decided.
    std::map<std::size_t, double> totals;
    double same = 0, pairs = 0;
    for (std::size_t c = 0; c < people.front().size(); ++c) {
        for (std::size_t i = 0; i < people.front()[c].size(); ++i) {
            std::map<std::size_t, double> values;
            double count = 0;
            for (const auto& person : people) {
                const auto& parents = person[c].parents[i];
                if (!parents) continue;
                ++values[distanceOf(*parents, i)];
                ++count;
            }
            if (count < 2) continue;
            for (const auto& [value, times] : values) {
                totals[value] += times;
                same += times * (times - 1) / (count - 1);
            }
            pairs += count;
        }
    }
    double expected = 0;
    for (const auto& [value, total] : totals) expected += total * (total - 1);
    if (pairs < 2 || expected >= pairs * (pairs - 1)) return 1;
    const double disagreement = 1 - same / pairs;
    return 1 - disagreement / (1 - expected / (pairs * (pairs - 1)));
}

}  // namespace antecedent
