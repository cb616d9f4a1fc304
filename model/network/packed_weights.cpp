// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/network/packed_weights.h"

#include <map>
#include <oneapi/dnnl/dnnl.hpp>
#include <utility>
#include <vector>

namespace antecedent {
namespace {

constexpr std::size_t mostProducts = 256;  // numbers of rows that are remembered
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
          m_stream(m_engine),
          m_plain(matrix(weight.size(0), weight.size(1)), m_engine, weight.data_ptr()),
          m_bias({{bias.size(0)}, bf16, dnnl::memory::format_tag::a}, m_engine, bias.data_ptr()) {}

    void multiply(const torch::Tensor& x, torch::Tensor& result, bool gelu) {
        const std::int64_t rows = x.size(0);
        const Product& product = productFor(rows, gelu);
        const dnnl::memory source(matrix(rows, x.size(1)), m_engine, x.data_ptr());
        const dnnl::memory target(matrix(rows, result.size(1)), m_engine, result.data_ptr());
        product.primitive.execute(m_stream, {{DNNL_ARG_SRC, source},
                                             {DNNL_ARG_WEIGHTS, product.weights},
                                             {DNNL_ARG_BIAS, m_bias},
                                             {DNNL_ARG_DST, target}});
        m_stream.wait();
    }

private:
    struct Product {
        dnnl::inner_product_forward primitive;
        dnnl::memory weights;
    };

    const Product& productFor(std::int64_t rows, bool gelu) {
        const auto key = std::make_pair(rows, gelu);
        const auto found = m_products.find(key);
        if (found != m_products.end()) return found->second;
        if (m_products.size() >= mostProducts) m_products.clear();
        return m_products.emplace(key, prepare(rows, gelu)).first->second;
    }

    Product prepare(std::int64_t rows, bool gelu) {
        const auto dims = m_plain.get_desc().dims();
        const dnnl::memory::desc anyLayout(dims, bf16, dnnl::memory::format_tag::any);
        const dnnl::inner_product_forward::desc description(dnnl::prop_kind::forward_inference,
                                                            matrix(rows, dims[1]), anyLayout, m_bias.get_desc(),
                                                            matrix(rows, dims[0]));
        dnnl::primitive_attr attributes;
        if (gelu) {
            dnnl::post_ops after;
            after.append_eltwise(1, dnnl::algorithm::eltwise_gelu_erf, 0, 0);
            attributes.set_post_ops(after);
        }
        const dnnl::inner_product_forward::primitive_desc primitive(description, attributes, m_engine);
        return {dnnl::inner_product_forward(primitive), packed(primitive.weights_desc())};
    }

    dnnl::memory packed(const dnnl::memory::desc& layout) {
        for (const dnnl::memory& known : m_packed) {
            if (known.get_desc() == layout) return known;
        }
        m_packed.emplace_back(layout, m_engine);
        dnnl::reorder(m_plain, m_packed.back()).execute(m_stream, m_plain, m_packed.back());
        m_stream.wait();
        return m_packed.back();
    }

    dnnl::engine m_engine;
    dnnl::stream m_stream;
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
    const auto rows = x.reshape({-1, m_weight.size(1)}).contiguous();
    auto result = torch::empty({rows.size(0), m_weight.size(0)}, rows.options());
    if (rows.size(0) > 0) m_products->multiply(rows, result, gelu);
    auto shape = x.sizes().vec();
    shape.back() = m_weight.size(0);
    return result.view(shape);
}

}  // namespace antecedent
