// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/model_average.h"

namespace antecedent {
namespace {

using Weights = std::vector<torch::Tensor>;

/// All weights of both levels, in an order that follows from the shape of the model.
Weights weightsOf(const ReplyModel& model) {
    Weights weights = model.encoder.network()->parameters();
    for (torch::Tensor& tensor : model.transformer->parameters()) weights.push_back(std::move(tensor));
    return weights;
}

bool alike(const Weights& first, const Weights& second) {
    return std::equal(first.begin(), first.end(), second.begin(), second.end(),
                      [](const torch::Tensor& a, const torch::Tensor& b) { return a.sizes() == b.sizes(); });
}

Result<Weights> weightsAlike(const Weights& expected, const std::filesystem::path& folder) {
    const auto model = loadModel(folder);
    if (!model) return tl::unexpected(model.error());
    Weights weights = weightsOf(*model);
    if (alike(expected, weights)) return weights;
    return fail(ErrorCode::BadInput, "has weights of other shapes, so that no average can be taken", folder.string());
}

}  // namespace

Result<void> averageable(const ReplyModel& model, const std::vector<std::filesystem::path>& others) {
    for (const auto& other : others) {
        if (const auto weights = weightsAlike(weightsOf(model), other); !weights)
            return tl::unexpected(weights.error());
    }
    return {};
}

Result<void> averageWith(ReplyModel& model, const std::vector<std::filesystem::path>& others) {
    if (others.empty()) return {};
    torch::NoGradGuard noGradient;
    const Weights mean = weightsOf(model);
    for (std::size_t i = 0; i < others.size(); ++i) {
        const auto weights = weightsAlike(mean, others[i]);
        if (!weights) return tl::unexpected(weights.error());
        const double share = 1.0 / static_cast<double>(i + 2);
        for (std::size_t t = 0; t < mean.size(); ++t) mean[t].lerp_((*weights)[t], share);
    }
    model.encoder.markChanged();
    return {};
}

}  // namespace antecedent
