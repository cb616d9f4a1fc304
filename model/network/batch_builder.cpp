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

void copyMask(const AttentionMask& mask, std::size_t places, float* out) {
    for (std::size_t row = 0; row < mask.size; ++row) {
        for (std::size_t column = 0; column < mask.size; ++column) {
            out[row * places + column] = mask(flipped(row, mask.size), flipped(column, mask.size));
        }
    }
    for (std::size_t row = mask.size; row < places; ++row) out[row * places + row] = 1;
}

/// Rows of an item's candidates in network order.
torch::Tensor rowsOf(const BatchItem& item) {
    const auto& candidates = item.example->candidates;
    if (item.rows.empty()) return torch::tensor(std::vector<std::int64_t>(candidates.rbegin(), candidates.rend()));
    return torch::tensor(std::vector<std::int64_t>(item.rows.rbegin(), item.rows.rend()));
}

torch::Tensor matchRowsOf(const BatchItem& item) {
    return torch::tensor(std::vector<std::int64_t>(item.matchRows.rbegin(), item.matchRows.rend()));
}

/// Some rows of a tensor, followed by zeros up to `places`.
torch::Tensor padded(const torch::Tensor& all, const torch::Tensor& rows, std::int64_t places) {
    return torch::constant_pad_nd(all.index_select(0, rows).to(torch::kFloat32), {0, 0, 0, places - rows.size(0)});
}

}  // namespace

TargetBatch makeBatch(const std::vector<BatchItem>& items) {
    std::size_t places = 1;
    for (const BatchItem& item : items) places = std::max(places, item.example->candidates.size());
    const auto rows = static_cast<std::int64_t>(items.size()), length = static_cast<std::int64_t>(places);
    const auto columns = static_cast<std::int64_t>(items.front().example->evidence.columns);
    TargetBatch batch;
    batch.evidence = torch::zeros({rows, length, columns});
    batch.mask = torch::zeros({rows, length, length});
    batch.valid = torch::zeros({rows, length}, torch::kBool);
    std::vector<torch::Tensor> vectors, matches;
    for (std::int64_t row = 0; row < rows; ++row) {
        const BatchItem& item = items[static_cast<std::size_t>(row)];
        const std::size_t count = item.example->candidates.size();
        vectors.push_back(padded(item.vectors, rowsOf(item), length));
        if (item.match.defined()) matches.push_back(padded(item.match, matchRowsOf(item), length));
        copyEvidence(item.example->evidence, count, batch.evidence[row].data_ptr<float>());
        copyMask(item.example->mask, places, batch.mask[row].data_ptr<float>());
        batch.valid[row].narrow(0, 0, static_cast<std::int64_t>(count)).fill_(true);
    }
    batch.vectors = torch::stack(vectors);
    if (matches.size() == items.size()) batch.match = torch::stack(matches);
    return batch;
}

}  // namespace antecedent
