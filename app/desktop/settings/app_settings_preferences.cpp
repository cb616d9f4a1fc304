// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>

#include "app/desktop/settings/app_settings.h"

namespace antecedent {
namespace {
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

QString shortcutKey(const QString& action) {
    return QStringLiteral("shortcuts/") + action;
}
}  // namespace

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

}  // namespace antecedent
