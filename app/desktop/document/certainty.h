// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "graph/tree/reply_tree.h"

namespace antecedent {

/// How sure the tree is of one message's place, in the three steps that the links show.
enum class Certainty { Unknown, Sure, Likely, Doubtful };

constexpr double sureFrom = 0.9;
constexpr double likelyFrom = 0.5;

inline Certainty certaintyOf(double probability) {
    if (probability >= sureFrom) return Certainty::Sure;
    return probability >= likelyFrom ? Certainty::Likely : Certainty::Doubtful;
}

/// Declared and corrected places are sure; a message that was never predicted has no certainty.
inline Certainty certaintyOf(const Attachment& attachment) {
    if (attachment.origin == LinkOrigin::Unknown) return Certainty::Unknown;
    return attachment.origin == LinkOrigin::Predicted ? certaintyOf(attachment.probability) : Certainty::Sure;
}

/// Whether a link is drawn when predicted ones below a threshold are not.
inline bool isDrawn(const Attachment& attachment, double threshold) {
    const bool sure = attachment.origin == LinkOrigin::Declared || attachment.origin == LinkOrigin::Corrected;
    return sure || attachment.probability >= threshold;
}

}  // namespace antecedent
