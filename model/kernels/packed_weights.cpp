// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/kernels/packed_weights.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "model/kernels/int8_rows.h"
#include "model/kernels/prepared_products.h"
#include "model/kernels/row_quantization.h"
#include "model/kernels/tensor_bits.h"

namespace antecedent {

class PackedWeightsImpl::Product {
public:
    virtual ~Product() = default;
    /// x bf16 [rows, in], contiguous -> bf16 [rows, out].
    virtual torch::Tensor multiply(const torch::Tensor& x, bool gelu) = 0;
};

/// Rows in whole blocks, which also stay in the cache, and what is left, rounded up to the rows that the
/// processor multiplies at once: 16, or twice as many where little is lost by it. oneDNN 2.6 takes five times
/// as long for 464 and for 496 rows as for 480 and 512.
class PackedWeightsImpl::Bf16Product : public Product {
public:
    Bf16Product(const torch::Tensor& weight, const torch::Tensor& bias)
        : m_out(weight.size(0)),
          m_products(weight.to(torch::kBFloat16).contiguous(), bias.to(torch::kBFloat16).contiguous()) {}

    torch::Tensor multiply(const torch::Tensor& x, bool gelu) override {
        const std::int64_t rows = x.size(0), whole = rows / blockRows * blockRows, rest = rows - whole;
        const std::int64_t rounded = roundedUp(rest, rest <= fewRows ? 16 : 32);
        auto result = torch::empty({whole + rounded, m_out}, x.options());
        for (std::int64_t row = 0; row < whole; row += blockRows) {
            auto block = result.narrow(0, row, blockRows);
            m_products.multiply(x.narrow(0, row, blockRows), block, gelu);
        }
        if (rest > 0) {
            auto padded = torch::empty({rounded, x.size(1)}, x.options());
            padded.narrow(0, 0, rest).copy_(x.narrow(0, whole, rest));
            padded.narrow(0, rest, rounded - rest).zero_();
            auto block = result.narrow(0, whole, rounded);
            m_products.multiply(padded, block, gelu);
        }
        return result.narrow(0, 0, rows);
    }

private:
    static constexpr std::int64_t blockRows = 512, fewRows = 128;

    std::int64_t m_out;
    PreparedProducts m_products;
};

/// Rows become bytes block by block, and their products numbers again while they are in the cache.
class PackedWeightsImpl::ByteProduct : public Product {
public:
    static bool usable(const torch::Tensor& weight) {
        return int8InHardware() && std::min(weight.size(0), weight.size(1)) >= leastQuantizedWidth;
    }

    ByteProduct(const Int8Rows& weight, const torch::Tensor& bias)
        : m_steps(weight.scale),
          m_sums((weight.values.sum(1).to(torch::kFloat32) * weight.scale).contiguous()),
          m_bias(bias.detach().to(torch::kFloat32, false, true).contiguous()),  // a copy: the layer's own is cast later
          m_products(weight.values, {}) {}

    torch::Tensor multiply(const torch::Tensor& x, bool gelu) override {
        const std::int64_t rows = x.size(0), room = std::min(blockRows, roundedUp(rows, rowStep)), in = x.size(1),
                           out = m_steps.size(0);
        const auto bytes = torch::empty({room, in}, torch::kUInt8), sums = torch::empty({room, out}, torch::kInt32);
        auto result = torch::empty({rows, out}, x.options());
        for (std::int64_t row = 0; row < rows; row += blockRows) {
            const std::int64_t count = std::min(blockRows, rows - row), rounded = roundedUp(count, rowStep);
            auto block = sums.narrow(0, 0, rounded);
            const auto scales = quantized(bitsOf(x) + row * in, count, bytes);
            if (count < rounded) bytes.narrow(0, count, rounded - count).zero_();
            m_products.multiply(bytes.narrow(0, 0, rounded), block, false);
            restore(block, scales, gelu, bitsOf(result) + row * out);
        }
        return result;
    }

private:
    static constexpr std::int64_t blockRows = 64, rowStep = 16;

    static std::vector<ByteScale> quantized(const Bf16Bits* x, std::int64_t rows, const torch::Tensor& bytes) {
        const std::int64_t in = bytes.size(1);
        std::vector<ByteScale> scales;
        for (std::int64_t row = 0; row < rows; ++row) {
            scales.push_back(quantizeRow(x + row * in, in, bytes.data_ptr<std::uint8_t>() + row * in));
        }
        return scales;
    }

    void restore(const torch::Tensor& sums, const std::vector<ByteScale>& scales, bool gelu, Bf16Bits* result) const {
        const std::int64_t out = sums.size(1);
        const ColumnScales columns{m_steps.data_ptr<float>(), m_sums.data_ptr<float>(), m_bias.data_ptr<float>(), out,
                                   gelu};
        const std::int32_t* row = sums.data_ptr<std::int32_t>();
        for (const ByteScale& scale : scales) {
            restoreRow(row, scale, columns, result);
            row += out;
            result += out;
        }
    }

    torch::Tensor m_steps, m_sums, m_bias;  ///< of the columns of a product, fp32 [out]
    PreparedProducts m_products;
};

PackedWeightsImpl::PackedWeightsImpl(const torch::Tensor& weight, const torch::Tensor& bias, Arithmetic arithmetic)
    : m_in(weight.size(1)), m_out(weight.size(0)) {
    if (arithmetic == Arithmetic::Int8 && ByteProduct::usable(weight)) {
        m_product = std::make_unique<ByteProduct>(int8Rows(weight.to(torch::kFloat32)), bias);
    } else {
        m_product = std::make_unique<Bf16Product>(weight, bias);
    }
}
PackedWeightsImpl::~PackedWeightsImpl() = default;

bool PackedWeightsImpl::usable(const torch::Tensor& weight, Arithmetic arithmetic) {
    return bf16InHardware() || (arithmetic == Arithmetic::Int8 && ByteProduct::usable(weight));
}

torch::Tensor PackedWeightsImpl::multiply(const torch::Tensor& x, bool gelu) {
    auto shape = x.sizes().vec();
    shape.back() = m_out;
    return m_product->multiply(x.reshape({-1, m_in}).contiguous(), gelu).view(shape);
}

}  // namespace antecedent
