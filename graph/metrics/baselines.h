// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

#include "graph/conversation/conversation.h"
#include "graph/tree/link_scores.h"

namespace antecedent {

/// Rules that a model has to beat. In all of them system lines start their own thread and are nobody's
/// parent, and so does the first message.
enum class Baseline {
    PreviousMessage,  ///< the previous message
    PreviousOther,    ///< the previous message of another speaker, else the previous message
    Addressed,        ///< the latest message of the speaker addressed ("ann: …", "@ann …"), else the previous
                      ///< message
    FirstPost         ///< the first message of the conversation
};

constexpr std::array<Baseline, 4> allBaselines = {Baseline::PreviousMessage, Baseline::PreviousOther,
                                                  Baseline::Addressed, Baseline::FirstPost};

/// Name for tables and JSON, e.g. "previous-message".
std::string_view baselineName(Baseline baseline);

/// The rule's links, as a prediction with one certain candidate per message. What the file says of replies is
/// not looked at.
LinkScores baselineScores(const Conversation& conversation, Baseline baseline);

}  // namespace antecedent
