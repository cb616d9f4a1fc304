// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <optional>

#include "graph/tree/reply_tree.h"

namespace antecedent {

/// What a person looks for: all that is set must hold.
struct SearchQuery {
    QString text;  ///< in the text or the speaker's name
    bool regularExpression = false;
    bool caseSensitive = false;

    SpeakerId speaker;  ///< invalid: any
    std::optional<Timestamp> from;
    std::optional<Timestamp> to;
    double leastProbability = 0;
    double mostProbability = 1;
    std::optional<LinkOrigin> origin;
    bool unanswered = false;  ///< nobody replied

    /// True when something besides the text is asked for.
    bool filters() const {
        return speaker.valid() || from || to || leastProbability > 0 || mostProbability < 1 || origin || unanswered;
    }
    /// True when nothing is asked for, so that nothing is found.
    bool empty() const { return text.trimmed().isEmpty() && !filters(); }
};

}  // namespace antecedent
