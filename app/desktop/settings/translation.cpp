// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/settings/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace antecedent {
namespace {

/// Texts of Qt's that every window shows; its own translations are a package that need not be installed.
[[maybe_unused]] constexpr const char* textsOfQt[] = {
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Save"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Restore Defaults"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Undo"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Redo"),
    QT_TRANSLATE_NOOP("QLineEdit", "Cu&t"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Copy"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Paste"),
    QT_TRANSLATE_NOOP("QLineEdit", "Delete"),
    QT_TRANSLATE_NOOP("QLineEdit", "Select All"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Copy"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Copy &Link Location"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Select All"),
};

}  // namespace

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
