// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/jobs/error_words.h"

#include <QCoreApplication>

namespace antecedent {

QString errorWords(const Error& error) {
    const QString translated = QCoreApplication::translate("Errors", error.says.id().c_str());
    return QString::fromStdString(error.says.filled(translated.toStdString()));
}

QString errorText(const Error& error) {
    const QString words = errorWords(error);
    return error.where.empty() ? words : QString::fromStdString(error.where) + QStringLiteral(": ") + words;
}

}  // namespace antecedent
