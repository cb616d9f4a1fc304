// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

#include <memory>
#include <optional>
#include <vector>

#include "graph/base/control.h"
#include "model/decoding/decoding.h"
#include "model/network/conversation_transformer.h"

namespace antecedent {

/// How the conversations are shared out.
struct DecodePlan {
    std::size_t batch = 1;    ///< conversations that a thread advances side by side, to fill the matrix products
    std::size_t threads = 1;  ///< 1: the calling thread
    std::size_t helpers = 0;  ///< threads for each of them that encode what is decided next
};

/// A plan that keeps all threads busy with so many conversations.
DecodePlan decodePlan(std::size_t conversations, std::size_t threads);

/// Left to right, each decision feeding the mask and the evidence of the next. Cancelled: nullopt.
std::optional<std::vector<LinkScores>> decodeConversations(ConversationTransformer& network,
                                                           const std::vector<DecodeJob>& jobs, const DecodePlan& plan,
                                                           Control& control);

/// One conversation that is decoded as it grows: what was decided stands, and only new messages meet the
/// network.
class GrowingDecoder {
public:
    GrowingDecoder(DecodeJob job, const ConversationTransformer& network);
    /// Of a conversation that was decided before, with the links that stand in the job.
    GrowingDecoder(DecodeJob job, const ConversationTransformer& network, LinkScores known);

    /// The conversation as it stands now; it begins with what it was before. `fixed` are links that stand
    /// among the messages added, from the first of them on.
    void grow(ConversationPtr conversation, StandingLinks fixed);

    /// Decodes what is not decided yet. False when cancelled; what was decided until then stands.
    bool decode(Control& control);

    /// Links that stand from now on, in place of the job's: what depends on those that changed is decided anew. The
    /// messages that are decided otherwise than before, ascending. Cancelled: what was not come to is left for later,
    /// as what is out of reach.
    std::vector<std::size_t> redecide(StandingLinks fixed, Reach reach, Control& control);
    /// What decisions on a message will take is made ready, until it is cancelled.
    void prepare(std::size_t message, Control& control);
    /// Messages were left for later: the next one of Reach::Whole decides them.
    bool leftSome() const { return m_decoding->leftSome(); }

    std::size_t decided() const { return m_decoding->done(); }  ///< messages from the beginning
    /// Of all messages, empty where nothing is decided yet.
    const std::vector<MessageScores>& scores() const { return m_decoding->scores().messages; }

private:
    ConversationTransformer m_network;
    std::unique_ptr<Decoding> m_decoding;
};

/// Scores the targets of some decodings in one batch and lets each take its decision.
void decideTogether(ConversationTransformer& network, const std::vector<Decoding*>& decodings);

}  // namespace antecedent
