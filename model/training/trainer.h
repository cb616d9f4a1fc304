// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <random>
#include <string>
#include <vector>

#include "graph/base/control.h"
#include "graph/base/error.h"
#include "model/api/training_options.h"
#include "model/network/conversation_transformer.h"
#include "model/training/data/example_source.h"
#include "model/training/weight_average.h"

namespace antecedent {

/// Trains the upper level on cached vectors: first stage of Zhu et al. 2020 ("encoder frozen"), with
/// scheduled sampling of the history. Checkpoints after every part of an epoch, so that a stopped run goes on
/// where it was.
class Trainer {
public:
    Trainer(ConversationTransformer network, const TrainingOptions& options,
            const std::vector<CorpusConversation>& train, const std::vector<CorpusConversation>& dev);

    /// Runs to the end, to early stopping, or until cancelled. The network then holds the best averaged
    /// weights.
    Result<TrainingReport> run(const EpochSink& sink, Control& control);

private:
    struct PartResult {
        double loss = 0;
        double right = 0;
        std::size_t targets = 0;
        std::size_t batches = 0;
    };

    std::vector<std::size_t> epochOrder(int epoch) const;
    SourceOptions sourceOptions(int epoch, int part) const;
    Result<void> runPart(int epoch, int part, Control& control);
    void learn(const std::vector<TrainingExample>& batch);
    void remember(const std::vector<TrainingExample>& batch, const torch::Tensor& scores);
    EpochReport finishEpoch(int epoch, double seconds, Control& control);
    double scheduledRate() const;
    Result<void> save(int epoch, int nextPart);
    bool load(int& epoch, int& part);

    ConversationTransformer m_network;
    const TrainingOptions& m_options;
    const std::vector<CorpusConversation>& m_train;
    const std::vector<CorpusConversation>& m_dev;
    torch::optim::AdamW m_optimizer;
    WeightAverage m_average;
    PredictedHistory m_history;
    PartResult m_progress;
    std::vector<torch::Tensor> m_best;
    double m_bestAccuracy = -1;
    int m_epochsWithoutGain = 0;
    std::string m_run;  ///< fingerprint that a checkpoint must have
    std::size_t m_messagesDone = 0;
    std::size_t m_messagesTotal = 1;
    TrainingReport m_report;
};

}  // namespace antecedent
