// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/data/predicted_history.h"

#include "model/network/batch_builder.h"

namespace antecedent {
namespace {

constexpr std::int64_t likelyKept = 4;
constexpr std::int64_t rowSize = 2 + 2 * likelyKept;  // is there one, parent or -1, then index and probability in turn
constexpr float leastRecorded = 0.03f;

void packPlace(const MessagePlace& place, float* row) {
    row[0] = 1;
    row[1] = place.parents.empty() ? -1.0f : static_cast<float>(place.parents.front());
    for (std::size_t i = 0; i < place.likely.size() && i < static_cast<std::size_t>(likelyKept); ++i) {
        row[2 + 2 * i] = static_cast<float>(place.likely[i].index);
        row[3 + 2 * i] = place.likely[i].probability;
    }
}

MessagePlace unpackPlace(const float* row) {
    MessagePlace place;
    if (row[1] >= 0) place.parents = {static_cast<std::size_t>(row[1])};
    for (std::int64_t i = 0; i < likelyKept; ++i) {
        if (row[3 + 2 * i] > 0) place.likely.push_back({static_cast<std::size_t>(row[2 + 2 * i]), row[3 + 2 * i]});
    }
    return place;
}

}  // namespace

void PredictedHistory::record(std::size_t conversation, std::size_t message, MessagePlace place) {
    auto& places = m_places[conversation];
    if (places.size() <= message) places.resize(message + 1);
    places[message] = std::move(place);
}

const MessagePlace* PredictedHistory::find(std::size_t conversation, std::size_t message) const {
    const auto& places = m_places[conversation];
    return message < places.size() && places[message] ? &*places[message] : nullptr;
}

std::pair<torch::Tensor, torch::Tensor> PredictedHistory::packed() const {
    std::vector<std::int64_t> sizes;
    std::int64_t total = 0;
    for (const auto& places : m_places) {
        sizes.push_back(static_cast<std::int64_t>(places.size()));
        total += sizes.back();
    }
    auto rows = torch::zeros({total, rowSize});
    float* row = rows.data_ptr<float>();
    for (const auto& places : m_places) {
        for (const auto& place : places) {
            if (place) packPlace(*place, row);
            row += rowSize;
        }
    }
    return {torch::tensor(sizes, torch::kInt64), rows};
}

bool PredictedHistory::unpack(const torch::Tensor& sizes, const torch::Tensor& rows) {
    if (sizes.dim() != 1 || sizes.size(0) != static_cast<std::int64_t>(m_places.size())) return false;
    if (rows.dim() != 2 || rows.size(1) != rowSize || rows.scalar_type() != torch::kFloat32) return false;
    if (sizes.lt(0).any().item<bool>() || sizes.to(torch::kInt64).sum().item<std::int64_t>() != rows.size(0))
        return false;
    const auto values = rows.contiguous();
    const float* row = values.data_ptr<float>();
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const auto size = sizes[static_cast<std::int64_t>(i)].item<std::int64_t>();
        m_places[i].assign(static_cast<std::size_t>(size), std::nullopt);
        for (auto& place : m_places[i]) {
            if (row[0] > 0) place = unpackPlace(row);
            row += rowSize;
        }
    }
    return true;
}

MessagePlace predictedPlace(const TargetExample& example, const torch::Tensor& scores) {
    const std::size_t count = example.candidates.size();
    const auto probabilities =
        torch::softmax(scores.narrow(0, 0, static_cast<std::int64_t>(count)).to(torch::kFloat32), 0);
    const auto [best, places] =
        probabilities.topk(std::min<std::int64_t>(likelyKept + 1, static_cast<std::int64_t>(count)));
    MessagePlace result;
    for (std::int64_t i = 0; i < best.size(0); ++i) {
        const auto place = static_cast<std::size_t>(places[i].item<std::int64_t>());
        const auto probability = best[i].item<float>();
        if (place == 0) continue;  // the target itself: starts a thread
        const std::size_t message = example.candidates[flipped(place, count)];
        if (i == 0) result.parents = {message};
        const bool room = result.likely.size() < static_cast<std::size_t>(likelyKept);  // what a checkpoint keeps
        if (probability >= leastRecorded && room) result.likely.push_back({message, probability});
    }
    return result;
}

}  // namespace antecedent
