// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/models/chart_data.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace antecedent {
namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("ChartData", text);
}

QString quoted(const QString& text) {
    const bool plain = !text.contains(QLatin1Char(',')) && !text.contains(QLatin1Char('"')) &&
                       !text.contains(QLatin1Char('\n')) && !text.contains(QLatin1Char('\r'));
    if (plain) return text;
    QString doubled = text;
    doubled.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + doubled + QLatin1Char('"');
}

}  // namespace

QString ChartData::words(double value) const {
    if (!seconds) {
        const bool whole = value == std::floor(value);
        return whole ? QLocale().toString(static_cast<qlonglong>(value)) : QLocale().toString(value, 'f', 2);
    }
    if (value < 90) return translated("%1 s").arg(std::lround(value));
    if (value < 5400) return translated("%1 min").arg(std::lround(value / 60));
    if (value < 36 * 3600) return translated("%1 h").arg(std::lround(value / 3600));
    return translated("%1 d").arg(std::lround(value / 86400));
}

QString ChartData::csv() const {
    QString text = quoted(labelName) + QLatin1Char(',') + quoted(valueName) + QStringLiteral("\r\n");
    for (const Entry& entry : entries) {
        text += quoted(entry.label) + QLatin1Char(',') + QString::number(entry.value, 'g', 10) + QStringLiteral("\r\n");
    }
    return text;
}

}  // namespace antecedent
