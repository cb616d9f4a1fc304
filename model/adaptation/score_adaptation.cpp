// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/adaptation/score_adaptation.h"

#include <algorithm>

#include "model/adaptation/decided_example.h"

namespace antecedent {

ScoreAdaptation::ScoreAdaptation(const Adaptation& adaptation)
    : m_correction{std::vector<double>(evidenceNames().size()), adaptation.startBias, adaptation.sharpness - 1},
      m_sureSlope(adaptation.sureSlope),
      m_sureOffset(adaptation.sureOffset) {
    const auto& names = evidenceNames();
    for (const auto& [column, weight] : adaptation.weights) {
        const auto found = std::find(names.begin(), names.end(), column);
        if (found != names.end()) m_correction.weights[static_cast<std::size_t>(found - names.begin())] = weight;
    }
}

DecisionOptions ScoreAdaptation::decision(const DecisionOptions& ofModel) const {
    DecisionOptions decision = ofModel;
    decision.temperature = 1;
    decision.selfBias = 0;
    decision.sureSlope = m_sureSlope;
    decision.sureOffset = m_sureOffset;
    return decision;
}

std::vector<float> ScoreAdaptation::corrected(const TargetExample& target, const std::vector<float>& scores,
                                              const DecisionOptions& ofModel) const {
    const std::vector<double> logOdds = m_correction.applied(logOddsOf(scores, ofModel), target.evidence);
    return {logOdds.begin(), logOdds.end()};
}

std::shared_ptr<const ScoreAdaptation> scoreAdaptation(const AdaptationPtr& adaptation,
                                                       const std::string& modelSha256) {
    if (!adaptation || adaptation->modelSha256 != modelSha256) return nullptr;
    return std::make_shared<const ScoreAdaptation>(*adaptation);
}

}  // namespace antecedent
