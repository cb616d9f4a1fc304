// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

#include <memory>
#include <set>

#include "model/api/prediction_session.h"
#include "model/api/reply_predictor.h"
#include "model/bundle/model_file.h"
#include "model/decoding/decoder.h"

namespace antecedent {

/// The PredictionSession of this library: keeps the newest encodings, the walk and the decisions of all
/// messages so far.
class TorchSession : public PredictionSession {
public:
    TorchSession(ReplyModelPtr model, PredictOptions options);

    std::size_t size() const override { return m_given; }
    Result<AddedScores> extend(ConversationPtr conversation, Control& control) override;
    std::vector<MessageScores> decided() const override;
    Result<void> adopt(ConversationPtr conversation, LinkScores known) override;
    Result<ChangedScores> redecide(LinkOverrides fixed, Control& control) override;
    Result<void> prepare(MessageId message, Control& control) override;
    Result<ChangedScores> settle(Control& control) override;
    bool settled() const override { return !m_decoder || !m_decoder->leftSome(); }

private:
    DecodeJob job() const;
    Result<ChangedScores> redecide(Reach reach, Control& control);
    bool continues(const Conversation& conversation) const;

    ReplyModelPtr m_model;
    PredictOptions m_options;
    ConversationPtr m_conversation;  ///< as it was last seen; null before the first call
    std::size_t m_given = 0;
    std::set<std::size_t> m_untold;  ///< messages that changed in a call which was cancelled
    std::unique_ptr<GrowingDecoder> m_decoder;
};

}  // namespace antecedent
