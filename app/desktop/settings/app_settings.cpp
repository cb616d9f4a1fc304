// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/settings/app_settings.h"

#include <QFile>
#include <QFileInfo>

namespace antecedent {
namespace {
constexpr int recentFileCount = 8;
const auto recentKey = QStringLiteral("recentFiles");
const auto themeKey = QStringLiteral("theme");
const auto directionKey = QStringLiteral("leftToRight");
const auto systemLinesKey = QStringLiteral("systemLines");
const auto legendKey = QStringLiteral("legend");
const auto viewKey = QStringLiteral("view");
const auto besideKey = QStringLiteral("viewBeside");
const auto geometryKey = QStringLiteral("window/geometry");
const auto stateKey = QStringLiteral("window/state");

/// The name of the settings file, once what is in it can be read.
QString usableFile(const QString& file) {
    const QSettings settings(file, QSettings::IniFormat);
    if (settings.status() == QSettings::FormatError) {
        QFile::remove(file + QStringLiteral(".damaged"));
        QFile::rename(file, file + QStringLiteral(".damaged"));
    }
    return file;
}

}  // namespace

AppSettings::AppSettings(const QString& file)
    : m_settings(usableFile(file.isEmpty() ? QSettings().fileName() : file), QSettings::IniFormat) {}

QStringList AppSettings::recentFiles() const {
    QStringList files;
    for (const QString& path : m_settings.value(recentKey).toStringList()) {
        if (QFileInfo::exists(path)) files << path;
    }
    return files;
}

void AppSettings::addRecentFile(const QString& path) {
    QStringList files = recentFiles();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    files.removeAll(absolute);
    files.prepend(absolute);
    m_settings.setValue(recentKey, QStringList(files.mid(0, recentFileCount)));
    save();
}

Theme AppSettings::theme() const {
    const QString name = m_settings.value(themeKey).toString();
    if (name == QStringLiteral("light")) return Theme::Light;
    return name == QStringLiteral("dark") ? Theme::Dark : Theme::System;
}

void AppSettings::setTheme(Theme theme) {
    const char* name = theme == Theme::Light ? "light" : theme == Theme::Dark ? "dark" : "system";
    m_settings.setValue(themeKey, QString::fromLatin1(name));
}

bool AppSettings::leftToRight() const {
    return m_settings.value(directionKey, false).toBool();
}

void AppSettings::setLeftToRight(bool on) {
    m_settings.setValue(directionKey, on);
}

bool AppSettings::systemLines() const {
    return m_settings.value(systemLinesKey, false).toBool();
}

void AppSettings::setSystemLines(bool on) {
    m_settings.setValue(systemLinesKey, on);
}

bool AppSettings::legend() const {
    return m_settings.value(legendKey, true).toBool();
}

void AppSettings::setLegend(bool on) {
    m_settings.setValue(legendKey, on);
}

ViewKind AppSettings::view() const {
    return viewNamed(m_settings.value(viewKey).toString()).value_or(ViewKind::Tidy);
}

void AppSettings::setView(ViewKind kind) {
    m_settings.setValue(viewKey, viewName(kind));
}

std::optional<ViewKind> AppSettings::viewBeside() const {
    return viewNamed(m_settings.value(besideKey).toString());
}

void AppSettings::setViewBeside(std::optional<ViewKind> kind) {
    m_settings.setValue(besideKey, kind ? viewName(*kind) : QString());
}

QByteArray AppSettings::windowGeometry() const {
    return m_settings.value(geometryKey).toByteArray();
}

QByteArray AppSettings::windowState() const {
    return m_settings.value(stateKey).toByteArray();
}

void AppSettings::setWindow(const QByteArray& geometry, const QByteArray& state) {
    m_settings.setValue(geometryKey, geometry);
    m_settings.setValue(stateKey, state);
}

}  // namespace antecedent
