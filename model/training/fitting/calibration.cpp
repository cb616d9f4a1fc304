// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/fitting/calibration.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace antecedent {
namespace {

constexpr double smallestProbability = 1e-12;
constexpr double leastBiasGain = 1e-3;  // in link F1
constexpr double leastGain = 2;         // in log-likelihood, for a line of its own

/// Candidates in message order with their scores, the target last: the form that `decide` takes.
struct Scored {
    std::vector<std::size_t> candidates;
    std::vector<float> scores;
};

Scored scoredFrom(const DecodedMessage& message) {
    auto candidates = message.scores.candidates;
    std::sort(candidates.begin(), candidates.end(),
              [](const Candidate& a, const Candidate& b) { return a.parent < b.parent; });
    Scored scored;
    for (const Candidate& candidate : candidates) {
        scored.candidates.push_back(candidate.parent.index());
        scored.scores.push_back(static_cast<float>(std::log(std::max(candidate.probability, smallestProbability))));
    }
    return scored;
}

bool isGold(const DecodedMessage& message, MessageId parent) {
    if (message.gold.empty()) return parent == message.id;
    return std::find(message.gold.begin(), message.gold.end(), parent) != message.gold.end();
}

/// Link F1 of the sources, each weighing as much as it has messages: what a small one says is mostly chance.
double weightedF1(const std::vector<DecodedSource>& sources, const DecisionOptions& options) {
    double sum = 0;
    for (const DecodedSource& source : sources) {
        sum += scoreOf(decidedAnew(source, options)).linkF1 * static_cast<double>(source.messages.size());
    }
    return sum;
}

double logLikelihood(const std::vector<DecodedSource>& sources, const DecisionOptions& options) {
    double sum = 0;
    for (const DecodedSource& source : sources) {
        for (const DecodedMessage& message : source.messages) {
            if (message.scores.candidates.empty()) continue;
            const Scored scored = scoredFrom(message);
            const auto probabilities = candidateProbabilities(scored.scores, options);
            double gold = 0;
            for (std::size_t i = 0; i < probabilities.size(); ++i) {
                if (isGold(message, MessageId(scored.candidates[i]))) gold += probabilities[i];
            }
            sum += std::log(std::max(gold, 1e-4));
        }
    }
    return sum;
}

/// The value of one option, from a grid in order of preference: the first whose `quality` is within `slack`
/// of the best.
template <class Set, class Quality>
void fitOption(const std::vector<double>& grid, const Set& set, const Quality& quality, double slack = 0) {
    std::vector<double> reached;
    for (const double value : grid) {
        set(value);
        reached.push_back(quality());
    }
    const double enough = *std::max_element(reached.begin(), reached.end()) - slack - 1e-9;
    const auto first = std::find_if(reached.begin(), reached.end(), [enough](double value) { return value >= enough; });
    set(grid[static_cast<std::size_t>(first - reached.begin())]);
}

/// 0, and steps away from it to both sides.
std::vector<double> biases() {
    std::vector<double> values{0};
    for (int step = 1; step <= 15; ++step) values.insert(values.end(), {0.1 * step, -0.1 * step});
    return values;
}

std::size_t messagesIn(const std::vector<DecodedSource>& sources) {
    std::size_t messages = 0;
    for (const DecodedSource& source : sources) messages += source.messages.size();
    return messages;
}

/// A best candidate's share of the softmax, and whether it is right.
struct Choice {
    double share;
    bool right;
    double weight = 1;
};

std::vector<Choice> choicesOf(const DecodedSource& source, const DecisionOptions& options) {
    std::vector<Choice> choices;
    for (const DecodedMessage& message : decidedAnew(source, options).messages) {
        if (message.scores.candidates.size() < 2) continue;
        const Candidate& best = message.scores.candidates.front();
        choices.push_back({std::clamp(best.probability, 1e-6, 1 - 1e-6), isGold(message, best.parent)});
    }
    return choices;
}

/// Choices of all sources. Each source weighs as much as any other of at least `fewestFittedMessages`: what
/// people bring is another source still, and a large one says no more of it than a small one. Together they
/// weigh as many as they are.
std::vector<Choice> choicesOf(const std::vector<DecodedSource>& sources, const DecisionOptions& options) {
    std::vector<Choice> all;
    double weights = 0;
    for (const DecodedSource& source : sources) {
        std::vector<Choice> choices = choicesOf(source, options);
        const double weight = 1.0 / static_cast<double>(std::max(choices.size(), fewestFittedMessages));
        for (Choice& choice : choices) choice.weight = weight;
        weights += weight * static_cast<double>(choices.size());
        all.insert(all.end(), choices.begin(), choices.end());
    }
    for (Choice& choice : all) choice.weight *= static_cast<double>(all.size()) / weights;
    return all;
}

std::map<Setting, DecodedSource> bySetting(const DecodedSource& source) {
    std::map<Setting, DecodedSource> parts;
    for (const DecodedMessage& message : source.messages) {
        const Setting setting(source.genre, message.circumstance);
        parts.try_emplace(setting, DecodedSource{source.source, source.genre, {}})
            .first->second.messages.push_back(message);
    }
    return parts;
}

/// The line in log-odds under which what came true was likeliest.
void fitChances(const std::vector<DecodedSource>& sources, DecisionOptions& options) {
    const auto choices = choicesOf(sources, options);
    const auto likelihood = [&](const DecisionOptions& line) {
        double sum = 0;
        for (const Choice& choice : choices) {
            const double chance = std::clamp(chanceOfRight(choice.share, line), 1e-4, 1 - 1e-4);
            sum += choice.weight * std::log(choice.right ? chance : 1 - chance);
        }
        return sum;
    };
    DecisionOptions best = options;
    double reached = likelihood(options) + leastGain;
    for (double slope = 0.4; slope < 1.5; slope += 0.05) {
        for (double offset = -1.5; offset < 1.55; offset += 0.1) {
            DecisionOptions line = options;
            line.sureSlope = slope;
            line.sureOffset = offset;
            const double value = likelihood(line);
            if (value > reached + 1e-9) {
                reached = value;
                best = line;
            }
        }
    }
    options = best;
}

/// `startBias`: the bias to take, if it is not to be fitted.
DecisionOptions fitted(const std::vector<DecodedSource>& sources, std::optional<double> startBias) {
    DecisionOptions options;
    options.secondParent = 1.0;
    // No more bias than it takes: what the last bit gains may be chance, and costs threads.
    fitOption(
        startBias ? std::vector{*startBias} : biases(), [&](double value) { options.selfBias = value; },
        [&] { return weightedF1(sources, options); }, leastBiasGain * static_cast<double>(messagesIn(sources)));
    fitOption(
        {1.0, 0.8, 0.9, 1.1, 1.2, 1.3, 1.45, 1.6, 1.8, 2.0}, [&](double value) { options.temperature = value; },
        [&] { return logLikelihood(sources, options); });
    fitOption(
        {1.0, 0.48, 0.45, 0.42, 0.39, 0.36, 0.33, 0.3, 0.27, 0.24, 0.2},
        [&](double value) { options.secondParent = value; }, [&] { return weightedF1(sources, options); });
    fitChances(sources, options);
    return options;
}

/// The value of `genre`, if there is one.
std::optional<double> biasOf(const std::map<Genre, double>& startBias, Genre genre) {
    const auto found = startBias.find(genre);
    return found == startBias.end() ? std::nullopt : std::optional(found->second);
}

/// Candidate probabilities as if nothing had been added to the scores, best first.
void undo(const DecisionOptions& options, DecodedMessage& message) {
    auto& candidates = message.scores.candidates;
    double sum = 0;
    for (Candidate& candidate : candidates) {
        const double score = options.temperature * std::log(std::max(candidate.probability, smallestProbability));
        candidate.probability = std::exp(score - (candidate.parent == message.id ? options.selfBias : 0));
        sum += candidate.probability;
    }
    for (Candidate& candidate : candidates) candidate.probability /= sum;
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.probability > b.probability; });
}

}  // namespace

