// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/adaptation/decided_example.h"

#include <algorithm>
#include <utility>

namespace antecedent {

std::vector<double> logOddsOf(const std::vector<float>& scores, const DecisionOptions& decision) {
    std::vector<double> logOdds(scores.begin(), scores.end());
    logOdds.back() += decision.selfBias;
    for (double& value : logOdds) value /= decision.temperature;
    return logOdds;
}

DecidedExample decidedExample(const TargetExample& target, std::vector<double> logOdds,
                              const std::vector<MessageId>& parents) {
    DecidedExample example{std::move(logOdds), target.evidence, std::vector<bool>(target.candidates.size())};
    for (std::size_t place = 0; place + 1 < target.candidates.size(); ++place) {
        const MessageId candidate(target.candidates[place]);
        example.right[place] = std::find(parents.begin(), parents.end(), candidate) != parents.end();
    }
    example.right.back() = parents.empty();
    return example;
}

}  // namespace antecedent
