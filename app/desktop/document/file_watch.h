// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace antecedent {

/// Watches one file, also when it is written anew under the same name. Tells once for a row of changes.
class FileWatch : public QObject {
    Q_OBJECT

public:
    explicit FileWatch(QObject* parent = nullptr);

    /// Empty: nothing.
    void watch(const QString& path);
    const QString& path() const { return m_path; }

Q_SIGNALS:
    void changed();

private:
    void look();
    void remember();

    QFileSystemWatcher m_watcher;
    QTimer m_pause;
    QString m_path;
    QDateTime m_time;
    qint64 m_size = 0;
};

}  // namespace antecedent
