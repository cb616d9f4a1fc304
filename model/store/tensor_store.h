// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

#include <map>
#include <set>
#include <string>

#include "graph/base/error.h"
#include "model/store/safetensors.h"

namespace antecedent {

using NamedTensors = std::map<std::string, torch::Tensor>;

/// The named tensor of a file as fp32. A matrix stored as I8 is multiplied by its row scales, the tensor
/// `name + ".scale"` of shape [rows]; one stored as `name + ".q"` by those of blocks of its rows, [rows, blocks].
Result<torch::Tensor> loadTensor(const SafetensorsFile& file, const std::string& name);

/// Copies the tensors `prefix + name` of a file into the parameters and buffers of a module. BadInput when
/// one is missing or has another shape.
Result<void> loadModule(torch::nn::Module& module, const SafetensorsFile& file, const std::string& prefix);

/// BadInput, with its name, when a file holds a tensor that is none of these (see loadTensor): then it is of another
/// network, or a larger one.
Result<void> holdsOnly(const SafetensorsFile& file, const std::set<std::string>& names);
std::set<std::string> namesOf(const NamedTensors& tensors);

/// Parameters and buffers of a module under `prefix + name`.
NamedTensors namedTensors(const torch::nn::Module& module, const std::string& prefix);

enum class Storage {
    Fp32,
    Fp16,
    Int8Rows,  ///< matrices as I8 with one fp32 scale a row, everything else as F16
};

/// Text of a safetensors file with these tensors.
std::string storeTensors(const NamedTensors& tensors, Storage storage,
                         const std::map<std::string, std::string>& metadata = {});

}  // namespace antecedent
