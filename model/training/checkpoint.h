// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

#include <filesystem>
#include <functional>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

#include "graph/base/control.h"
#include "graph/base/error.h"
#include "model/training/data/predicted_history.h"

namespace antecedent {

/// Thrown where a checkpoint lacks a field or has another one than was written.
class CheckpointDamage : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// What a stopped run needs to go on: numbers, texts and lists of fp32 tensors, each under its name. Everything that
/// reads a field throws CheckpointDamage where it is not there or does not fit.
class Checkpoint {
public:
    static constexpr int version = 2;  ///< of the fields in a file; raised when one of them changes its meaning

    void setNumber(const std::string& name, double value) { m_numbers[name] = value; }
    void setText(const std::string& name, std::string text) { m_texts[name] = std::move(text); }
    void setTensors(const std::string& name, std::vector<torch::Tensor> tensors);
    void setHistory(const PredictedHistory& history);

    double number(const std::string& name) const;
    /// A whole number that is not negative.
    std::size_t count(const std::string& name) const;
    const std::string& text(const std::string& name) const;
    const std::vector<torch::Tensor>& tensors(const std::string& name) const;
    /// A list into tensors of the same number and shapes.
    void copyTensors(const std::string& name, const std::vector<torch::Tensor>& targets) const;
    void copyHistory(PredictedHistory& history) const;

    /// As the bytes of a safetensors file, and back.
    std::string content() const;
    static Checkpoint fromContent(std::string content);

private:
    std::map<std::string, double> m_numbers;
    std::map<std::string, std::string> m_texts;
    std::map<std::string, std::vector<torch::Tensor>> m_tensors;
};

/// Where a run keeps its checkpoint, and the fingerprint (run_fingerprint.h) that tells it from other runs.
struct CheckpointFile {
    std::filesystem::path path;
    std::string run;
};

/// Writes it whole or not at all, with the folders above it.
Result<void> saveCheckpoint(const CheckpointFile& file, Checkpoint checkpoint);

using CheckpointReader = std::function<void(const Checkpoint&)>;

/// Hands the checkpoint of a run to `read` and says so in a note. False where there is none, or where one of another
/// run or version is left aside, with a note of that. A damaged one is an error.
Result<bool> goOnFrom(const CheckpointFile& file, const CheckpointReader& read, Control& control);

/// Copies values into tensors of the same shapes; false, and nothing copied, when they do not fit.
bool copyInto(const std::vector<torch::Tensor>& targets, const std::vector<torch::Tensor>& values);

}  // namespace antecedent