DecodedSource decidedAnew(const DecodedSource& source, const DecisionOptions& options) {
    DecodedSource result{source.source, source.genre, {}};
    for (const DecodedMessage& message : source.messages) {
        DecodedMessage anew{message.id, message.scores, message.gold, message.circumstance};
        if (!message.scores.candidates.empty()) {
            const Scored scored = scoredFrom(message);
            anew.scores = decide(scored.candidates, scored.scores, options, scored.candidates.size());
        }
        result.messages.push_back(std::move(anew));
    }
    return result;
}

Decisions reversible(Decisions decisions) {
    for (auto& [setting, options] : decisions) {
        options.sureSlope = 1;
        options.sureOffset = 0;
    }
    return decisions;
}

std::vector<DecodedSource> undecided(std::vector<DecodedSource> sources, const Decisions& decisions) {
    for (DecodedSource& source : sources) {
        for (DecodedMessage& message : source.messages)
            undo(decisionFor(decisions, {source.genre, message.circumstance}), message);
    }
    return sources;
}

namespace {

/// Sources, or their parts, of each setting, and all of them as unknown.
std::map<Setting, std::vector<DecodedSource>> grouped(const std::vector<DecodedSource>& sources) {
    std::map<Setting, std::vector<DecodedSource>> groups;
    for (const DecodedSource& source : sources) {
        groups[Genre::Unknown].push_back(source);
        if (source.genre == Genre::Unknown) continue;
        for (auto& [setting, part] : bySetting(source)) groups[setting].push_back(std::move(part));
    }
    return groups;
}

}  // namespace

std::map<Setting, std::size_t> messagesBySetting(const std::vector<DecodedSource>& sources) {
    std::map<Setting, std::size_t> messages;
    for (const auto& [setting, group] : grouped(sources)) messages[setting] = messagesIn(group);
    return messages;
}

Decisions fitDecisions(const std::vector<DecodedSource>& sources, Decisions before,
                       const std::map<Genre, double>& startBias) {
    Decisions decisions = std::move(before);
    for (const auto& [setting, group] : grouped(sources)) {
        if (messagesIn(group) >= fewestFittedMessages)
            decisions[setting] = fitted(group, biasOf(startBias, setting.genre));
    }
    for (const auto& [genre, bias] : startBias) decisions.emplace(genre, decisionFor(decisions, genre));
    for (const auto& [setting, options] : Decisions(decisions)) decisions.emplace(setting.genre, options);
    for (auto& [setting, options] : decisions)
        options.selfBias = biasOf(startBias, setting.genre).value_or(options.selfBias);
    return decisions;
}

}  // namespace antecedent
