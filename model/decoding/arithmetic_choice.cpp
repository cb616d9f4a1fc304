// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/decoding/arithmetic_choice.h"

#include <ATen/Parallel.h>
#include <torch/torch.h>

#include <algorithm>
#include <chrono>
#include <future>
#include <string>

#include "model/api/processor.h"
#include "model/decoding/blas_threads.h"
#include "model/inference/packed_weights.h"

namespace antecedent {
namespace {

constexpr std::int64_t measuredRows = 256, narrow = 384, wide = 1536;
constexpr int measuredRounds = 4;  // the first of which prepares

/// The encoder's feed-forward pair in one arithmetic.
class Pair {
public:
    explicit Pair(Arithmetic arithmetic) {
        if (arithmetic == Arithmetic::Fp32) return;
        m_packedUp = PackedWeights(m_up, torch::zeros({wide}), arithmetic);
        m_packedDown = PackedWeights(m_down, torch::zeros({narrow}), arithmetic);
        m_rows = m_rows.to(torch::kBFloat16);
    }

    /// Seconds for one time through both.
    double run() {
        const auto start = std::chrono::steady_clock::now();
        const auto result = m_packedUp.is_empty() ? torch::linear(torch::linear(m_rows, m_up), m_down)
                                                  : m_packedDown->multiply(m_packedUp->multiply(m_rows, false), false);
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    }

private:
    /// Not drawn by chance: what is drawn later, as in a training, must not depend on what was measured before.
    static torch::Tensor numbers(std::int64_t height, std::int64_t width) {
        return torch::linspace(-1, 1, height * width).view({height, width});
    }

    torch::Tensor m_rows = numbers(measuredRows, narrow), m_up = numbers(wide, narrow), m_down = numbers(narrow, wide);
    PackedWeights m_packedUp{nullptr}, m_packedDown{nullptr};
};

/// The best of some rounds: whatever else the computer does only makes it slower.
double gflopsIn(Arithmetic arithmetic) {
    Pair pair(arithmetic);
    pair.run();
    double best = pair.run();
    for (int round = 2; round < measuredRounds; ++round) best = std::min(best, pair.run());
    return 2.0 * 2.0 * static_cast<double>(measuredRows * narrow * wide) / best * 1e-9;
}

ArithmeticSpeeds measuredSpeeds() {
    torch::InferenceMode inference;
    at::set_num_threads(1);
    ArithmeticSpeeds speeds;
    speeds.fp32 = gflopsIn(Arithmetic::Fp32);
    if (bf16InHardware()) speeds.bf16 = gflopsIn(Arithmetic::Bf16);
    if (int8InHardware()) speeds.int8 = gflopsIn(Arithmetic::Int8);
    return speeds;
}

}  // namespace

ArithmeticRecord measureArithmetic() {
    const int before = blasThreads();
    useBlasThreads(1);
    // On a thread of its own, since the number of torch's threads belongs to the thread that sets it.
    const ArithmeticSpeeds speeds = std::async(std::launch::async, measuredSpeeds).get();
    if (before > 0) useBlasThreads(before);
    return {thisProcessor().name, instructionsInUse(), speeds};
}

ArithmeticRecord arithmeticRecordIn(const std::filesystem::path& file) {
    const auto known = file.empty() ? std::nullopt : readArithmeticRecord(file);
    if (known && known->processor == thisProcessor().name && known->instructions == instructionsInUse()) return *known;
    ArithmeticRecord record = measureArithmetic();
    if (!file.empty()) static_cast<void>(writeArithmeticRecord(file, record));
    return record;
}

const ArithmeticRecord& arithmeticHere() {
    static const ArithmeticRecord record = arithmeticRecordIn(arithmeticRecordFile());
    return record;
}

Arithmetic fastestArithmetic(const ArithmeticSpeeds& speeds) {
    const std::string name = fastestOf(speeds);
    if (name == "int8") return Arithmetic::Int8;
    return name == "bf16" ? Arithmetic::Bf16 : Arithmetic::Fp32;
}

Arithmetic secondLookArithmetic(Arithmetic arithmetic, const ArithmeticSpeeds& speeds) {
    return bf16InHardware() && speeds.bf16 >= speeds.fp32 ? Arithmetic::Bf16 : arithmetic;
}

}  // namespace antecedent
