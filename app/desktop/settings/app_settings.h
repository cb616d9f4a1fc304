// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QStringList>
#include <optional>
#include <vector>

#include "app/desktop/settings/file_memory.h"
#include "app/desktop/style/theme.h"
#include "app/desktop/viewing/view_kind.h"

namespace antecedent {

/// What the program remembers between runs.
class AppSettings {
public:
    static constexpr int smallestFont = 6;  ///< points
    static constexpr int largestFont = 32;

    /// `file` empty: the user's own settings. A file that cannot be understood is put aside, with ".damaged"
    /// at its name, and the settings begin anew.
    explicit AppSettings(const QString& file = {});

    /// Files that still exist, newest first.
    QStringList recentFiles() const;
    void addRecentFile(const QString& path);

    Theme theme() const;
    void setTheme(Theme theme);

    /// Size of all text in points; 0: as the system has it.
    int fontSize() const;
    void setFontSize(int points);

    bool leftToRight() const;
    void setLeftToRight(bool on);

    /// Whether lines of a program ("joined", "left") stand in all views.
    bool systemLines() const;
    void setSystemLines(bool on);

    /// Whether a corner of the drawings tells what their signs mean.
    bool legend() const;
    void setLegend(bool on);

    /// What it remembers of single files.
    FileMemory& files() { return m_files; }
    const FileMemory& files() const { return m_files; }

    /// Number of the order in which threads are listed; 0: by time.
    int threadOrder() const;
    void setThreadOrder(int order);

    /// The view that was shown last.
    ViewKind view() const;
    void setView(ViewKind kind);
    /// The one that stood beside it.
    std::optional<ViewKind> viewBeside() const;
    void setViewBeside(std::optional<ViewKind> kind);

    /// "de", "es", "en"; empty: as the system.
    QString language() const;
    void setLanguage(const QString& language);

    /// Cores for a prediction; 0: all.
    int threads() const;
    void setThreads(int threads);
    /// Empty: the model that comes with the program.
    QString modelFolder() const;
    void setModelFolder(const QString& folder);

    /// Who signs decisions; at first the name of the account.
    QString annotator() const;
    void setAnnotator(const QString& name);

    /// Whether the files of the last time are opened when the program starts without one.
    bool reopens() const;
    void setReopens(bool on);
    /// Whether the end of a long job is told while another program is in front.
    bool notifies() const;
    void setNotifies(bool on);

    /// Files that were open in tabs, and which of them was shown; written to disk at once.
    QStringList openFiles() const;
    int shownFile() const;
    void setOpenFiles(const QStringList& files, int shown);

    /// Colours of the first speakers where a person chose others; invalid ones are the usual ones.
    std::vector<QColor> speakerColors() const;
    void setSpeakerColors(const std::vector<QColor>& colors);

    /// Keys of an action as a person set them; nullopt when they are as they come.
    std::optional<QString> shortcut(const QString& action) const;
    void setShortcut(const QString& action, const std::optional<QString>& keys);

    QByteArray windowGeometry() const;
    QByteArray windowState() const;
    void setWindow(const QByteArray& geometry, const QByteArray& state);

    QByteArray tabsGeometry() const;
    void setTabsGeometry(const QByteArray& geometry);

    /// Writes to disk what was set, whole or not at all.
    void save() { m_settings.sync(); }

private:
    QSettings m_settings;
    FileMemory m_files{m_settings};
};

}  // namespace antecedent
