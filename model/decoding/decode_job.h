// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/api/reply_predictor.h"
#include "model/bundle/model_file.h"
#include "model/decoding/decoder.h"

namespace antecedent {

/// Links of the messages from `first` on that are not for the network to decide: a person's, and what the
/// file declares unless that is to be ignored. Element 0 is message `first`.
StandingLinks fixedLinks(const Conversation& conversation, const PredictOptions& options, std::size_t first = 0);

/// How a model decodes a conversation: its decisions, the links that stand, the history to judge by.
/// `model` must live as long as the job.
DecodeJob decodeJob(const ReplyModel& model, const ConversationPtr& conversation, const PredictOptions& options);

}  // namespace antecedent
