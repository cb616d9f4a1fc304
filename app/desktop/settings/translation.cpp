// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/settings/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace antecedent {

Translation::~Translation() {
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

QStringList Translation::languages() {
    return {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("es")};
}

void Translation::use(const QString& language) {
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    const QString system = QLocale::system().name().section(QLatin1Char('_'), 0, 0);
    m_language = language.isEmpty() ? system : language;
    if (!languages().contains(m_language)) m_language = QStringLiteral("en");
    QLocale::setDefault(language.isEmpty() ? QLocale::system() : QLocale(m_language));
    if (m_language == QStringLiteral("en")) return;
    if (m_own.load(QStringLiteral(":/translations/antecedent_%1.qm").arg(m_language))) {
        QCoreApplication::installTranslator(&m_own);
    }
    // The texts of Qt's own dialogs.
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (m_qt.load(QStringLiteral("qtbase_") + m_language, folder)) QCoreApplication::installTranslator(&m_qt);
}

}  // namespace antecedent
