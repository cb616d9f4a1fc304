// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

#include <vector>

#include "model/network/conversation_transformer.h"
#include "model/network/utterance_encoder.h"

namespace antecedent {

/// A group of parameters that share a rate.
struct RateGroup {
    std::vector<torch::Tensor> parameters;
    double rate;
    double decay = 0.01;  ///< of the weights
};

/// The layers of the encoder above the `frozen` ones, lower ones more slowly than upper ones, and where any of them
/// learns, its projection. `rate`: of the top layer.
std::vector<RateGroup> encoderRateGroups(const UtteranceEncoder& encoder, std::int64_t frozen, double rate);

/// The groups as an optimiser takes them.
std::vector<torch::optim::OptimizerParamGroup> optimizerGroups(const std::vector<RateGroup>& groups);

/// The layers of the encoder above the `frozen` ones, lower ones more slowly than upper ones, and the whole
/// upper level.
std::vector<RateGroup> jointRateGroups(const UtteranceEncoder& encoder, const ConversationTransformer& transformer,
                                       std::int64_t frozen, double rate);

/// The weights of evidence that a network does not know yet: columns that are zero throughout, as
/// `ModelAdaptation` leaves them. While this lives, no other weights of the network take gradients, and where
/// there is none of that evidence its scores stay what they were.
class NewEvidence {
public:
    explicit NewEvidence(const ConversationTransformer& network);
    ~NewEvidence();
    NewEvidence(const NewEvidence&) = delete;
    NewEvidence& operator=(const NewEvidence&) = delete;

    /// How many columns there are.
    std::int64_t columns() const;
    /// `rate`: of the top layer of an encoder that would learn beside them.
    RateGroup group(double rate) const;
    /// Drops the gradients of the columns that the network knew.
    void keepKnown() const;

private:
    ConversationTransformer m_network;
    std::vector<torch::Tensor> m_weights;
    torch::Tensor m_isNew;  ///< float [columns]: 1 or 0
};

}  // namespace antecedent
