// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/metrics/calibration.h"

#include <algorithm>
#include <cmath>

namespace antecedent {

void Calibration::add(const LinkSet& gold, const LinkScores& scores) {
    for (std::size_t i = 0; i < std::min(gold.size(), scores.messages.size()); ++i) {
        const auto& candidates = scores.messages[i].candidates;
        if (!gold.parents[i] || candidates.empty()) continue;
        const Candidate& top = candidates.front();
        m_samples.push_back({top.probability, isAnswer(*gold.parents[i], MessageId(i), top.parent)});
    }
}

std::vector<Calibration::Sample> Calibration::sorted() const {
    auto samples = m_samples;
    std::stable_sort(samples.begin(), samples.end(),
                     [](const Sample& a, const Sample& b) { return a.confidence < b.confidence; });
    return samples;
}

std::vector<ReliabilityRow> Calibration::reliability(std::size_t bins) const {
    const auto samples = sorted();
    std::vector<ReliabilityRow> rows;
    std::size_t begin = 0;
    for (std::size_t bin = 0; bin < bins; ++bin) {
        // Equal confidences stay together: how the input happens to be ordered must not sort right from
        // wrong.
        std::size_t end = std::max(begin, (bin + 1) * samples.size() / bins);
        while (end > begin && end < samples.size() && samples[end].confidence == samples[end - 1].confidence) ++end;
        if (begin == end) continue;
        ReliabilityRow row{end - begin, 0, 0, 0};
        for (std::size_t i = begin; i < end; ++i) {
            row.confidence += samples[i].confidence;
            row.accuracy += samples[i].right ? 1 : 0;
            row.variance += samples[i].confidence * (1 - samples[i].confidence);
        }
        row.confidence /= static_cast<double>(row.messages);
        row.accuracy /= static_cast<double>(row.messages);
        rows.push_back(row);
        begin = end;
    }
    return rows;
}

double Calibration::expectedError(std::size_t bins) const {
    double sum = 0;
    for (const ReliabilityRow& row : reliability(bins)) {
        sum += static_cast<double>(row.messages) * std::abs(row.confidence - row.accuracy);
    }
    return m_samples.empty() ? 0 : sum / static_cast<double>(m_samples.size());
}

double Calibration::errorByChance(std::size_t bins) const {
    constexpr double meanOfHalfNormal = 0.7978845608;  // sqrt(2 / pi)
    double sum = 0;
    for (const ReliabilityRow& row : reliability(bins))
        sum += meanOfHalfNormal * std::sqrt(std::max(0.0, row.variance));
    return m_samples.empty() ? 0 : sum / static_cast<double>(m_samples.size());
}

std::vector<ReviewedRow> Calibration::reviewed() const {
    const auto samples = sorted();
    std::vector<ReviewedRow> rows;
    if (samples.empty()) return rows;
    const auto wrongFrom = [&samples](std::size_t first) {
        return std::count_if(samples.begin() + static_cast<std::ptrdiff_t>(first), samples.end(),
                             [](const Sample& sample) { return !sample.right; });
    };
    for (std::size_t percent = 0; percent <= 100; percent += 5) {
        const auto wrong = static_cast<double>(wrongFrom(percent * samples.size() / 100));
        rows.push_back({static_cast<double>(percent) / 100, 1 - wrong / static_cast<double>(samples.size())});
    }
    return rows;
}

}  // namespace antecedent
