// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/speed_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <iostream>

#include "tests/bench/bench_models.h"

namespace antecedent::bench {
namespace {

std::string number(double value) {
    return value >= 100 ? fmt::format("{:.0f}", value) : fmt::format("{:.3g}", value);
}

std::string milliseconds(double perSecond) {
    return perSecond > 0 ? fmt::format("{:.2f} ms", 1000 / perSecond) : std::string("not run");
}

std::string times(double fast, double slow) {
    return slow > 0 ? number(fast / slow) + " x" : std::string("not run");
}

}  // namespace

bool SpeedTable::ReportContext(const Context&) {
    return true;
}

void SpeedTable::ReportRuns(const std::vector<Run>& runs) {
    for (const Run& run : runs) {
        if (run.error_occurred) {
            GetErrorStream() << run.benchmark_name() << ": " << run.error_message << '\n';
            continue;
        }
        m_counters[run.run_name.function_name + (run.run_name.args.empty() ? "" : "/" + run.run_name.args)] =
            run.counters;
        GetErrorStream() << "done: " << run.benchmark_name() << '\n';
    }
}

double SpeedTable::counter(const std::string& benchmark, const std::string& name) const {
    const auto found = m_counters.find(benchmark);
    if (found == m_counters.end()) return 0;
    const auto value = found->second.find(name);
    return value == found->second.end() ? 0 : value->second.value;
}

double SpeedTable::rate(const std::string& benchmark) const {
    return counter(benchmark, "messages");
}

void SpeedTable::row(const std::string& name, const std::string& value, const std::string& note) {
    GetOutputStream() << fmt::format("{:<64}{:>12}  {}\n", name, value, note);
}

void SpeedTable::Finalize() {
    printModel();
    printComparisons();
    printKernel();
    printGrowth();
    printLive();
}

void SpeedTable::printModel() {
    const double encoder = rate("encoder"), upper = rate("upper_level");
    row("encoder, messages/s", number(encoder), fmt::format("{:.1f} tokens each", counter("encoder", "tokens")));
    row("upper level, messages/s", number(upper), "message by message, as in one live conversation");
    if (encoder > 0 && upper > 0) row("both, messages/s", number(1 / (1 / encoder + 1 / upper)));
    row("predict, one conversation, messages/s", number(rate("predict/1")), "measured as a whole");
    row("predict, ten conversations, messages/s", number(rate("predict/10")), "1,250 messages each");
}

void SpeedTable::printComparisons() {
    const double whole = rate("predict/10");
    for (const Kernels kernels : allKernels) {
        const std::string name = kernelsName(kernels);
        const double encoder = rate("paper_encoder/" + name), upper = rate("paper_upper_level/" + name);
        if (encoder <= 0 || upper <= 0) continue;
        const double paper = 1 / (1 / encoder + 1 / upper);
        row("the paper's configuration in " + name + ", messages/s", number(paper),
            "12 x 768 encoder, random weights, same window");
        row("  predict is faster by", times(whole, paper));
        row("  encoder alone is faster by", times(rate("encoder"), encoder));
        const double pairs = rate("every_pair/" + name);
        row("every candidate pair encoded in " + name + ", messages/s", number(pairs),
            "the same encoder, 100 pairs each");
        row("  predict is faster by", times(whole, pairs));
    }
}

void SpeedTable::printKernel() {
    const double reached = counter("encoder", "gflops"), bare = counter("bare_product", "gflops");
    row("encoder, GFLOP/s", number(reached), "linear layers, padding not counted");
    row("bare matrix product of the same kernel, GFLOP/s", number(bare));
    if (bare > 0) row("  share reached", fmt::format("{:.0f} %", 100 * reached / bare));
}

void SpeedTable::printGrowth() {
    double least = 0, most = 0;
    for (const char* size : {"1000", "10000", "100000"}) {
        const double perSecond = rate(std::string("at_length/") + size);
        if (perSecond <= 0) continue;
        row(fmt::format("time per message after {} messages", size), milliseconds(perSecond));
        least = least == 0 ? perSecond : std::min(least, perSecond);
        most = std::max(most, perSecond);
    }
    if (least > 0) row("  slowest against fastest", fmt::format("{:+.1f} %", 100 * (most / least - 1)));
    const double bytes = counter("memory/100000", "peak");
    if (bytes > 0) row("peak memory, 100000 messages", fmt::format("{:.2f} GiB", bytes / (1 << 30)));
}

void SpeedTable::printLive() {
    for (const char* size : {"100", "10000"}) {
        row(fmt::format("one more message in a live conversation of {}", size),
            milliseconds(rate(std::string("live/") + size)));
    }
    for (const char* size : {"100", "10000", "100000"}) {
        const std::string name = std::string("decision/") + size;
        row(fmt::format("one decision in a conversation of {}", size), milliseconds(counter(name, "decisions")),
            fmt::format("{:.1f} messages change", counter(name, "changed")));
    }
}

}  // namespace antecedent::bench
