// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QString>
#include <array>
#include <unordered_map>
#include <vector>

namespace antecedent {

/// Breaks texts into lines of a width, fast enough for a hundred thousand of them: it adds up the widths of
/// single characters, which is as exact as breaking at words needs.
class LineBreaker {
public:
    LineBreaker(const QFont& font, double width);

    /// At spaces and line ends, inside of words that are longer than a line. At least one line.
    std::vector<QStringView> lines(QStringView text) const;

private:
    double advance(QStringView text, qsizetype at) const;
    qsizetype lineEnd(QStringView text, qsizetype from) const;

    QFontMetricsF m_metrics;
    double m_width;
    std::array<double, 0x250> m_latin{};
    mutable std::unordered_map<char32_t, double> m_others;
};

}  // namespace antecedent
