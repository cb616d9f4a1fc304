// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/bundle/decision.h"

#include <algorithm>
#include <cmath>

namespace antecedent {
namespace {

constexpr std::size_t likelyParents = 4;
constexpr double leastLikely = 0.03;
constexpr double certain = 1 - 1e-9;

/// Gives the first of the candidates its chance of being right, and the others what is left; their order
/// stays.
void believe(std::vector<Candidate>& candidates, const DecisionOptions& options) {
    const double share = candidates.front().probability, rest = 1 - share;
    if (candidates.size() < 2 || share > certain || (options.sureSlope == 1 && options.sureOffset == 0)) return;
    const double second = candidates[1].probability;
    const double right = std::max(chanceOfRight(share, options), second / (rest + second));
    for (Candidate& candidate : candidates) candidate.probability *= (1 - right) / rest;
    candidates.front().probability = std::max(right, candidates[1].probability);
}

}  // namespace

std::string settingName(const Setting& setting) {
    std::string name = genreName(setting.genre);
    if (setting.circumstance == Circumstance::Nameless) name += " without names";
    if (setting.circumstance == Circumstance::Undeclared) name += " with declared replies";
    return name;
}

Setting settingOf(const ConversationState& state) {
    if (state.choseNoButton()) return {state.genre(), Circumstance::Undeclared};
    return {state.genre(), state.nameUse().rare() ? Circumstance::Nameless : Circumstance::Usual};
}

const DecisionOptions& decisionFor(const Decisions& decisions, Setting setting) {
    static const DecisionOptions standard;
    for (const Setting& known : {setting, Setting(setting.genre), Setting(Genre::Unknown)}) {
        const auto found = decisions.find(known);
        if (found != decisions.end()) return found->second;
    }
    return standard;
}

std::vector<double> candidateProbabilities(const std::vector<float>& scores, const DecisionOptions& options) {
    std::vector<double> values(scores.begin(), scores.end());
    values.back() += options.selfBias;
    const double best = *std::max_element(values.begin(), values.end());
    double sum = 0;
    for (double& value : values) sum += value = std::exp((value - best) / options.temperature);
    for (double& value : values) value /= sum;
    return values;
}

double chanceOfRight(double share, const DecisionOptions& options) {
    return 1 / (1 + std::exp(-(options.sureSlope * std::log(share / (1 - share)) + options.sureOffset)));
}

MessageScores decide(const std::vector<std::size_t>& candidates, const std::vector<float>& scores,
                     const DecisionOptions& options, std::size_t keep) {
    const auto probabilities = candidateProbabilities(scores, options);
    MessageScores result;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        result.candidates.push_back({MessageId(candidates[i]), probabilities[i]});
    }
    std::stable_sort(result.candidates.begin(), result.candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.probability > b.probability; });
    const MessageId self(candidates.back());
    if (result.candidates.front().parent != self) {
        for (const Candidate& candidate : result.candidates) {
            const bool first = result.parents.empty();
            if (!first && candidate.probability < options.secondParent) break;
            if (candidate.parent != self) result.parents.push_back(candidate.parent);
        }
    }
    believe(result.candidates, options);
    result.candidates.resize(std::min(keep, result.candidates.size()));
    result.candidates.shrink_to_fit();  // kept for every message of a long conversation
    return result;
}

MessagePlace placeOf(const MessageScores& scores, MessageId self) {
    MessagePlace place{indicesOf(scores.parents), {}, true};
    for (const Candidate& candidate : scores.candidates) {
        if (place.likely.size() >= likelyParents || candidate.probability < leastLikely) break;
        if (candidate.parent != self) {
            place.likely.push_back({candidate.parent.index(), static_cast<float>(candidate.probability)});
        }
    }
    return place;
}

}  // namespace antecedent
