// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/kernels/prepared_products.h"

#include <map>
#include <mutex>
#include <oneapi/dnnl/dnnl.hpp>
#include <unordered_map>
#include <utility>
#include <vector>

namespace antecedent {
namespace {

using DataType = dnnl::memory::data_type;

dnnl::memory::desc matrix(std::int64_t rows, std::int64_t columns, DataType type) {
    return {{rows, columns}, type, dnnl::memory::format_tag::ab};
}

}  // namespace

/// Layouts of the weights differ little from one number of rows to the next: each is kept once.
class PreparedProducts::Kept {
    struct Types {
        DataType source, weight, result;
    };

public:
    Kept(torch::Tensor weight, torch::Tensor bias)
        : m_weight(std::move(weight)),
          m_biasTensor(std::move(bias)),
          m_types(m_biasTensor.defined() ? Types{DataType::bf16, DataType::bf16, DataType::bf16}
                                         : Types{DataType::u8, DataType::s8, DataType::s32}),
          m_engine(dnnl::engine::kind::cpu, 0),
          m_plain(matrix(m_weight.size(0), m_weight.size(1), m_types.weight), m_engine, m_weight.data_ptr()) {
        if (!m_biasTensor.defined()) return;
        m_bias = dnnl::memory({{m_biasTensor.size(0)}, m_types.weight, dnnl::memory::format_tag::a}, m_engine,
                              m_biasTensor.data_ptr());
    }

    void multiply(const torch::Tensor& x, torch::Tensor& result, bool gelu) {
        const Product& product = productFor(x.size(0), gelu);
        const dnnl::memory source(matrix(x.size(0), x.size(1), m_types.source), m_engine, x.data_ptr());
        const dnnl::memory target(matrix(x.size(0), result.size(1), m_types.result), m_engine, result.data_ptr());
        // What oneDNN would keep for this itself belongs to the thread that prepared the product, and no
        // other may use it.
        const auto room = torch::empty({static_cast<std::int64_t>(product.scratchpad.get_size())}, torch::kUInt8);
        const dnnl::memory scratchpad(product.scratchpad, m_engine, room.data_ptr());
        std::unordered_map<int, dnnl::memory> parts{{DNNL_ARG_SRC, source},
                                                    {DNNL_ARG_SCRATCHPAD, scratchpad},
                                                    {DNNL_ARG_WEIGHTS, product.weights},
                                                    {DNNL_ARG_DST, target}};
        if (m_bias) parts.emplace(DNNL_ARG_BIAS, m_bias);
        dnnl::stream stream(m_engine);
        product.primitive.execute(stream, parts);
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

    dnnl::inner_product_forward::desc described(std::int64_t rows) const {
        const auto dims = m_plain.get_desc().dims();
        const dnnl::memory::desc anyLayout(dims, m_types.weight, dnnl::memory::format_tag::any),
            source = matrix(rows, dims[1], m_types.source), target = matrix(rows, dims[0], m_types.result);
        const auto kind = dnnl::prop_kind::forward_inference;
        return m_bias ? dnnl::inner_product_forward::desc(kind, source, anyLayout, m_bias.get_desc(), target)
                      : dnnl::inner_product_forward::desc(kind, source, anyLayout, target);
    }

    Product prepare(std::int64_t rows, bool gelu) {
        dnnl::primitive_attr attributes;
        attributes.set_scratchpad_mode(dnnl::scratchpad_mode::user);
        if (gelu) {
            dnnl::post_ops after;
            after.append_eltwise(1, dnnl::algorithm::eltwise_gelu_erf, 0, 0);
            attributes.set_post_ops(after);
        }
        const dnnl::inner_product_forward::primitive_desc primitive(described(rows), attributes, m_engine);
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
    torch::Tensor m_weight, m_biasTensor;
    Types m_types;
    dnnl::engine m_engine;
    dnnl::memory m_plain, m_bias;
    std::vector<dnnl::memory> m_packed;
    std::map<std::pair<std::int64_t, bool>, Product> m_products;
};

PreparedProducts::PreparedProducts(torch::Tensor weight, torch::Tensor bias)
    : m_kept(std::make_unique<Kept>(std::move(weight), std::move(bias))) {}
PreparedProducts::~PreparedProducts() = default;

void PreparedProducts::multiply(const torch::Tensor& source, torch::Tensor& result, bool gelu) {
    m_kept->multiply(source, result, gelu);
}

}  // namespace antecedent
