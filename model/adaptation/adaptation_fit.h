// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "graph/base/control.h"
#include "model/adaptation/decided_example.h"
#include "model/api/adaptation.h"

namespace antecedent {

/// Learns an Adaptation by softmax regression with a Gaussian prior on what it adds (L-BFGS). How narrow the prior is
/// is chosen by cross-validation in five parts; the adaptation counts only where the likelihood of the decisions held
/// out grows by more than one standard error, and more of them are right. Examples in which no candidate is right are
/// left out; of more than 2,000, so many are drawn. The same examples give the same adaptation. `modelSha256` is left
/// empty. Cancelled: nothing was learnt.
AdaptationTrial fitAdaptation(std::vector<DecidedExample> examples, Control& control);

}  // namespace antecedent
