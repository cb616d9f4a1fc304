// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

// How files are read that were once read in another way than by their content.

#include <QCryptographicHash>
#include <QFileInfo>

#include "app/desktop/settings/app_settings.h"

namespace antecedent {
namespace {

const auto formatKey = QStringLiteral("format");
const auto dayFirstKey = QStringLiteral("dayFirst");
const auto zoneKey = QStringLiteral("timeZone");
const auto joinKey = QStringLiteral("join");
const auto columnKey = QStringLiteral("column.");

QString groupOf(const QString& path) {
    const QByteArray name = QFileInfo(path).absoluteFilePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(name, QCryptographicHash::Sha1);
    return QStringLiteral("reading/") + QString::fromLatin1(hash.toHex());
}

}  // namespace

ReadingChoice AppSettings::reading(const QString& path) const {
    const QVariantMap kept = m_settings.value(groupOf(path)).toMap();
    ReadingChoice choice;
    choice.format = kept.value(formatKey).toString().toStdString();
    choice.options.timeZone = kept.value(zoneKey).toString().toStdString();
    choice.options.join = kept.value(joinKey).toBool();
    if (kept.contains(dayFirstKey)) choice.options.dayFirst = kept.value(dayFirstKey).toBool();
    for (auto entry = kept.begin(); entry != kept.end(); ++entry) {
        if (!entry.key().startsWith(columnKey)) continue;
        choice.options.columns[entry.key().mid(columnKey.size()).toStdString()] =
            entry.value().toString().toStdString();
    }
    return choice;
}

void AppSettings::setReading(const QString& path, const ReadingChoice& choice) {
    if (choice.empty()) return m_settings.remove(groupOf(path));
    QVariantMap kept{{formatKey, QString::fromStdString(choice.format)},
                     {zoneKey, QString::fromStdString(choice.options.timeZone)},
                     {joinKey, choice.options.join}};
    if (choice.options.dayFirst) kept[dayFirstKey] = *choice.options.dayFirst;
    for (const auto& [role, column] : choice.options.columns) {
        kept[columnKey + QString::fromStdString(role)] = QString::fromStdString(column);
    }
    m_settings.setValue(groupOf(path), kept);
}

}  // namespace antecedent
