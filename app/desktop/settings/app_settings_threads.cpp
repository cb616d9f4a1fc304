// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

// What a person noted of the threads of a file, and in which order threads are listed.

#include <QCryptographicHash>
#include <QFileInfo>

#include "app/desktop/settings/app_settings.h"

namespace antecedent {
namespace {

const auto orderKey = QStringLiteral("threadOrder");

QString groupOf(const QString& path, std::size_t conversation) {
    const QByteArray name = QFileInfo(path).absoluteFilePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(name, QCryptographicHash::Sha1);
    return QStringLiteral("threads/%1.%2").arg(QString::fromLatin1(hash.toHex())).arg(conversation);
}

}  // namespace

ThreadMarks AppSettings::threadMarks(const QString& path, std::size_t conversation) const {
    ThreadMarks marks;
    const QVariantMap kept = m_settings.value(groupOf(path, conversation)).toMap();
    for (auto entry = kept.begin(); entry != kept.end(); ++entry) {
        const QVariantList mark = entry.value().toList();
        marks[entry.key()] = {mark.value(0).toString(), mark.value(1).toBool()};
    }
    return marks;
}

void AppSettings::setThreadMarks(const QString& path, std::size_t conversation, const ThreadMarks& marks) {
    QVariantMap kept;
    for (auto entry = marks.begin(); entry != marks.end(); ++entry) {
        if (!entry->empty()) kept[entry.key()] = QVariantList{entry->name, entry->pinned};
    }
    if (kept.isEmpty()) return m_settings.remove(groupOf(path, conversation));
    m_settings.setValue(groupOf(path, conversation), kept);
}

int AppSettings::threadOrder() const {
    return m_settings.value(orderKey, 0).toInt();
}

void AppSettings::setThreadOrder(int order) {
    m_settings.setValue(orderKey, order);
}

}  // namespace antecedent
