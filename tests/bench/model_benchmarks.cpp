// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <benchmark/benchmark.h>

#include "model/decoding/torch_predictor.h"
#include "model/kernels/prepared_products.h"
#include "tests/bench/bench_models.h"
#include "tests/bench/bench_threads.h"
#include "tests/bench/bench_walk.h"
#include "tests/bench/benchmarks.h"

namespace antecedent::bench {
namespace {

using benchmark::Counter;

constexpr std::size_t messagesEncoded = 512;
constexpr std::size_t messagesDecided = 300;
constexpr std::size_t messagesPredicted = 1250;
constexpr std::size_t conversationsPredicted = 10;
constexpr int productsAtOnce = 20;

void encoder(benchmark::State& state) {
    UtteranceEncoder network = shippedModel().encoder.network();
    const auto texts = tokensOf(*chatOf(messagesEncoded), messagesEncoded);
    double tokens = 0;
    for (const auto& text : texts) tokens += static_cast<double>(text.size());
    const auto work = [&] { benchmark::DoNotOptimize(encodeTexts(network, texts)); };
    onEachThread(work);  // prepares the products
    for (auto step : state) onEachThread(work);
    const auto rounds = static_cast<double>(state.iterations() * benchThreads());
    state.counters["messages"] = Counter(rounds * messagesEncoded, Counter::kIsRate);
    state.counters["gflops"] = Counter(rounds * linearOperations(network->options(), texts) * 1e-9, Counter::kIsRate);
    state.counters["tokens"] = tokens / messagesEncoded;
}

/// The pair of products in the encoder's feed-forward part, over 2,048 tokens: bytes alone, neither made from
/// numbers nor turned back into such, where the model computes in int8.
class BareProduct {
public:
    void operator()() {
        if (quickestArithmetic() == Arithmetic::Int8) {
            multiplyBytes();
        } else {
            benchmark::DoNotOptimize(torch::linear(torch::linear(m_tokens, m_up), m_down));
        }
    }

private:
    void multiplyBytes() {
        auto inner = torch::empty({tokens, 1536}, torch::kInt32), outer = torch::empty({tokens, 384}, torch::kInt32);
        m_upBytes.multiply(m_narrow, inner, false);
        m_downBytes.multiply(m_wide, outer, false);
        benchmark::DoNotOptimize(outer);
    }
    static torch::Tensor numbers(std::int64_t rows, std::int64_t columns) {
        return torch::rand({rows, columns}).to(bf16InHardware() ? torch::kBFloat16 : torch::kFloat32);
    }
    static torch::Tensor bytes(std::int64_t rows, std::int64_t columns, torch::ScalarType type) {
        return torch::randint(0, 127, {rows, columns}, type);
    }

    static constexpr std::int64_t tokens = 2048;

    torch::Tensor m_tokens = numbers(tokens, 384), m_up = numbers(1536, 384), m_down = numbers(384, 1536);
    torch::Tensor m_narrow = bytes(tokens, 384, torch::kUInt8), m_wide = bytes(tokens, 1536, torch::kUInt8);
    PreparedProducts m_upBytes{bytes(1536, 384, torch::kInt8), {}}, m_downBytes{bytes(384, 1536, torch::kInt8), {}};
};

void bareProduct(benchmark::State& state) {
    BareProduct product;
    const auto work = [&] {
        torch::InferenceMode inference;
        for (int i = 0; i < productsAtOnce; ++i) product();
    };
    onEachThread(work);  // prepares the products
    for (auto step : state) onEachThread(work);
    const double operations = 2.0 * 2 * 2048 * 384 * 1536 * productsAtOnce;
    const auto rounds = static_cast<double>(state.iterations() * benchThreads());
    state.counters["gflops"] = Counter(rounds * operations * 1e-9, Counter::kIsRate);
}

void upperLevel(benchmark::State& state) {
    const auto chat = chatOf(300 + messagesDecided * 20);
    BenchWalk walk(chat, encodedChat(messagesEncoded), shippedNetwork());
    walk.passTo(200);
    for (auto step : state) walk.predict(messagesDecided);
    state.counters["messages"] = Counter(static_cast<double>(state.iterations() * messagesDecided), Counter::kIsRate);
}

/// Conversations as long as those of ubuntu-irc.
void predict(benchmark::State& state, std::size_t conversations) {
    const auto predictor = TorchPredictor::load(ANTECEDENT_SOURCE_DIR "/resources/models/base");
    const std::vector<ConversationPtr> chats(conversations, chatOf(messagesPredicted));
    for (auto step : state) {
        Control control;
        const auto scores = (*predictor)->predictAll(chats, PredictOptions{}, control);
        if (!scores) state.SkipWithError(scores.error().text().c_str());
    }
    state.counters["messages"] =
        Counter(static_cast<double>(state.iterations() * messagesPredicted * conversations), Counter::kIsRate);
}

}  // namespace

void registerModelBenchmarks() {
    benchmark::RegisterBenchmark("bare_product", bareProduct)->UseRealTime();
    benchmark::RegisterBenchmark("encoder", encoder)->UseRealTime()->MinTime(2);
    benchmark::RegisterBenchmark("upper_level", upperLevel)->UseRealTime()->Iterations(4);
    for (const std::size_t conversations : {std::size_t{1}, conversationsPredicted}) {
        benchmark::RegisterBenchmark(("predict/" + std::to_string(conversations)).c_str(),
                                     [conversations](benchmark::State& state) { predict(state, conversations); })
            ->UseRealTime()
            ->Iterations(2);
    }
}

}  // namespace antecedent::bench
