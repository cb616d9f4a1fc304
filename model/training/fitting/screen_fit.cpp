// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/fitting/screen_fit.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "model/training/data/joint_source.h"

namespace antecedent {
namespace {

constexpr std::size_t wholeWindow = 1000;
constexpr double screenHistoryNoise = 0.2;

/// Softmax regression, learnt target by target.
class ScreenRegression {
public:
    ScreenRegression(std::size_t columns, double rate) : m_rate(rate), m_weights(columns), m_squares(columns, 1e-6) {}

    void learn(const TargetExample& example) {
        const std::size_t count = example.candidates.size();
        std::vector<double> errors(count);
        for (std::size_t i = 0; i < count; ++i) errors[i] = product(example.evidence.row(i));
        const double best = *std::max_element(errors.begin(), errors.end());
        double sum = 0;
        for (double& error : errors) sum += error = std::exp(error - best);
        for (double& error : errors) error /= sum;
        for (const std::size_t place : example.gold) errors[place] -= 1.0 / static_cast<double>(example.gold.size());
        for (std::size_t column = 0; column < m_weights.size(); ++column) step(example.evidence, errors, column);
    }

    std::vector<float> weights() const { return {m_weights.begin(), m_weights.end()}; }

private:
    double product(const float* row) const { return std::inner_product(m_weights.begin(), m_weights.end(), row, 0.0); }

    void step(const EvidenceRows& evidence, const std::vector<double>& errors, std::size_t column) {
        double slope = 0;
        for (std::size_t i = 0; i < errors.size(); ++i)
            slope += errors[i] * static_cast<double>(evidence.row(i)[column]);
        m_squares[column] += slope * slope;
        m_weights[column] -= m_rate * slope / std::sqrt(m_squares[column]);
    }

    double m_rate;
    std::vector<double> m_weights, m_squares;
};

}  // namespace

CandidateScreen fitScreen(const std::vector<CorpusConversation>& corpus, const ScreenFitOptions& options,
                          Control& control) {
    std::vector<std::size_t> order(corpus.size());
    std::iota(order.begin(), order.end(), 0);
    std::mt19937 random(options.seed);
    std::shuffle(order.begin(), order.end(), random);
    JointSourceOptions reading;
    reading.candidates = wholeWindow;
    reading.noise = screenHistoryNoise;
    reading.example.masks = MaskKind::SelfOnly;  // is not looked at
    reading.seed = options.seed;
    const PredictedHistory nothing(corpus.size());
    JointSource source(corpus, order, nothing, reading);
    ScreenRegression regression(evidenceNames().size(), options.rate);
    std::size_t learnt = 0;
    while (learnt < options.targets && control.step(learnt, options.targets)) {
        const auto piece = source.next();
        if (!piece) break;
        for (const TargetExample& example : piece->examples) {
            if (example.gold.empty()) continue;
            regression.learn(example);
            ++learnt;
        }
    }
    return learnt == 0 || control.cancelled() ? CandidateScreen()
                                              : CandidateScreen(regression.weights(), options.limits);
}

}  // namespace antecedent
