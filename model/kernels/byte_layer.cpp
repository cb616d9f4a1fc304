// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/kernels/byte_layer.h"

#include <algorithm>
#include <vector>

#include "model/kernels/instructions.h"
#include "model/kernels/row_quantization.h"
#include "model/store/int8_rows.h"

namespace antecedent {
namespace {

/// Rows become bytes block by block, and their products numbers again while they are in the cache.
constexpr std::int64_t blockRows = 64;
constexpr std::int64_t preparedStep = 16;  // few numbers of rows, each of which oneDNN prepares for

/// What a thread works in.
struct Room {
    std::vector<std::uint8_t> bytes;
    std::vector<std::int32_t> sums;
    ByteScale scales[blockRows];

    void makeFor(std::int64_t byteCount, std::int64_t sumCount) {
        bytes.resize(std::max(bytes.size(), static_cast<std::size_t>(byteCount)));
        sums.resize(std::max(sums.size(), static_cast<std::size_t>(sumCount)));
    }
};

}  // namespace

bool ByteLayer::usable(const torch::Tensor& weight) {
    return int8InHardware() && std::min(weight.size(0), weight.size(1)) >= leastQuantizedWidth;
}

ByteLayer::ByteLayer(const torch::Tensor& weight, const torch::Tensor& bias, Rows rows) : m_in(weight.size(1)) {
    const Int8Rows rounded = int8Rows(weight.to(torch::kFloat32));
    m_steps = rounded.scale;
    m_sums = (rounded.values.sum(1).to(torch::kFloat32) * rounded.scale).contiguous();
    m_bias = bias.detach().to(torch::kFloat32, false, true).contiguous();  // a copy: the layer's own is cast later
    const bool own = byteInstructions() != ByteInstructions::None && (rows == Rows::Few || !oneDnnMultipliesBytes());
    if (own) {
        m_own = std::make_unique<ByteProducts>(rounded.values.data_ptr<std::int8_t>(), out(), m_in);
    } else {
        m_prepared = std::make_unique<PreparedProducts>(rounded.values, torch::Tensor());
    }
}

void ByteLayer::multiply(const Bf16Bits* x, std::int64_t rows, bool gelu, Bf16Bits* result) const {
    thread_local Room room;
    const std::int64_t byteStep = m_own ? m_own->rowSize() : m_in, sumStep = m_own ? m_own->sumsSize() : out();
    room.makeFor(blockRows * byteStep, blockRows * sumStep);
    const ColumnScales columns{m_steps.data_ptr<float>(), m_sums.data_ptr<float>(), m_bias.data_ptr<float>(), out(),
                               gelu};
    for (std::int64_t first = 0; first < rows; first += blockRows) {
        const std::int64_t count = std::min(blockRows, rows - first);
        for (std::int64_t row = 0; row < count; ++row) {
            room.scales[row] = quantizeRow(x + (first + row) * m_in, m_in, room.bytes.data() + row * byteStep);
        }
        multiplyBytes(room.bytes.data(), count, room.sums.data());
        for (std::int64_t row = 0; row < count; ++row) {
            restoreRow(room.sums.data() + row * sumStep, room.scales[row], columns, result + (first + row) * out());
        }
    }
}

/// What rounding up adds to the rows holds anything; its products are not looked at.
void ByteLayer::multiplyBytes(std::uint8_t* bytes, std::int64_t rows, std::int32_t* sums) const {
    if (m_own) return m_own->multiply(bytes, rows, sums);
    const std::int64_t rounded = std::min(blockRows, (rows + preparedStep - 1) / preparedStep * preparedStep);
    auto products = torch::from_blob(sums, {rounded, out()}, torch::kInt32);
    m_prepared->multiply(torch::from_blob(bytes, {rounded, m_in}, torch::kUInt8), products, false);
}

}  // namespace antecedent
