// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <vector>

#include "model/adaptation/softmax_regression.h"
#include "model/api/adaptation.h"
#include "model/bundle/decision.h"
#include "model/evidence/target_example.h"

namespace antecedent {

/// Applies what was learnt from a person's decisions to the scores of one message after the other.
class ScoreAdaptation {
public:
    /// Columns that this program has not are left out.
    explicit ScoreAdaptation(const Adaptation& adaptation);

    /// How the corrected scores become probabilities: on the scale of log-odds, without a further bias.
    DecisionOptions decision(const DecisionOptions& ofModel) const;
    /// Scores, in the order of the candidates, as `decision` takes them.
    std::vector<float> corrected(const TargetExample& target, const std::vector<float>& scores,
                                 const DecisionOptions& ofModel) const;

private:
    SoftmaxCorrection m_correction;
    double m_sureSlope;
    double m_sureOffset;
};

/// Null where there is none, or it was learnt with another model.
std::shared_ptr<const ScoreAdaptation> scoreAdaptation(const AdaptationPtr& adaptation, const std::string& modelSha256);

}  // namespace antecedent
