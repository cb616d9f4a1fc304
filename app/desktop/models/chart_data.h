// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace antecedent {

/// A chart as numbers: what the painter draws and what is copied as CSV.
struct ChartData {
    /// Bars lie, one a row with its label; columns stand, as on a time axis.
    enum class Kind { Bars, Columns };

    struct Entry {
        QString label;
        double value = 0;
        int speaker = -1;  ///< number for the speaker's colour
    };

    Kind kind = Kind::Bars;
    QString title;
    QString labelName;  ///< heading of the labels in CSV
    QString valueName;
    bool seconds = false;  ///< values are durations
    QList<Entry> entries;

    /// A value as people read it.
    QString words(double value) const;
    /// RFC 4180, with a heading line.
    QString csv() const;
};

}  // namespace antecedent
