// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/predictor/backend.h"

#include <ATen/Parallel.h>
#include <torch/torch.h>
#include <torch/version.h>

#include <chrono>

#include "model/network/precision.h"
#include "model/predictor/torch_predictor.h"

namespace antecedent {
namespace {

constexpr double slowGflops = 15;
constexpr double secondsToMeasure = 0.5;

/// GFLOP/s of the encoder's feed-forward pair, 384 -> 1536 -> 384, over 2,048 tokens.
double measuredGflops(torch::ScalarType type) {
    torch::InferenceMode inference;
    const auto tokens = torch::rand({2048, 384}).to(type);
    const auto up = torch::rand({1536, 384}).to(type), down = torch::rand({384, 1536}).to(type);
    const auto run = [&] { return torch::linear(torch::linear(tokens, up), down); };
    run();
    const auto start = std::chrono::steady_clock::now();
    double seconds = 0;
    int rounds = 0;
    for (; seconds < secondsToMeasure; ++rounds) {
        run();
        seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    }
    return rounds * 2.0 * 2.0 * 2048 * 384 * 1536 / seconds * 1e-9;
}

std::string lineWith(const std::string& text, const std::string& word) {
    const std::size_t found = text.find(word);
    if (found == std::string::npos) return {};
    const std::size_t begin = text.rfind('\n', found) + 1;
    return text.substr(begin, text.find('\n', found) - begin);
}

}  // namespace

Result<BackendInfo> describeBackend(bool measureSpeed) {
    useThreads(0);
    BackendInfo info;
    info.torchVersion = TORCH_VERSION;
    info.parallel = lineWith(at::get_parallel_info(), "backend");
    info.threads = at::get_num_threads();
    info.bf16 = bf16InHardware();
    if (measureSpeed) {
        info.fp32Gflops = measuredGflops(torch::kFloat32);
        if (info.bf16) info.bf16Gflops = measuredGflops(torch::kBFloat16);
        info.slowBlas = info.fp32Gflops < slowGflops;
    }
    return info;
}

}  // namespace antecedent
