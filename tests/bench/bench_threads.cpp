// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/bench_threads.h"

#include <ATen/Parallel.h>
#include <torch/torch.h>

#include <future>
#include <vector>

#include "model/decoding/torch_predictor.h"

namespace antecedent::bench {

std::size_t benchThreads() {
    return threadCount(0);
}

void onEachThread(const std::function<void()>& work) {
    std::vector<std::future<void>> workers;
    for (std::size_t i = 0; i < benchThreads(); ++i) {
        workers.push_back(std::async(std::launch::async, [&work] {
            torch::InferenceMode inference;
            at::set_num_threads(1);
            work();
        }));
    }
    for (auto& worker : workers) worker.get();
}

}  // namespace antecedent::bench
