// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "graph/base/error.h"
#include "graph/conversation/conversation.h"
#include "graph/tree/link_scores.h"

namespace antecedent {

/// What a model learnt from the decisions that a person made in one corpus: a log-linear correction of its scores. The
/// weights of the model stay as they are. In the model's own log-odds s and the evidence e of a candidate, the
/// corrected log-odds are sharpness * s + sum of weight * e, and startBias more for "starts a thread".
struct Adaptation {
    std::string modelSha256;                              ///< of the weights it was learnt with; it fits no others
    std::vector<std::pair<std::string, double>> weights;  ///< by evidence column
    double startBias = 0;
    double sharpness = 1;
    /// From the best candidate's share of the softmax, in log-odds, to the chance that it is right (Platt 1999).
    double sureSlope = 1;
    double sureOffset = 0;
    std::size_t decisions = 0;  ///< it was learnt from
    double rightBefore = 0;     ///< share of decisions that the model had right …
    double rightAfter = 0;      ///< … and that it has right when learnt from the other decisions
};

using AdaptationPtr = std::shared_ptr<const Adaptation>;

std::string adaptationJson(const Adaptation& adaptation);
/// BadInput for anything else.
Result<Adaptation> readAdaptation(const std::string& json);

/// Tells scores of one model from each other, as LinkScores::modelSha256 does: the sha256 of the weights and, where an
/// adaptation to them is given, the beginning of its own.
std::string scoresMark(const std::string& modelSha256, const AdaptationPtr& adaptation);

/// Whether scores with this mark are those of their model with this adaptation (null: with none).
bool scoresFit(const std::string& mark, const AdaptationPtr& adaptation);

/// A conversation and what was decided of its messages.
struct DecidedConversation {
    ConversationPtr conversation;
    LinkOverrides decided;
};

/// Decisions from which on there is something to learn.
inline constexpr std::size_t fewestLearntDecisions = 20;

/// What came of learning: the adaptation, if the decisions that were held out speak for it.
struct AdaptationTrial {
    std::size_t decisions = 0;  ///< that could be learnt from
    double rightBefore = 0;     ///< see Adaptation
    double rightAfter = 0;
    std::optional<Adaptation> adaptation;
};

}  // namespace antecedent
