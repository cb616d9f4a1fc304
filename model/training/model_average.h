// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <vector>

#include "model/bundle/model_file.h"

namespace antecedent {

/// BadInput when one of the other model folders has other tensors, so that `averageWith` would fail.
Result<void> averageable(const ReplyModel& model, const std::vector<std::filesystem::path>& others);

/// Gives a model the mean of its weights and those of other model folders, one share each ("model soup",
/// Wortsman et al. 2022, section 3): models that went on from one another differ in what they got wrong.
/// BadInput when one of them has other tensors. Decisions and screen stay, and no longer fit.
Result<void> averageWith(ReplyModel& model, const std::vector<std::filesystem::path>& others);

}  // namespace antecedent
