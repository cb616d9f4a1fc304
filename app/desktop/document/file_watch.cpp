// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/document/file_watch.h"

#include <QFileInfo>

namespace antecedent {
namespace {
constexpr int changePause = 150;  // ms; a program that writes a file changes it many times in a row
}

FileWatch::FileWatch(QObject* parent) : QObject(parent) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(changePause);
    const auto wait = [this] {
        if (!m_pause.isActive()) m_pause.start();
    };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, wait);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, wait);
    connect(&m_pause, &QTimer::timeout, this, &FileWatch::look);
}

void FileWatch::watch(const QString& path) {
    if (!m_watcher.files().isEmpty()) m_watcher.removePaths(m_watcher.files());
    if (!m_watcher.directories().isEmpty()) m_watcher.removePaths(m_watcher.directories());
    m_pause.stop();
    m_path = path;
    remember();
    const QFileInfo info(path);
    if (path.isEmpty() || !info.exists()) return;
    m_watcher.addPath(info.absoluteFilePath());
    // The folder tells when the file comes back after it was replaced.
    if (info.isFile()) m_watcher.addPath(info.absolutePath());
}

void FileWatch::remember() {
    const QFileInfo info(m_path);
    m_time = info.lastModified();
    m_size = info.size();
}

void FileWatch::look() {
    const QFileInfo info(m_path);
    if (!info.exists()) return;
    if (!m_watcher.files().contains(info.absoluteFilePath())) m_watcher.addPath(info.absoluteFilePath());
    if (info.lastModified() == m_time && info.size() == m_size) return;
    remember();
    Q_EMIT changed();
}

}  // namespace antecedent
