// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/panels/progress_words.h"

#include <QCoreApplication>
#include <cmath>

namespace antecedent {
namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("JobProgress", text);
}

QString timeLeft(double seconds) {
    const int whole = static_cast<int>(std::ceil(seconds));
    if (whole < 100) return translated("%1 s left").arg(whole);
    return translated("%1 min left").arg((whole + 59) / 60);
}

}  // namespace

QString progressWords(const Progress& progress) {
    if (progress.total == 0) return {};
    const auto percent = static_cast<int>(100 * progress.done / progress.total);
    const QString share = translated("%1 %").arg(percent);
    return progress.secondsLeft < 0 ? share : share + QStringLiteral(", ") + timeLeft(progress.secondsLeft);
}

}  // namespace antecedent
