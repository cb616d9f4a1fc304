// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/store/tensor_store.h"

#include "model/store/int8_rows.h"

namespace antecedent {
namespace {

constexpr const char* scaleEnding = ".scale";
constexpr const char* blockEnding = ".q";

torch::ScalarType scalarType(TensorType type) {
    switch (type) {
        case TensorType::F32:
            return torch::kFloat32;
        case TensorType::F16:
            return torch::kFloat16;
        case TensorType::BF16:
            return torch::kBFloat16;
        case TensorType::I8:
            return torch::kInt8;
        case TensorType::I64:
            return torch::kInt64;
    }
    return torch::kFloat32;
}

TensorType tensorType(torch::ScalarType type) {
    switch (type) {
        case torch::kFloat16:
            return TensorType::F16;
        case torch::kBFloat16:
            return TensorType::BF16;
        case torch::kInt8:
            return TensorType::I8;
        case torch::kInt64:
            return TensorType::I64;
        default:
            return TensorType::F32;
    }
}

torch::Tensor toTensor(const TensorView& view) {
    auto* bytes = const_cast<char*>(view.bytes.data());  // from_blob wants a mutable pointer; clone() only reads
    return torch::from_blob(bytes, view.shape, torch::dtype(scalarType(view.type))).clone();
}

/// A matrix whose rows are cut into blocks of equal length, each with a scale of its own.
Result<torch::Tensor> blockTensor(const SafetensorsFile& file, const std::string& name, const TensorView& values) {
    const auto scale = file.tensor(name + scaleEnding);
    if (!scale) return tl::unexpected(scale.error());
    if (values.shape.size() != 2 || scale->shape.size() != 2 || scale->shape[0] != values.shape[0] ||
        scale->shape[1] < 1 || values.shape[1] % scale->shape[1] != 0) {
        return fail(ErrorCode::BadInput, {"the scales of %1 do not fit its rows", name});
    }
    const auto blocks = toTensor(values).to(torch::kFloat32).view({values.shape[0], scale->shape[1], -1});
    return (blocks * toTensor(*scale).to(torch::kFloat32).unsqueeze(-1)).view(values.shape);
}

/// What a stored name begins with, where it is that of a part of a tensor.
std::string withoutEnding(const std::string& name) {
    for (const std::string ending : {scaleEnding, blockEnding}) {
        if (name.size() > ending.size() && name.compare(name.size() - ending.size(), ending.size(), ending) == 0) {
            return name.substr(0, name.size() - ending.size());
        }
    }
    return name;
}

/// Contiguous tensors in their stored types, kept alive while their bytes are written.
NamedTensors encode(const NamedTensors& tensors, Storage storage) {
    NamedTensors stored;
    for (const auto& [name, tensor] : tensors) {
        const auto value = tensor.detach().to(torch::kFloat32).contiguous();
        if (storage == Storage::Int8Rows && value.dim() == 2 && value.numel() >= 4096) {
            const Int8Rows rows = int8Rows(value);
            stored[name] = rows.values;
            stored[name + scaleEnding] = rows.scale;
        } else {
            stored[name] = storage == Storage::Fp32 ? value : value.to(torch::kFloat16).contiguous();
        }
    }
    return stored;
}

}  // namespace

Result<torch::Tensor> loadTensor(const SafetensorsFile& file, const std::string& name) {
    if (const auto blocks = file.tensor(name + blockEnding)) return blockTensor(file, name, *blocks);
    const auto view = file.tensor(name);
    if (!view) return tl::unexpected(view.error());
    auto tensor = toTensor(*view).to(torch::kFloat32);
    if (view->type != TensorType::I8) return tensor;
    const auto scale = file.tensor(name + scaleEnding);
    if (!scale) return tl::unexpected(scale.error());
    if (scale->shape.size() != 1 || view->shape.empty() || scale->shape[0] != view->shape[0]) {
        return fail(ErrorCode::BadInput, {"the scales of %1 do not fit its rows", name});
    }
    std::vector<std::int64_t> rows(view->shape.size(), 1);
    rows[0] = view->shape[0];
    return tensor * toTensor(*scale).to(torch::kFloat32).view(rows);
}

Result<void> loadModule(torch::nn::Module& module, const SafetensorsFile& file, const std::string& prefix) {
    torch::NoGradGuard noGrad;
    for (auto& [name, target] : namedTensors(module, prefix)) {
        const auto value = loadTensor(file, name);
        if (!value) return tl::unexpected(value.error());
        if (value->sizes() != target.sizes()) {
            return fail(ErrorCode::BadInput, {"the tensor %1 has another shape than this network's", name});
        }
        if (!torch::isfinite(*value).all().item<bool>()) {
            return fail(ErrorCode::BadInput,
                        {"the tensor %1 holds values that are no numbers: the file is damaged", name});
        }
        torch::Tensor(target).copy_(*value);
    }
    return {};
}

Result<void> holdsOnly(const SafetensorsFile& file, const std::set<std::string>& names) {
    for (const std::string& name : file.names()) {
        if (names.count(name) == 0 && names.count(withoutEnding(name)) == 0) {
            return fail(
                ErrorCode::BadInput,
                {"holds a tensor that this network has no place for: %1 (does the config.json beside it belong to it?)",
                 name},
                file.where());
        }
    }
    return {};
}

std::set<std::string> namesOf(const NamedTensors& tensors) {
    std::set<std::string> names;
    for (const auto& [name, tensor] : tensors) names.insert(name);
    return names;
}

NamedTensors namedTensors(const torch::nn::Module& module, const std::string& prefix) {
    NamedTensors tensors;
    for (const auto& item : module.named_parameters()) tensors[prefix + item.key()] = item.value();
    for (const auto& item : module.named_buffers()) tensors[prefix + item.key()] = item.value();
    return tensors;
}

std::string storeTensors(const NamedTensors& tensors, Storage storage,
                         const std::map<std::string, std::string>& metadata) {
    const NamedTensors stored = encode(tensors, storage);
    std::map<std::string, TensorView> views;
    for (const auto& [name, tensor] : stored) {
        views[name] = TensorView{tensorType(tensor.scalar_type()), tensor.sizes().vec(),
                                 std::string_view(static_cast<const char*>(tensor.data_ptr()), tensor.nbytes())};
    }
    return safetensorsContent(views, metadata);
}

}  // namespace antecedent
