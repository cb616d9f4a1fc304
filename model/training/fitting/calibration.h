// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <vector>

#include "model/training/fitting/dev_evaluation.h"

namespace antecedent {

/// Annotated messages of a setting from which on its decisions are fitted.
constexpr std::size_t fewestFittedMessages = 200;

/// Fits how to decide on decoded dev messages, one set for each setting and one over all for the rest: the
/// bias of "starts a thread" and the second-parent threshold for the best link F1, the temperature for the
/// likelihood of the gold parents (Guo et al. 2017), and a line in log-odds for the chance of being right
/// (Platt 1999), in which each source weighs the same. The messages must have been decoded with neutral
/// decisions (or `undecided`) and all candidates kept. Of what there are fewer than `fewestFittedMessages`
/// of, `before` stays, if it is there. A genre of which only messages without names are there is fitted to
/// these. The bias of a genre in `startBias` is not fitted but that one.
Decisions fitDecisions(const std::vector<DecodedSource>& sources, Decisions before = {},
                       const std::map<Genre, double>& startBias = {});

/// Annotated messages of each setting.
std::map<Setting, std::size_t> messagesBySetting(const std::vector<DecodedSource>& sources);

/// Decisions for a decoding whose scores can be had back by `undecided`: without the chance of being right
/// (sureSlope and sureOffset), which mixes the candidates.
Decisions reversible(Decisions decisions);

/// What was decoded with reversible decisions, with the probabilities that neutral ones give. The history
/// stays the one that was decided, which is the one to fit decisions to.
std::vector<DecodedSource> undecided(std::vector<DecodedSource> sources, const Decisions& decisions);

/// The same messages decided anew.
DecodedSource decidedAnew(const DecodedSource& source, const DecisionOptions& options);

}  // namespace antecedent
