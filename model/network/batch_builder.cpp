// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/network/batch_builder.h"

#include <algorithm>

namespace antecedent {
namespace {

void copyEvidence(const EvidenceRows& rows, std::size_t count, float* out) {
    for (std::size_t place = 0; place < count; ++place) {
        std::copy_n(rows.row(flipped(place, count)), rows.columns, out + place * rows.columns);
    }
}

void copyMask(const AttentionMask& mask, std::size_t places, bool* out) {
    for (std::size_t row = 0; row < mask.size; ++row) {
        for (std::size_t column = 0; column < mask.size; ++column) {
            out[row * places + column] = mask(flipped(row, mask.size), flipped(column, mask.size));
        }
    }
    for (std::size_t row = mask.size; row < places; ++row) out[row * places + row] = true;
}

torch::Tensor vectorsOf(const BatchItem& item) {
    const auto& candidates = item.example->candidates;
    const std::vector<std::int64_t> indices(candidates.rbegin(), candidates.rend());
    return item.vectors.index_select(0, torch::tensor(indices)).to(torch::kFloat32);
}

}  // namespace

TargetBatch makeBatch(const std::vector<BatchItem>& items) {
    std::size_t places = 1;
    for (const BatchItem& item : items) places = std::max(places, item.example->candidates.size());
    const auto rows = static_cast<std::int64_t>(items.size()), length = static_cast<std::int64_t>(places);
    const auto columns = static_cast<std::int64_t>(items.front().example->evidence.columns);
    TargetBatch batch;
    batch.vectors = torch::zeros({rows, length, items.front().vectors.size(1)});
    batch.evidence = torch::zeros({rows, length, columns});
    batch.mask = torch::zeros({rows, length, length}, torch::kBool);
    batch.valid = torch::zeros({rows, length}, torch::kBool);
    for (std::int64_t row = 0; row < rows; ++row) {
        const BatchItem& item = items[static_cast<std::size_t>(row)];
        const std::size_t count = item.example->candidates.size();
        batch.vectors[row].narrow(0, 0, static_cast<std::int64_t>(count)).copy_(vectorsOf(item));
        copyEvidence(item.example->evidence, count, batch.evidence[row].data_ptr<float>());
        copyMask(item.example->mask, places, batch.mask[row].data_ptr<bool>());
        batch.valid[row].narrow(0, 0, static_cast<std::int64_t>(count)).fill_(true);
    }
    return batch;
}

}  // namespace antecedent
