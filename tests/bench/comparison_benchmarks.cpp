// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <benchmark/benchmark.h>

#include <string>

#include "model/network/precision.h"
#include "tests/bench/bench_models.h"
#include "tests/bench/bench_walk.h"
#include "tests/bench/benchmarks.h"

namespace antecedent::bench {
namespace {

using benchmark::Counter;

constexpr std::size_t messagesEncoded = 128;
constexpr std::size_t messagesDecided = 200;
constexpr std::size_t candidates = 100;

void paperEncoderSpeed(benchmark::State& state, bool bf16) {
    UtteranceEncoder network = paperEncoder(bf16);
    const auto texts = tokensOf(*chatOf(messagesEncoded), messagesEncoded);
    for (auto step : state) benchmark::DoNotOptimize(encodeTexts(network, texts));
    state.counters["messages"] =
        Counter(static_cast<double>(state.iterations() * messagesEncoded), Counter::kIsRate);
}

void paperUpperLevelSpeed(benchmark::State& state, bool bf16) {
    const auto chat = chatOf(300 + messagesDecided);
    BenchWalk walk(chat, {randomVectors(chat->size(), 768), {}}, {paperTransformer(bf16), {}});
    walk.passTo(200);
    for (auto step : state) walk.predict(messagesDecided);
    state.counters["messages"] =
        Counter(static_cast<double>(state.iterations() * messagesDecided), Counter::kIsRate);
}

/// What a model does that reads the target together with each candidate: a hundred texts for one message.
void everyPairSpeed(benchmark::State& state, bool bf16) {
    UtteranceEncoder network = paperEncoder(bf16);
    auto pairs = tokensOf(*chatOf(candidates), candidates);
    const std::vector<std::int32_t> target = pairs.back();
    for (auto& pair : pairs) pair.insert(pair.end(), target.begin() + 1, target.end());
    for (auto step : state) benchmark::DoNotOptimize(encodeTexts(network, pairs));
    state.counters["messages"] = Counter(static_cast<double>(state.iterations()), Counter::kIsRate);
}

using Speed = void (*)(benchmark::State&, bool);

void add(const char* name, bool bf16, Speed speed) {
    const std::string full = std::string(name) + (bf16 ? "/bf16" : "/fp32");
    benchmark::RegisterBenchmark(full.c_str(), [speed, bf16](benchmark::State& state) { speed(state, bf16); })
        ->UseRealTime()
        ->Iterations(1);
}

}  // namespace

void registerComparisons() {
    for (const bool bf16 : {false, true}) {
        if (bf16 && !bf16InHardware()) continue;
        add("paper_encoder", bf16, paperEncoderSpeed);
        add("paper_upper_level", bf16, paperUpperLevelSpeed);
        add("every_pair", bf16, everyPairSpeed);
    }
}

}  // namespace antecedent::bench
