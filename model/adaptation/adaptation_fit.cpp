// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/adaptation/adaptation_fit.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <random>

#include "model/adaptation/softmax_regression.h"

namespace antecedent {
namespace {

constexpr std::size_t mostExamples = 2000, mostHeldOut = 500, parts = 5;
constexpr unsigned seed = 1;
constexpr std::array priors{100.0, 300.0, 1000.0};

/// What the model says of one held-out decision.
struct HeldOut {
    double logLikelihood = 0;
    double share = 0;  ///< of the best candidate
    bool right = false;
};

HeldOut judged(const DecidedExample& example, const std::vector<double>& logOdds) {
    const double best = *std::max_element(logOdds.begin(), logOdds.end());
    double sum = 0, right = 0;
    HeldOut result;
    for (std::size_t place = 0; place < logOdds.size(); ++place) {
        const double weight = std::exp(logOdds[place] - best);
        sum += weight;
        if (example.right[place]) right += weight;
        if (logOdds[place] == best) result.right = example.right[place];
    }
    result.logLikelihood = std::log(std::max(right / sum, 1e-4));
    result.share = std::clamp(1 / sum, 1e-6, 1 - 1e-6);
    return result;
}

double shareRight(const std::vector<HeldOut>& held) {
    const auto right = std::count_if(held.begin(), held.end(), [](const HeldOut& one) { return one.right; });
    return static_cast<double>(right) / static_cast<double>(held.size());
}

double meanLikelihood(const std::vector<HeldOut>& held) {
    const auto add = [](double sum, const HeldOut& one) { return sum + one.logLikelihood; };
    return std::accumulate(held.begin(), held.end(), 0.0, add) / static_cast<double>(held.size());
}

/// By how many standard errors the likelihood grew.
double standardErrorsGained(const std::vector<HeldOut>& before, const std::vector<HeldOut>& after) {
    const auto count = static_cast<double>(before.size());
    double sum = 0, squares = 0;
    for (std::size_t i = 0; i < before.size(); ++i) {
        const double gain = after[i].logLikelihood - before[i].logLikelihood;
        sum += gain;
        squares += gain * gain;
    }
    const double mean = sum / count, variance = std::max(squares / count - mean * mean, 1e-12);
    return mean / std::sqrt(variance / count);
}

/// Each fifth as regressions that have learnt from the others see it.
std::vector<HeldOut> crossValidated(const std::vector<DecidedExample>& examples, double prior) {
    std::vector<HeldOut> held(examples.size());
    for (std::size_t part = 0; part < parts; ++part) {
        std::vector<const DecidedExample*> others;
        for (std::size_t i = 0; i < examples.size(); ++i) {
            if (i % parts != part) others.push_back(&examples[i]);
        }
        const SoftmaxCorrection correction = fitSoftmaxCorrection(others, prior);
        for (std::size_t i = part; i < examples.size(); i += parts) {
            held[i] = judged(examples[i], correction.applied(examples[i].logOdds, examples[i].evidence));
        }
    }
    return held;
}

/// A line in log-odds for the chance of being right, drawn towards the chance being the share (Newton's method on the
/// likelihood with a Gaussian prior).
void fitChance(const std::vector<HeldOut>& held, Adaptation& adaptation) {
    constexpr double priorWeight = 5;
    double slope = 1, offset = 0;
    for (int step = 0; step < 20; ++step) {
        double a = priorWeight, b = 0, c = priorWeight;
        double slopeGradient = priorWeight * (slope - 1), offsetGradient = priorWeight * offset;
        for (const HeldOut& one : held) {
            const double odds = std::log(one.share / (1 - one.share));
            const double chance = 1 / (1 + std::exp(-(slope * odds + offset)));
            const double error = chance - (one.right ? 1 : 0), weight = chance * (1 - chance);
            slopeGradient += error * odds;
            offsetGradient += error;
            a += weight * odds * odds;
            b += weight * odds;
            c += weight;
        }
        const double determinant = a * c - b * b;
        slope -= (c * slopeGradient - b * offsetGradient) / determinant;
        offset -= (a * offsetGradient - b * slopeGradient) / determinant;
    }
    adaptation.sureSlope = std::max(0.1, slope);
    adaptation.sureOffset = offset;
}

/// In random order, those that can be learnt from.
std::vector<DecidedExample> usable(std::vector<DecidedExample> examples) {
    const auto nothingRight = [](const DecidedExample& example) {
        for (std::size_t place = 0; place < example.right.size(); ++place) {
            if (example.right[place] && std::isfinite(example.logOdds[place])) return false;
        }
        return true;
    };
    examples.erase(std::remove_if(examples.begin(), examples.end(), nothingRight), examples.end());
    std::mt19937 random(seed);
    std::shuffle(examples.begin(), examples.end(), random);
    if (examples.size() > mostExamples) examples.resize(mostExamples);
    return examples;
}

Adaptation adaptationOf(const SoftmaxCorrection& correction) {
    Adaptation adaptation;
    adaptation.sharpness = 1 + correction.sharpness;
    adaptation.startBias = correction.startBias;
    for (std::size_t column = 0; column < correction.weights.size(); ++column) {
        if (correction.weights[column] != 0) {
            adaptation.weights.emplace_back(evidenceNames()[column], correction.weights[column]);
        }
    }
    return adaptation;
}

}  // namespace

AdaptationTrial fitAdaptation(std::vector<DecidedExample> examples, Control& control) {
    examples = usable(std::move(examples));
    AdaptationTrial trial;
    trial.decisions = examples.size();
    if (examples.size() < fewestLearntDecisions) return trial;
    const std::vector<DecidedExample> tried(
        examples.begin(), examples.begin() + static_cast<std::ptrdiff_t>(std::min(examples.size(), mostHeldOut)));
    std::vector<HeldOut> before, best;
    for (const DecidedExample& example : tried) before.push_back(judged(example, example.logOdds));
    double prior = 0;
    for (std::size_t i = 0; i < priors.size(); ++i) {
        if (!control.step(i, priors.size() + 1)) return trial;
        auto held = crossValidated(tried, priors[i]);
        if (!best.empty() && meanLikelihood(held) <= meanLikelihood(best)) continue;
        best = std::move(held);
        prior = priors[i];
    }
    trial.rightBefore = shareRight(before);
    trial.rightAfter = shareRight(best);
    // A likelihood that grows without one more decision being right may be confidence alone.
    if (standardErrorsGained(before, best) < 1 || trial.rightAfter <= trial.rightBefore) return trial;
    std::vector<const DecidedExample*> all;
    for (const DecidedExample& example : examples) all.push_back(&example);
    trial.adaptation = adaptationOf(fitSoftmaxCorrection(all, prior));
    fitChance(best, *trial.adaptation);
    trial.adaptation->decisions = trial.decisions;
    trial.adaptation->rightBefore = trial.rightBefore;
    trial.adaptation->rightAfter = trial.rightAfter;
    return trial;
}

}  // namespace antecedent
