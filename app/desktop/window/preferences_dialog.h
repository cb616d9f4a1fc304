// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include "app/desktop/settings/app_settings.h"

namespace antecedent {

/// What a person prefers. Nothing is changed before OK.
class PreferencesDialog : public QDialog {
    Q_OBJECT

public:
    static constexpr int shownColors = 8;

    PreferencesDialog(AppSettings& settings, QWidget* parent);

    QComboBox* theme() { return m_theme; }
    QComboBox* language() { return m_language; }
    QSpinBox* fontSize() { return m_fontSize; }
    QSpinBox* threads() { return m_threads; }
    QLineEdit* model() { return m_model; }
    QCheckBox* reopen() { return m_reopen; }
    QPushButton* colorButton(int speaker) { return m_colors[speaker]; }
    /// Invalid: the usual one.
    void setColor(int speaker, const QColor& color);

Q_SIGNALS:
    /// The settings say something else now.
    void changed();

private:
    void prepareFontSize();
    QWidget* makeModel();
    QWidget* makeColors();
    void askForColor(int speaker);
    void read();
    void take();

    AppSettings& m_settings;
    QComboBox* m_theme;
    QComboBox* m_language;
    QSpinBox* m_fontSize;
    QSpinBox* m_threads;
    QLineEdit* m_model;
    QCheckBox* m_reopen;
    QCheckBox* m_notify;
    QList<QPushButton*> m_colors;
    std::vector<QColor> m_chosen;
};

}  // namespace antecedent
