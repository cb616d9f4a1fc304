// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/bundle/model_adaptation.h"

#include <algorithm>

#include "model/evidence/evidence.h"

namespace antecedent {
namespace {

std::int64_t placeOf(const std::string& column) {
    const auto& names = evidenceNames();
    const auto found = std::find(names.begin(), names.end(), column);
    return found == names.end() ? -1 : found - names.begin();
}

}  // namespace

ModelAdaptation::ModelAdaptation(const ConversationTransformer& from, std::vector<std::string> columns)
    : m_from(from), m_columns(std::move(columns)) {}

bool ModelAdaptation::possible() const {
    return std::all_of(m_columns.begin(), m_columns.end(), [](const std::string& name) { return placeOf(name) >= 0; });
}

/// Weights [out, old columns + further] as [out, columns]; the further ones stay last.
torch::Tensor ModelAdaptation::widened(const torch::Tensor& weights, std::int64_t columns) const {
    const auto old = static_cast<std::int64_t>(m_columns.size()), further = weights.size(1) - old;
    std::vector<std::int64_t> places;
    for (const std::string& name : m_columns) places.push_back(placeOf(name));
    for (std::int64_t i = 0; i < further; ++i) places.push_back(columns - further + i);
    auto result = torch::zeros({weights.size(0), columns});
    result.index_copy_(1, torch::tensor(places), weights);
    return result;
}

void ModelAdaptation::copyTo(ConversationTransformer& to) const {
    torch::NoGradGuard noGrad;
    auto targets = to->named_parameters();
    for (const auto& item : m_from->named_parameters()) {
        torch::Tensor* target = targets.find(item.key());
        if (target == nullptr) continue;
        const bool onEvidence = item.key() == "evidence.weight" || item.key() == "key_bias.weight";
        target->copy_(onEvidence ? widened(item.value(), target->size(1)) : item.value());
    }
}

}  // namespace antecedent
