// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <benchmark/benchmark.h>

#include <map>
#include <string>
#include <vector>

namespace antecedent::bench {

/// Collects what the benchmarks count and prints one table of it, with the figures that compare them.
class SpeedTable : public benchmark::BenchmarkReporter {
public:
    bool ReportContext(const Context& context) override;
    void ReportRuns(const std::vector<Run>& runs) override;
    void Finalize() override;

private:
    /// A counter of a benchmark; 0 when it did not run.
    double counter(const std::string& benchmark, const std::string& name) const;
    double rate(const std::string& benchmark) const;

    void printModel();
    void printComparisons();
    void printKernel();
    void printGrowth();
    void printLive();
    void row(const std::string& name, const std::string& value, const std::string& note = {});

    std::map<std::string, benchmark::UserCounters> m_counters;
};

}  // namespace antecedent::bench
