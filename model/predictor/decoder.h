// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "graph/base/control.h"
#include "model/network/conversation_transformer.h"
#include "model/predictor/decision.h"
#include "model/text/conversation_walk.h"

namespace antecedent {

/// For each message the parents that stand; nullopt: none do. May be shorter than the conversation.
using StandingLinks = std::vector<std::optional<std::vector<MessageId>>>;

/// One conversation to decode.
struct DecodeJob {
    ConversationPtr conversation;
    torch::Tensor vectors;  ///< [messages, text]
    WalkOptions walk;
    DecisionOptions decision;
    StandingLinks fixed;  ///< links that are not for the network to decide
    /// Structure that the mask and the evidence see instead of the predictions (gold history, for measuring).
    StandingLinks history;
    std::size_t keep = 8;  ///< candidates kept per message
};

/// Left to right, each decision feeding the mask and the evidence of the next. Several conversations advance side by
/// side, `batch` at a time, to fill the matrix products. Cancelled: nullopt.
std::optional<std::vector<LinkScores>> decodeConversations(ConversationTransformer& network,
                                                           const std::vector<DecodeJob>& jobs, std::size_t batch,
                                                           Control& control);

class Decoding;

/// One conversation that is decoded as it grows: what was decided stands, and only new messages meet the network.
class GrowingDecoder {
public:
    explicit GrowingDecoder(DecodeJob job);
    ~GrowingDecoder();

    /// The conversation as it stands now (it begins with what it was before), with the vectors of all its messages.
    /// `fixed` are links that stand among the messages added, from the first of them on.
    void grow(ConversationPtr conversation, torch::Tensor vectors, StandingLinks fixed);

    /// Decodes what is not decided yet. False when cancelled; what was decided until then stands.
    bool decode(ConversationTransformer& network, Control& control);

    /// Links that stand from now on, in place of the job's; what is decided already enters the history anew.
    void fix(StandingLinks fixed);

    std::size_t decided() const;                       ///< messages from the beginning
    const std::vector<MessageScores>& scores() const;  ///< of all messages, empty where nothing is decided yet

private:
    std::unique_ptr<DecodeJob> m_job;
    std::unique_ptr<Decoding> m_decoding;
};

}  // namespace antecedent
