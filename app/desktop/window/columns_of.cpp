// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/desktop/window/reading_dialog.h"

namespace antecedent {
namespace {

constexpr qint64 looksAt = 65536;  // bytes
constexpr qsizetype longestName = 60;

QStringList fieldsOf(const QByteArray& record) {
    return QJsonDocument::fromJson(record).object().keys();
}

/// The cells of a line, without their quotes.
QStringList cellsOf(const QString& line) {
    for (const QChar separator : {u'\t', u';', u','}) {
        QStringList cells = line.split(separator);
        if (cells.size() < 2) continue;
        for (QString& cell : cells) {
            cell = cell.trimmed();
            if (cell.size() > 1 && cell.startsWith(u'"') && cell.endsWith(u'"')) cell = cell.mid(1, cell.size() - 2);
            if (cell.size() > longestName) return {};  // a sentence with commas in it
        }
        return cells;
    }
    return {};
}

/// The first object of a list that may go on beyond what was looked at.
QByteArray firstObject(const QByteArray& text) {
    const qsizetype begin = text.indexOf('{');
    for (qsizetype end = text.indexOf('}', begin); begin >= 0 && end >= 0; end = text.indexOf('}', end + 1)) {
        const QByteArray object = text.mid(begin, end + 1 - begin);
        if (QJsonDocument::fromJson(object).isObject()) return object;
    }
    return {};
}

}  // namespace

QStringList columnsOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    const QByteArray head = file.read(looksAt);
    if (head.contains('\0')) return {};
    const QByteArray line = head.left(head.indexOf('\n')).trimmed();
    if (head.trimmed().startsWith('{') || head.trimmed().startsWith('[')) {
        const QStringList fields = fieldsOf(line);
        return fields.isEmpty() ? fieldsOf(firstObject(head)) : fields;
    }
    return cellsOf(QString::fromUtf8(line));
}

}  // namespace antecedent
