// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QTranslator>

namespace antecedent {

/// The language of the program, which can be changed while it runs.
class Translation {
public:
    ~Translation();

    /// "de", "es", "en"; empty: as the system, English where the system speaks something else.
    void use(const QString& language);
    const QString& language() const { return m_language; }

    /// Languages there is a translation for, English among them.
    static QStringList languages();

private:
    QString m_language;
    QTranslator m_own;
    QTranslator m_qt;
};

}  // namespace antecedent
