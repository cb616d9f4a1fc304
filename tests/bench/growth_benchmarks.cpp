// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <benchmark/benchmark.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <string>
#include <vector>

#include "graph/export/exporter.h"
#include "model/decoding/torch_predictor.h"
#include "tests/bench/bench_models.h"
#include "tests/bench/bench_walk.h"
#include "tests/bench/benchmarks.h"

namespace antecedent::bench {
namespace {

using benchmark::Counter;

constexpr std::size_t manyMessages = 100'000;
constexpr std::size_t messagesDecided = 500;
constexpr std::size_t messagesAdded = 50;
constexpr int decisionsMade = 20;

/// Time of a message of which so many stand before it.
void atLength(benchmark::State& state, std::size_t length) {
    const auto chat = chatOf(length + messagesDecided * 2);
    BenchWalk walk(chat, encodedChat(messagesDecided), shippedNetwork());
    walk.passTo(length - messagesDecided);
    walk.predict(messagesDecided);  // the window is what the network made of it
    for (auto step : state) walk.predict(messagesDecided);
    state.counters["messages"] = Counter(static_cast<double>(state.iterations() * messagesDecided), Counter::kIsRate);
}

/// A chat and each of its further states. All are there before the clock runs, and stay: to make and to clear
/// away a long conversation is the caller's work.
std::vector<ConversationPtr> growingChat(std::size_t length) {
    std::vector<ConversationPtr> states;
    for (std::size_t added = 0; added <= messagesAdded; ++added) states.push_back(chatOf(length + added));
    return states;
}

/// One more message at a time, as a log grows.
void live(benchmark::State& state, std::size_t length) {
    const auto states = growingChat(length);
    const auto predictor = TorchPredictor::load(ANTECEDENT_SOURCE_DIR "/resources/models/base");
    const auto session = (*predictor)->startSession(PredictOptions{});
    Control control;
    if (!(*session)->extend(states.front(), control)) state.SkipWithError("the beginning cannot be predicted");
    for (auto step : state) {
        const auto& grown = states[(*session)->size() + 1 - length];
        if (!(*session)->extend(grown, control)) state.SkipWithError("the new message cannot be predicted");
    }
    state.counters["messages"] = Counter(static_cast<double>(state.iterations()), Counter::kIsRate);
}

/// One decision of a person, somewhere in a conversation of that length that is predicted, beside those made before:
/// until the links near by that depend on it are found.
void decision(benchmark::State& state, std::size_t length) {
    const auto chat = chatOf(length);
    const auto predictor = TorchPredictor::load(ANTECEDENT_SOURCE_DIR "/resources/models/base");
    const auto session = (*predictor)->startSession(PredictOptions{});
    Control control;
    if (!(*session)->extend(chat, control)) state.SkipWithError("the chat cannot be predicted");
    std::size_t place = 0, moved = 0;
    LinkOverrides fixed;
    for (auto step : state) {
        place = (place + length / 7 + 13) % (length - 2) + 2;
        fixed.push_back({MessageId(place), {MessageId(place - 2)}});
        const auto changed = (*session)->redecide(fixed, control);
        if (!changed) state.SkipWithError("nothing can be decided anew");
        moved += changed->size();
    }
    state.counters["decisions"] = Counter(static_cast<double>(state.iterations()), Counter::kIsRate);
    state.counters["changed"] = static_cast<double>(moved) / static_cast<double>(state.iterations());
}

/// Peak memory of a process that predicts and exports, and does nothing else.
void memory(benchmark::State& state) {
    for (auto step : state) {
        const pid_t child = ::fork();
        if (child == 0) {
            ::execl("/proc/self/exe", "antecedent_bench", "--predict-many", static_cast<char*>(nullptr));
            ::_exit(127);
        }
        int status = 0;
        rusage usage{};
        ::wait4(child, &status, 0, &usage);
        if (status != 0) state.SkipWithError("the process failed");
        state.counters["peak"] = static_cast<double>(usage.ru_maxrss) * 1024;
    }
}

}  // namespace

void registerGrowthBenchmarks(bool full) {
    for (const std::size_t length : {std::size_t{1000}, std::size_t{10'000}, manyMessages}) {
        benchmark::RegisterBenchmark(("at_length/" + std::to_string(length)).c_str(),
                                     [length](benchmark::State& state) { atLength(state, length); })
            ->UseRealTime()
            ->Iterations(1);
    }
    for (const std::size_t length : {std::size_t{100}, std::size_t{10'000}}) {
        benchmark::RegisterBenchmark(("live/" + std::to_string(length)).c_str(),
                                     [length](benchmark::State& state) { live(state, length); })
            ->UseRealTime()
            ->Iterations(messagesAdded);
    }
    for (const std::size_t length : {std::size_t{100}, std::size_t{10'000}, manyMessages}) {
        if (length == manyMessages && !full) continue;
        benchmark::RegisterBenchmark(("decision/" + std::to_string(length)).c_str(),
                                     [length](benchmark::State& state) { decision(state, length); })
            ->UseRealTime()
            ->Unit(benchmark::kMillisecond)
            ->Iterations(decisionsMade);
    }
    if (full) {
        const std::string name = "memory/" + std::to_string(manyMessages);
        benchmark::RegisterBenchmark(name.c_str(), memory)->UseRealTime()->Iterations(1);
    }
}

int predictManyMessages() {
    const auto predictor = TorchPredictor::load(ANTECEDENT_SOURCE_DIR "/resources/models/base");
    Control control;
    const auto chat = chatOf(manyMessages);
    const auto scores = (*predictor)->predict(chat, PredictOptions{}, control);
    if (!scores) return 1;
    const ReplyTree tree = ReplyTree::fromScores(chat, *scores, false);
    return exportReplyTreeJson({{&tree, &*scores}}).empty() ? 1 : 0;
}

}  // namespace antecedent::bench
