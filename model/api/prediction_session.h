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

/// Messages with other scores than before, in order.
using ChangedScores = std::vector<std::pair<MessageId, MessageScores>>;

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

    /// Scores of all messages that were decided so far, also of those that a call which was cancelled came to.
    virtual std::vector<MessageScores> decided() const = 0;

    /// Takes over what one prediction of the whole conversation gave with the same model and options, links that stand
    /// among them, in place of predicting it. Only before the first `extend`. BadInput when a message has no scores.
    virtual Result<void> adopt(ConversationPtr conversation, LinkScores known) = 0;

    /// All links that a person has set so far, in place of those set before (see PredictOptions::fixed), and the
    /// scores that change with them near by: over the window behind each link that changes or moves with one. What lies
    /// farther off is left for `settle`. Cancelled: the links are fixed, and what it had not come to is left, too.
    virtual Result<ChangedScores> redecide(LinkOverrides fixed, Control& control) = 0;

    /// Makes ready what `redecide` will take when a person decides on this message: for the time in which they think
    /// about it. Says nothing new, and ends soon after it is cancelled.
    virtual Result<void> prepare(MessageId message, Control& control) = 0;

    /// Decides what was left, so that all scores are those that one prediction of the whole would give. Cancelled: the
    /// rest is left still. What had changed when a call was cancelled comes with the next call of either.
    virtual Result<ChangedScores> settle(Control& control) = 0;
    /// Nothing was left.
    virtual bool settled() const = 0;
};

}  // namespace antecedent
