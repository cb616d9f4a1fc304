// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/settings/app_settings.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>

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
const auto fontSizeKey = QStringLiteral("fontSize");
const auto languageKey = QStringLiteral("language");
const auto annotatorKey = QStringLiteral("annotator");
const auto threadsKey = QStringLiteral("prediction/threads");
const auto modelKey = QStringLiteral("prediction/model");
const auto reopensKey = QStringLiteral("session/reopen");
const auto openFilesKey = QStringLiteral("session/files");
const auto shownFileKey = QStringLiteral("session/shown");
const auto notifiesKey = QStringLiteral("notify");
const auto colorsKey = QStringLiteral("speakerColors");
const auto tabsGeometryKey = QStringLiteral("window/tabsGeometry");
const auto orderKey = QStringLiteral("threadOrder");

/// The name of the settings file, once what is in it can be read.
QString usableFile(const QString& file) {
    const QSettings settings(file, QSettings::IniFormat);
    if (settings.status() == QSettings::FormatError) {
        QFile::remove(file + QStringLiteral(".damaged"));
        QFile::rename(file, file + QStringLiteral(".damaged"));
    }
    return file;
}

QString shortcutKey(const QString& action) {
    return QStringLiteral("shortcuts/") + action;
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

QString AppSettings::language() const {
    return m_settings.value(languageKey).toString();
}

void AppSettings::setLanguage(const QString& language) {
    m_settings.setValue(languageKey, language);
}

int AppSettings::fontSize() const {
    const int points = m_settings.value(fontSizeKey, 0).toInt();
    return points == 0 ? 0 : std::clamp(points, smallestFont, largestFont);
}

void AppSettings::setFontSize(int points) {
    m_settings.setValue(fontSizeKey, points);
}

int AppSettings::threads() const {
    return std::max(0, m_settings.value(threadsKey, 0).toInt());
}

void AppSettings::setThreads(int threads) {
    m_settings.setValue(threadsKey, threads);
}

QString AppSettings::modelFolder() const {
    return m_settings.value(modelKey).toString();
}

void AppSettings::setModelFolder(const QString& folder) {
    m_settings.setValue(modelKey, folder);
}

QString AppSettings::annotator() const {
    const QString set = m_settings.value(annotatorKey).toString();
    return set.isEmpty() ? qEnvironmentVariable("USER") : set;
}

void AppSettings::setAnnotator(const QString& name) {
    m_settings.setValue(annotatorKey, name);
}

bool AppSettings::reopens() const {
    return m_settings.value(reopensKey, true).toBool();
}

void AppSettings::setReopens(bool on) {
    m_settings.setValue(reopensKey, on);
}

bool AppSettings::notifies() const {
    return m_settings.value(notifiesKey, true).toBool();
}

void AppSettings::setNotifies(bool on) {
    m_settings.setValue(notifiesKey, on);
}

QStringList AppSettings::openFiles() const {
    return m_settings.value(openFilesKey).toStringList();
}

int AppSettings::shownFile() const {
    return m_settings.value(shownFileKey, 0).toInt();
}

void AppSettings::setOpenFiles(const QStringList& files, int shown) {
    if (files == openFiles() && shown == shownFile()) return;
    m_settings.setValue(openFilesKey, files);
    m_settings.setValue(shownFileKey, shown);
    save();
}

std::vector<QColor> AppSettings::speakerColors() const {
    std::vector<QColor> colors;
    for (const QString& name : m_settings.value(colorsKey).toStringList()) colors.emplace_back(name);
    return colors;
}

void AppSettings::setSpeakerColors(const std::vector<QColor>& colors) {
    QStringList names;
    for (const QColor& color : colors) names << (color.isValid() ? color.name() : QStringLiteral("none"));
    m_settings.setValue(colorsKey, names);
}

std::optional<QString> AppSettings::shortcut(const QString& action) const {
    if (!m_settings.contains(shortcutKey(action))) return std::nullopt;
    return m_settings.value(shortcutKey(action)).toString();
}

void AppSettings::setShortcut(const QString& action, const std::optional<QString>& keys) {
    if (keys) {
        m_settings.setValue(shortcutKey(action), *keys);
    } else {
        m_settings.remove(shortcutKey(action));
    }
}

QByteArray AppSettings::tabsGeometry() const {
    return m_settings.value(tabsGeometryKey).toByteArray();
}

void AppSettings::setTabsGeometry(const QByteArray& geometry) {
    m_settings.setValue(tabsGeometryKey, geometry);
}

int AppSettings::threadOrder() const {
    return m_settings.value(orderKey, 0).toInt();
}

void AppSettings::setThreadOrder(int order) {
    m_settings.setValue(orderKey, order);
}

}  // namespace antecedent
