// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/decoding/backend.h"

#include <ATen/Parallel.h>
#include <torch/torch.h>
#include <torch/version.h>

#include <chrono>
#include <future>
#include <vector>

#include "model/decoding/arithmetic_choice.h"
#include "model/decoding/torch_predictor.h"
#include "model/inference/packed_weights.h"

namespace antecedent {
namespace {

constexpr double slowGflops = 15;
constexpr double secondsToMeasure = 0.5;

/// The encoder's feed-forward pair, 384 -> 1536 -> 384, and 2,048 tokens to go through it.
struct FeedForward {
    torch::Tensor tokens = torch::rand({2048, 384}), up = torch::rand({1536, 384}), down = torch::rand({384, 1536});
};

/// GFLOP/s of that.
template <class Run>
double measuredGflops(const Run& run) {
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

double gflopsIn(torch::ScalarType type) {
    torch::InferenceMode inference;
    const FeedForward pair;
    const auto tokens = pair.tokens.to(type), up = pair.up.to(type), down = pair.down.to(type);
    return measuredGflops([&] { return torch::linear(torch::linear(tokens, up), down); });
}

/// Each core computes alone, as it does when the model predicts.
double gflopsInBytes(int threads) {
    const FeedForward pair;
    PackedWeights up(pair.up, torch::zeros({1536}), Arithmetic::Int8),
        down(pair.down, torch::zeros({384}), Arithmetic::Int8);
    std::vector<std::future<double>> cores;
    for (int i = 0; i < threads; ++i) {
        cores.push_back(std::async(std::launch::async, [&, up, down]() mutable {
            torch::InferenceMode inference;
            useThreads(1);
            const auto tokens = pair.tokens.to(torch::kBFloat16);
            return measuredGflops([&] { return down->multiply(up->multiply(tokens, false), false); });
        }));
    }
    double sum = 0;
    for (auto& core : cores) sum += core.get();
    return sum;
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
    info.int8 = int8InHardware();
    if (measureSpeed) {
        if (const auto file = arithmeticRecordFile(); !file.empty()) {
            static_cast<void>(writeArithmeticRecord(file, measureArithmetic()));
        }
        info.fp32Gflops = gflopsIn(torch::kFloat32);
        if (info.bf16) info.bf16Gflops = gflopsIn(torch::kBFloat16);
        if (info.int8) info.int8Gflops = gflopsInBytes(info.threads);
        info.slowBlas = info.fp32Gflops < slowGflops;
    }
    return info;
}

}  // namespace antecedent
