// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QString>
#include <array>
#include <vector>

namespace antecedent {

/// Breaks texts into lines of a width, fast enough for a hundred thousand of them: it adds up the widths of
/// single characters, which is as exact as breaking at words needs.
class LineBreaker {
public:
    LineBreaker(const QFont& font, double width);

    /// At spaces and line ends, between characters of words that are longer than a line; never inside of an
    /// emoji or an accented letter. At least one line.
    std::vector<QStringView> lines(QStringView text) const;

private:
    double advance(QStringView character) const;
    /// Where each character ends when some of them are several code units long; else empty.
    static std::vector<qsizetype> characterEnds(QStringView text);
    qsizetype lineEnd(QStringView text, const std::vector<qsizetype>& ends, qsizetype from) const;

    QFontMetricsF m_metrics;
    double m_width;
    std::array<double, 0x250> m_latin{};
    mutable QHash<QString, double> m_others;
};

}  // namespace antecedent
