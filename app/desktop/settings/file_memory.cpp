// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/settings/file_memory.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace antecedent {
namespace {

const auto formatKey = QStringLiteral("format");
const auto dayFirstKey = QStringLiteral("dayFirst");
const auto zoneKey = QStringLiteral("timeZone");
const auto joinKey = QStringLiteral("join");
const auto columnKey = QStringLiteral("column.");

QString hashOf(const QString& path) {
    const QByteArray name = QFileInfo(path).absoluteFilePath().toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(name, QCryptographicHash::Sha1).toHex());
}

QString readingKey(const QString& path) {
    return QStringLiteral("reading/") + hashOf(path);
}

QString threadsKey(const QString& path, std::size_t conversation) {
    return QStringLiteral("threads/%1.%2").arg(hashOf(path)).arg(conversation);
}

}  // namespace

ReadingChoice FileMemory::reading(const QString& path) const {
    const QVariantMap kept = m_settings.value(readingKey(path)).toMap();
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

void FileMemory::setReading(const QString& path, const ReadingChoice& choice) {
    if (choice.empty()) return m_settings.remove(readingKey(path));
    QVariantMap kept{{formatKey, QString::fromStdString(choice.format)},
                     {zoneKey, QString::fromStdString(choice.options.timeZone)},
                     {joinKey, choice.options.join}};
    if (choice.options.dayFirst) kept[dayFirstKey] = *choice.options.dayFirst;
    for (const auto& [role, column] : choice.options.columns) {
        kept[columnKey + QString::fromStdString(role)] = QString::fromStdString(column);
    }
    m_settings.setValue(readingKey(path), kept);
}

ThreadMarks FileMemory::threadMarks(const QString& path, std::size_t conversation) const {
    ThreadMarks marks;
    const QVariantMap kept = m_settings.value(threadsKey(path, conversation)).toMap();
    for (auto entry = kept.begin(); entry != kept.end(); ++entry) {
        const QVariantList mark = entry.value().toList();
        marks[entry.key()] = {mark.value(0).toString(), mark.value(1).toBool()};
    }
    return marks;
}

void FileMemory::setThreadMarks(const QString& path, std::size_t conversation, const ThreadMarks& marks) {
    QVariantMap kept;
    for (auto entry = marks.begin(); entry != marks.end(); ++entry) {
        if (!entry->empty()) kept[entry.key()] = QVariantList{entry->name, entry->pinned};
    }
    if (kept.isEmpty()) return m_settings.remove(threadsKey(path, conversation));
    m_settings.setValue(threadsKey(path, conversation), kept);
}

}  // namespace antecedent
