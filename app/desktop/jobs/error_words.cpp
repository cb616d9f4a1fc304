// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/jobs/error_words.h"

#include <QCoreApplication>

namespace antecedent {

QString errorWords(const Error& error) {
    const QString translated = QCoreApplication::translate("Errors", error.says.id().c_str());
    return QString::fromStdString(error.says.filled(translated.toStdString()));
}

QString errorSentence(const Error& error) {
    const QString words = errorWords(error);
    return words.left(1).toUpper() + words.mid(1);
}

QString errorText(const Error& error) {
    if (error.where.empty()) return errorSentence(error);
    return QString::fromStdString(error.where) + QStringLiteral(": ") + errorWords(error);
}

}  // namespace antecedent
