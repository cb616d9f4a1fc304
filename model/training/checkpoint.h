// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

#include <filesystem>
#include <string>
#include <vector>

#include "graph/base/error.h"
#include "model/api/training_options.h"

namespace antecedent {

/// Lists of tensors under a name in an archive.
void writeList(torch::serialize::OutputArchive& archive, const std::string& name,
               const std::vector<torch::Tensor>& tensors);
std::vector<torch::Tensor> readList(torch::serialize::InputArchive& archive, const std::string& name);

/// A text under a name; empty when the archive has none.
void writeText(torch::serialize::OutputArchive& archive, const std::string& name, const std::string& text);
std::string readText(torch::serialize::InputArchive& archive, const std::string& name);

/// The file that a stage's checkpoints are kept in.
std::filesystem::path checkpointFile(const TrainingOptions& options);
std::filesystem::path jointCheckpointFile(const TrainingOptions& options);
std::filesystem::path pairCheckpointFile(const TrainingOptions& options);

/// Copies values into tensors of the same shapes; false, and nothing copied, when they do not fit.
bool copyInto(const std::vector<torch::Tensor>& targets, const std::vector<torch::Tensor>& values);

/// Reads one. Throws std::runtime_error, with the file and what to do, when it is damaged.
void loadArchive(torch::serialize::InputArchive& archive, const std::filesystem::path& file);

/// Writes an archive whole or not at all, with the folders above it.
Result<void> saveArchive(torch::serialize::OutputArchive& archive, const std::filesystem::path& file);

}  // namespace antecedent
