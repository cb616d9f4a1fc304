// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/network/packed_weights.h"

#include <map>
#include <mutex>
#include <oneapi/dnnl/dnnl.hpp>
#include <utility>
#include <vector>

#include "model/network/vector_math.h"

namespace antecedent {
namespace {

// Products are prepared for few numbers of rows, since each keeps some megabytes of code and buffers: whole blocks, which
// also stay in the cache, and what is left, rounded up to the rows that the processor multiplies at once: 16, or twice as
// many where little is lost by it. oneDNN 2.6 takes five times as long for 464 and for 496 rows as for 480 and 512.
constexpr std::int64_t blockRows = 512;
constexpr std::int64_t fewRows = 128;

std::int64_t preparedRows(std::int64_t rows) { return roundedUp(rows, rows <= fewRows ? 16 : 32); }

constexpr auto bf16 = dnnl::memory::data_type::bf16;

dnnl::memory::desc matrix(std::int64_t rows, std::int64_t columns) {
    return {{rows, columns}, bf16, dnnl::memory::format_tag::ab};
}

}  // namespace

/// What was prepared for each number of rows. Layouts of the weights differ little: each is kept once.
class PackedWeightsImpl::Products {
public:
    Products(const torch::Tensor& weight, const torch::Tensor& bias)
        : m_engine(dnnl::engine::kind::cpu, 0),
          m_plain(matrix(weight.size(0), weight.size(1)), m_engine, weight.data_ptr()),
          m_bias({{bias.size(0)}, bf16, dnnl::memory::format_tag::a}, m_engine, bias.data_ptr()) {}

    /// Multiplies all rows of x, contiguous as `result` is.
    void multiply(const torch::Tensor& x, torch::Tensor& result, bool gelu) {
        const Product& product = productFor(x.size(0), gelu);
        const dnnl::memory source(matrix(x.size(0), x.size(1)), m_engine, x.data_ptr());
        const dnnl::memory target(matrix(x.size(0), result.size(1)), m_engine, result.data_ptr());
        // What oneDNN would keep for this itself belongs to the thread that prepared the product, and no other may use it.
        const auto room = torch::empty({static_cast<std::int64_t>(product.scratchpad.get_size())}, torch::kUInt8);
        const dnnl::memory scratchpad(product.scratchpad, m_engine, room.data_ptr());
        dnnl::stream stream(m_engine);
        product.primitive.execute(stream, {{DNNL_ARG_SRC, source},
                                           {DNNL_ARG_SCRATCHPAD, scratchpad},
                                           {DNNL_ARG_WEIGHTS, product.weights},
                                           {DNNL_ARG_BIAS, m_bias},
                                           {DNNL_ARG_DST, target}});
        stream.wait();
    }

private:
    struct Product {
        dnnl::inner_product_forward primitive;
        dnnl::memory::desc scratchpad;
        dnnl::memory weights;
    };

    /// Stays where it is while others are prepared.
    const Product& productFor(std::int64_t rows, bool gelu) {
        const std::lock_guard lock(m_preparing);
        const auto key = std::make_pair(rows, gelu);
        const auto found = m_products.find(key);
        if (found != m_products.end()) return found->second;
        return m_products.emplace(key, prepare(rows, gelu)).first->second;
    }

    Product prepare(std::int64_t rows, bool gelu) {
        const auto dims = m_plain.get_desc().dims();
        const dnnl::memory::desc anyLayout(dims, bf16, dnnl::memory::format_tag::any);
        const dnnl::inner_product_forward::desc description(dnnl::prop_kind::forward_inference,
                                                            matrix(rows, dims[1]), anyLayout, m_bias.get_desc(),
                                                            matrix(rows, dims[0]));
        dnnl::primitive_attr attributes;
        attributes.set_scratchpad_mode(dnnl::scratchpad_mode::user);
        if (gelu) {
            dnnl::post_ops after;
            after.append_eltwise(1, dnnl::algorithm::eltwise_gelu_erf, 0, 0);
            attributes.set_post_ops(after);
        }
        const dnnl::inner_product_forward::primitive_desc primitive(description, attributes, m_engine);
        return {dnnl::inner_product_forward(primitive), primitive.scratchpad_desc(), packed(primitive.weights_desc())};
    }

    dnnl::memory packed(const dnnl::memory::desc& layout) {
        for (const dnnl::memory& known : m_packed) {
            if (known.get_desc() == layout) return known;
        }
        m_packed.emplace_back(layout, m_engine);
        dnnl::stream stream(m_engine);
        dnnl::reorder(m_plain, m_packed.back()).execute(stream, m_plain, m_packed.back());
        stream.wait();
        return m_packed.back();
    }

    std::mutex m_preparing;
    dnnl::engine m_engine;
    dnnl::memory m_plain, m_bias;
    std::vector<dnnl::memory> m_packed;
    std::map<std::pair<std::int64_t, bool>, Product> m_products;
};

PackedWeightsImpl::PackedWeightsImpl(torch::Tensor weight, torch::Tensor bias)
    : m_weight(weight.contiguous()),
      m_bias(bias.contiguous()),
      m_products(std::make_unique<Products>(m_weight, m_bias)) {}
PackedWeightsImpl::~PackedWeightsImpl() = default;

torch::Tensor PackedWeightsImpl::multiply(const torch::Tensor& x, bool gelu) {
    const auto all = x.reshape({-1, m_weight.size(1)}).contiguous();
    const std::int64_t rows = all.size(0), whole = rows / blockRows * blockRows, rest = rows - whole;
    const std::int64_t rounded = preparedRows(rest);
    auto result = torch::empty({whole + rounded, m_weight.size(0)}, all.options());
    for (std::int64_t row = 0; row < whole; row += blockRows) {
        auto block = result.narrow(0, row, blockRows);
        m_products->multiply(all.narrow(0, row, blockRows), block, gelu);
    }
    if (rest > 0) {
        auto padded = torch::empty({rounded, all.size(1)}, all.options());
        padded.narrow(0, 0, rest).copy_(all.narrow(0, whole, rest));
        padded.narrow(0, rest, rounded - rest).zero_();
        auto block = result.narrow(0, whole, rounded);
        m_products->multiply(padded, block, gelu);
    }
    auto shape = x.sizes().vec();
    shape.back() = m_weight.size(0);
    return result.narrow(0, 0, rows).view(shape);
}

}  // namespace antecedent
