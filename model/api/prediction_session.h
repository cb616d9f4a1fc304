// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <utility>
#include <vector>

#include "graph/base/control.h"
#include "graph/base/error.h"
#include "graph/conversation/conversation.h"
#include "graph/tree/link_scores.h"

namespace antecedent {

/// Scores of messages that were not there before: element i belongs to message `first + i`.
struct AddedScores {
    std::size_t first = 0;
    std::vector<MessageScores> messages;
};

/// Predicts a conversation that grows, such as a log that is still written. Nothing later than a message
/// counts for its link, so earlier links stand, and each call costs what is new, however long the
/// conversation has become. Adding it message by message gives the links that one prediction of the whole
/// gives (up to rounding in bf16). Made by ReplyPredictor::startSession; must go before the predictor goes.
/// One call at a time, from any thread.
class PredictionSession {
public:
    virtual ~PredictionSession() = default;

    /// Messages whose scores were given out so far.
    virtual std::size_t size() const = 0;

    /// Scores of the messages from `size()` on. `conversation` is the whole conversation as it stands now and
    /// begins with the messages it had before; BadInput when it does not (the latest hundred are compared):
    /// start anew then. Cancelled: what was found until then is kept, and the next call goes on from there.
    virtual Result<AddedScores> extend(ConversationPtr conversation, Control& control) = 0;

    /// All links that a person has set so far, in place of those set before (see PredictOptions::fixed).
    /// Scores that were given out do not change; messages to come are judged by the corrected history. Needs
    /// no network: some 10 µs for each message so far.
    virtual void correct(std::vector<std::pair<MessageId, std::vector<MessageId>>> fixed) = 0;
};

}  // namespace antecedent
