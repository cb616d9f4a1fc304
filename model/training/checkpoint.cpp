// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/checkpoint.h"

#include <algorithm>
#include <sstream>
#include <stdexcept>

#include "graph/base/file.h"

namespace antecedent {

void writeList(torch::serialize::OutputArchive& archive, const std::string& name,
               const std::vector<torch::Tensor>& tensors) {
    archive.write(name + ".count", torch::tensor(static_cast<std::int64_t>(tensors.size())));
    for (std::size_t i = 0; i < tensors.size(); ++i) archive.write(name + std::to_string(i), tensors[i].detach());
}

std::vector<torch::Tensor> readList(torch::serialize::InputArchive& archive, const std::string& name) {
    torch::Tensor count;
    archive.read(name + ".count", count);
    std::vector<torch::Tensor> tensors(static_cast<std::size_t>(count.item<std::int64_t>()));
    for (std::size_t i = 0; i < tensors.size(); ++i) archive.read(name + std::to_string(i), tensors[i]);
    return tensors;
}

void writeText(torch::serialize::OutputArchive& archive, const std::string& name, const std::string& text) {
    auto bytes = torch::empty({static_cast<std::int64_t>(text.size())}, torch::kUInt8);
    std::copy(text.begin(), text.end(), bytes.data_ptr<std::uint8_t>());
    archive.write(name, bytes);
}

std::string readText(torch::serialize::InputArchive& archive, const std::string& name) {
    torch::Tensor bytes;
    if (!archive.try_read(name, bytes)) return {};
    const auto* begin = bytes.data_ptr<std::uint8_t>();
    return {begin, begin + bytes.numel()};
}

std::filesystem::path checkpointFile(const TrainingOptions& options) {
    return options.work / "checkpoint.pt";
}

std::filesystem::path jointCheckpointFile(const TrainingOptions& options) {
    return options.work / "joint-checkpoint.pt";
}

std::filesystem::path pairCheckpointFile(const TrainingOptions& options) {
    return options.work / "pair-checkpoint.pt";
}

bool copyInto(const std::vector<torch::Tensor>& targets, const std::vector<torch::Tensor>& values) {
    if (targets.size() != values.size()) return false;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (targets[i].sizes() != values[i].sizes()) return false;
    }
    torch::NoGradGuard noGrad;
    for (std::size_t i = 0; i < values.size(); ++i) torch::Tensor(targets[i]).copy_(values[i]);
    return true;
}

void loadArchive(torch::serialize::InputArchive& archive, const std::filesystem::path& file) {
    try {
        archive.load_from(file.string());
    } catch (const c10::Error&) {
        throw std::runtime_error(file.string() + ": the checkpoint is damaged; begin anew with --restart");
    }
}

Result<void> saveArchive(torch::serialize::OutputArchive& archive, const std::filesystem::path& file) {
    std::ostringstream stream;
    archive.save_to(stream);
    std::error_code ignored;
    std::filesystem::create_directories(file.parent_path(), ignored);
    return writeFile(file, std::move(stream).str());
}

}  // namespace antecedent
