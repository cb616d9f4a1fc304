// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <benchmark/benchmark.h>

#include <string>

#include "model/inference/precision.h"
#include "tests/bench/bench_models.h"
#include "tests/bench/bench_threads.h"
#include "tests/bench/bench_walk.h"
#include "tests/bench/benchmarks.h"

namespace antecedent::bench {
namespace {

using benchmark::Counter;

constexpr std::size_t messagesEncoded = 128;
constexpr std::size_t messagesDecided = 200;
constexpr std::size_t candidates = 100;

/// Encodes texts on every thread; `each` counts as so many messages.
void encodingSpeed(benchmark::State& state, Kernels kernels, const std::vector<std::vector<std::int32_t>>& texts,
                   std::size_t each) {
    UtteranceEncoder network = paperEncoder(kernels);
    const auto work = [&] { benchmark::DoNotOptimize(encodeTexts(network, texts)); };
    if (kernels != Kernels::Fp32) onEachThread(work);  // prepares the products
    for (auto step : state) onEachThread(work);
    state.counters["messages"] =
        Counter(static_cast<double>(state.iterations() * each * benchThreads()), Counter::kIsRate);
}

void paperEncoderSpeed(benchmark::State& state, Kernels kernels) {
    encodingSpeed(state, kernels, tokensOf(*chatOf(messagesEncoded), messagesEncoded), messagesEncoded);
}

void paperUpperLevelSpeed(benchmark::State& state, Kernels kernels) {
    const auto chat = chatOf(300 + messagesDecided);
    const BenchNetwork network{paperTransformer(kernels), {}};
    const auto vectors = randomVectors(chat->size(), 768);
    for (auto step : state) {
        onEachThread([&] {
            BenchWalk walk(chat, {vectors, {}}, network);
            walk.passTo(200);
            walk.predict(messagesDecided);
        });
    }
    state.counters["messages"] =
        Counter(static_cast<double>(state.iterations() * messagesDecided * benchThreads()), Counter::kIsRate);
}

/// What a model does that reads the target together with each candidate: a hundred texts for one message.
void everyPairSpeed(benchmark::State& state, Kernels kernels) {
    auto pairs = tokensOf(*chatOf(candidates), candidates);
    const std::vector<std::int32_t> target = pairs.back();
    for (auto& pair : pairs) pair.insert(pair.end(), target.begin() + 1, target.end());
    encodingSpeed(state, kernels, pairs, 1);
}

using Speed = void (*)(benchmark::State&, Kernels);

void add(const char* name, Kernels kernels, Speed speed) {
    const std::string full = std::string(name) + "/" + kernelsName(kernels);
    benchmark::RegisterBenchmark(full.c_str(), [speed, kernels](benchmark::State& state) { speed(state, kernels); })
        ->UseRealTime()
        ->Iterations(1);
}

}  // namespace

void registerComparisons() {
    for (const Kernels kernels : allKernels) {
        if (!usable(kernels)) continue;
        add("paper_encoder", kernels, paperEncoderSpeed);
        add("paper_upper_level", kernels, paperUpperLevelSpeed);
        add("every_pair", kernels, everyPairSpeed);
    }
}

}  // namespace antecedent::bench
