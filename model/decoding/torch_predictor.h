// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <memory>
#include <mutex>

#include "model/api/reply_predictor.h"
#include "model/bundle/model_file.h"
#include "model/inference/arithmetic.h"

namespace antecedent {

/// The ReplyPredictor of this library: a model file on torch.
class TorchPredictor : public ReplyPredictor {
public:
    static Result<std::unique_ptr<ReplyPredictor>> load(const std::filesystem::path& folder);

    TorchPredictor(ReplyModelPtr model, const std::filesystem::path& folder, Arithmetic arithmetic);

    const ModelInfo& info() const override { return m_info; }
    Result<LinkScores> predict(ConversationPtr conversation, const PredictOptions& options,
                               Control& control) const override;
    Result<std::vector<LinkScores>> predictAll(const std::vector<ConversationPtr>& conversations,
                                               const PredictOptions& options, Control& control) const override;
    Result<AdaptationTrial> adapt(const std::vector<DecidedConversation>& decided, const PredictOptions& options,
                                  Control& control) const override;
    Result<std::unique_ptr<PredictionSession>> startSession(const PredictOptions& options) const override;

private:
    Result<ReplyModelPtr> modelFor(Precision precision) const;

    ModelInfo m_info;
    mutable std::mutex m_loading;
    mutable std::map<Arithmetic, ReplyModelPtr> m_models;  ///< those but the first are loaded when a call asks for them
};

/// A model to predict with, made from one that stays as it is. Nothing is cast for Fp32.
ReplyModel forInference(const ReplyModel& trained, Arithmetic arithmetic);

/// The same of a folder.
Result<ReplyModel> loadForInference(const std::filesystem::path& folder, Arithmetic arithmetic);

/// 0: all cores.
std::size_t threadCount(int threads);

/// Sets how many threads this thread's torch work uses, and the BLAS library under it; 0: all cores (torch alone would
/// take half of them).
void useThreads(int threads);

}  // namespace antecedent
