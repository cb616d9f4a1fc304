// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "model/network/conversation_transformer.h"
#include "model/training/data/example_source.h"
#include "model/training/stage.h"

namespace antecedent {

/// Trains the upper level on cached vectors: first stage of Zhu et al. 2020 ("encoder frozen"), with
/// scheduled sampling of the history.
class UpperStage : public Stage {
public:
    UpperStage(ConversationTransformer network, const TrainingOptions& options,
               const std::vector<CorpusConversation>& train, const std::vector<CorpusConversation>& dev);

    static constexpr const char* checkpointName = "checkpoint.pt";  ///< in the work folder

    StagePlan plan() const override;
    std::vector<RateGroup> groups() const override;
    Result<void> learn(const StagePart& part, Learner& learner, Control& control) override;
    Result<void> measure(EpochReport& report, Control& control) override;
    void save(Checkpoint& checkpoint) const override { checkpoint.setHistory(m_history); }
    void restore(const Checkpoint& checkpoint) override { checkpoint.copyHistory(m_history); }

private:
    SourceOptions sourceOptions(const StagePart& part) const;
    void learnFrom(const std::vector<TrainingExample>& batch, Learner& learner);
    void remember(const std::vector<TrainingExample>& batch, const torch::Tensor& scores);

    ConversationTransformer m_network;
    const TrainingOptions& m_options;
    const std::vector<CorpusConversation>& m_train;
    const std::vector<CorpusConversation>& m_dev;
    PredictedHistory m_history;
};

}  // namespace antecedent
