// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <benchmark/benchmark.h>

#include <iostream>
#include <string>

#include "model/decoding/torch_predictor.h"
#include "model/inference/arithmetic.h"
#include "tests/bench/bench_threads.h"
#include "tests/bench/benchmarks.h"
#include "tests/bench/speed_table.h"

/// antecedent_bench [--full] [options of google-benchmark]; see tests/bench/run.
int main(int argc, char** argv) {
    using namespace antecedent;
    useThreads(1);  // as `predict` does; what runs on more says so
    const std::string option = argc > 1 ? argv[1] : "";
    if (option == "--predict-many") return bench::predictManyMessages();
    const bool full = option == "--full";
    if (full) {
        argv[1] = argv[0];
        ++argv;
        --argc;
    }
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 2;
    bench::registerModelBenchmarks();
    bench::registerComparisons();
    bench::registerGrowthBenchmarks(full);
    std::cout << bench::benchThreads() << " threads, the shipped model in "
              << (int8InHardware()   ? "int8"
                  : bf16InHardware() ? "bf16"
                                     : "fp32")
              << ", messages of the samples\n\n";
    bench::SpeedTable table;
    benchmark::RunSpecifiedBenchmarks(&table);
    return 0;
}
