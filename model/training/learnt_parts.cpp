// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/learnt_parts.h"

namespace antecedent {
namespace {

constexpr double transformerRateShare = 3;
constexpr double tokenMatchRateShare = 10;
constexpr double encoderLayerDecay = 0.85;

bool readsEvidence(const std::string& name) {
    return name == "evidence.weight" || name == "key_bias.weight";
}

}  // namespace

std::vector<RateGroup> encoderRateGroups(const UtteranceEncoder& encoder, std::int64_t frozen, double rate) {
    std::vector<RateGroup> groups;
    if (frozen < encoder->options().layers && !encoder->projection().is_empty()) {
        groups.push_back({encoder->projection()->parameters(), rate});
    }
    double share = 1;
    for (std::int64_t layer = encoder->options().layers; layer-- > frozen; share *= encoderLayerDecay) {
        groups.push_back({encoder->layerParameters(layer, layer + 1), rate * share});
    }
    return groups;
}

std::vector<torch::optim::OptimizerParamGroup> optimizerGroups(const std::vector<RateGroup>& groups) {
    std::vector<torch::optim::OptimizerParamGroup> result;
    for (const RateGroup& group : groups) {
        auto options = std::make_unique<torch::optim::AdamWOptions>(
            torch::optim::AdamWOptions(group.rate).weight_decay(group.decay));
        result.emplace_back(group.parameters, std::move(options));
    }
    return result;
}

std::vector<RateGroup> jointRateGroups(const UtteranceEncoder& encoder, const ConversationTransformer& transformer,
                                       std::int64_t frozen, double rate) {
    std::vector<RateGroup> groups = encoderRateGroups(encoder, frozen, rate);
    RateGroup upper{{}, rate * transformerRateShare}, match{{}, rate * tokenMatchRateShare};
    for (const auto& item : transformer->named_parameters()) {
        const bool matching = item.key().rfind("token_match", 0) == 0 || item.key().rfind("match.", 0) == 0;
        (matching ? match : upper).parameters.push_back(item.value());
    }
    groups.push_back(std::move(upper));
    if (!match.parameters.empty()) groups.push_back(std::move(match));
    return groups;
}

NewEvidence::NewEvidence(const ConversationTransformer& network) : m_network(network) {
    for (auto& item : m_network->named_parameters()) {
        if (readsEvidence(item.key()))
            m_weights.push_back(item.value());
        else
            item.value().requires_grad_(false);
    }
    const torch::NoGradGuard noGrad;
    torch::Tensor known = torch::zeros({m_weights.front().size(1)});
    for (const torch::Tensor& weights : m_weights) known += weights.abs().sum(0);
    m_isNew = known.eq(0).to(torch::kFloat32);
}

NewEvidence::~NewEvidence() {
    for (auto& parameter : m_network->parameters()) parameter.requires_grad_(true);
}

std::int64_t NewEvidence::columns() const {
    return m_isNew.sum().item<std::int64_t>();
}

RateGroup NewEvidence::group(double rate) const {
    return {m_weights, rate * transformerRateShare, 0};
}

void NewEvidence::keepKnown() const {
    for (const torch::Tensor& weights : m_weights) {
        if (weights.grad().defined()) weights.grad().mul_(m_isNew);
    }
}

}  // namespace antecedent
