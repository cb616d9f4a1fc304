// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <random>

#include "model/network/conversation_transformer.h"
#include "model/predictor/text_encoder.h"
#include "model/training/example_source.h"
#include "model/training/training_options.h"

namespace antecedent {

/// Second stage of Zhu et al. 2020 ("all jointly at a low rate"): the upper layers of the encoder learn together with
/// the transformer. A step takes consecutive targets of one conversation, so that the messages they share are encoded
/// once. The lower layers stay as they are.
class JointTrainer {
public:
    JointTrainer(TextEncoder encoder, ConversationTransformer transformer, const TrainingOptions& options);

    /// One pass over the corpus. Loss and accuracy in the report; nothing of dev. Cancelled: an error.
    Result<EpochReport> epoch(const std::vector<CorpusConversation>& corpus, int number, Control& control);

private:
    struct Step {
        ConversationPtr conversation;
        std::vector<TargetExample> examples;
    };

    Result<void> learnConversation(const CorpusConversation& item, std::mt19937& random, Control& control);
    void learn(const Step& step);
    torch::Tensor vectorsOf(const Step& step, std::vector<std::size_t>& places);

    TextEncoder m_encoder;
    ConversationTransformer m_transformer;
    const TrainingOptions& m_options;
    std::int64_t m_frozenLayers;
    torch::optim::AdamW m_optimizer;
    EpochReport m_report;
    std::size_t m_steps = 0;
    std::size_t m_targets = 0;
};

}  // namespace antecedent
