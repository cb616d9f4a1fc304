// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/inference/packed_weights.h"

#include <utility>
#include <vector>

#include "model/kernels/byte_layer.h"
#include "model/kernels/prepared_products.h"
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

class PackedWeightsImpl::ByteProduct : public Product {
public:
    ByteProduct(const torch::Tensor& weight, const torch::Tensor& bias)
        : m_layer(weight, bias, ByteLayer::Rows::Many) {}

    torch::Tensor multiply(const torch::Tensor& x, bool gelu) override {
        auto result = torch::empty({x.size(0), m_layer.out()}, x.options());
        m_layer.multiply(bitsOf(x), x.size(0), gelu, bitsOf(result));
        return result;
    }

private:
    ByteLayer m_layer;
};

PackedWeightsImpl::PackedWeightsImpl(const torch::Tensor& weight, const torch::Tensor& bias, Arithmetic arithmetic)
    : m_in(weight.size(1)), m_out(weight.size(0)) {
    if (arithmetic == Arithmetic::Int8 && ByteLayer::usable(weight)) {
        m_product = std::make_unique<ByteProduct>(weight, bias);
    } else {
        m_product = std::make_unique<Bf16Product>(weight, bias);
    }
}
PackedWeightsImpl::~PackedWeightsImpl() = default;

bool PackedWeightsImpl::usable(const torch::Tensor& weight, Arithmetic arithmetic) {
    return bf16InHardware() || (arithmetic == Arithmetic::Int8 && ByteLayer::usable(weight));
}

torch::Tensor PackedWeightsImpl::multiply(const torch::Tensor& x, bool gelu) {
    auto shape = x.sizes().vec();
    shape.back() = m_out;
    return m_product->multiply(x.reshape({-1, m_in}).contiguous(), gelu).view(shape);
}

}  // namespace antecedent
