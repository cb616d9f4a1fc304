// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/window/preferences_dialog.h"

#include <QColorDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QThread>

#include "app/desktop/settings/translation.h"

namespace antecedent {

PreferencesDialog::PreferencesDialog(AppSettings& settings, QWidget* parent)
    : QDialog(parent),
      m_settings(settings),
      m_theme(new QComboBox(this)),
      m_language(new QComboBox(this)),
      m_fontSize(new QSpinBox(this)),
      m_threads(new QSpinBox(this)),
      m_model(new QLineEdit(this)),
      m_reopen(new QCheckBox(tr("Open the files of the last time"), this)),
      m_notify(new QCheckBox(tr("Tell when a long job ends and another program is in front"), this)),
      m_chosen(shownColors) {
    setWindowTitle(tr("Preferences"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_theme->addItems({tr("As the System"), tr("Light"), tr("Dark")});
    m_theme->setAccessibleName(tr("Theme"));
    m_language->addItem(tr("As the System"), QString());
    for (const QString& language : Translation::languages()) {
        m_language->addItem(QLocale(language).nativeLanguageName(), language);
    }
    m_language->setAccessibleName(tr("Language"));
    prepareFontSize();
    m_threads->setRange(0, QThread::idealThreadCount());
    m_threads->setSpecialValueText(tr("All"));
    m_threads->setAccessibleName(tr("Cores for a prediction"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto* form = new QFormLayout(this);
    form->addRow(tr("Theme"), m_theme);
    form->addRow(tr("Language"), m_language);
    form->addRow(tr("Text"), m_fontSize);
    form->addRow(tr("Model"), makeModel());
    form->addRow(tr("Cores"), m_threads);
    form->addRow(tr("Speakers"), makeColors());
    form->addRow(QString(), m_reopen);
    form->addRow(QString(), m_notify);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PreferencesDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    read();
}

void PreferencesDialog::prepareFontSize() {
    m_fontSize->setRange(AppSettings::smallestFont - 1, AppSettings::largestFont);
    m_fontSize->setSpecialValueText(tr("As the System"));
    m_fontSize->setSuffix(tr(" pt"));
    m_fontSize->setAccessibleName(tr("Size of text"));
}

QWidget* PreferencesDialog::makeModel() {
    m_model->setAccessibleName(tr("Folder of the model"));
    m_model->setPlaceholderText(tr("the one that comes with the program"));
    m_model->setMinimumWidth(280);
    auto* choose = new QPushButton(tr("Choose…"), this);
    choose->setAccessibleName(tr("Choose the folder of a model"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, [this] {
        auto* dialog = new QFileDialog(this, tr("Folder of a model"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        connect(dialog, &QFileDialog::fileSelected, m_model, &QLineEdit::setText);
        dialog->open();
    });
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_model, 1);
    layout->addWidget(choose);
    return row;
}

QWidget* PreferencesDialog::makeColors() {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (int speaker = 0; speaker < shownColors; ++speaker) {
        auto* button = new QPushButton(row);
        button->setFixedSize(32, 28);
        button->setAutoDefault(false);
        button->setAccessibleName(tr("Colour of speaker %1").arg(speaker + 1));
        connect(button, &QPushButton::clicked, this, [this, speaker] { askForColor(speaker); });
        layout->addWidget(button);
        m_colors << button;
    }
    auto* usual = new QPushButton(tr("Usual Colours"), row);
    usual->setAutoDefault(false);
    connect(usual, &QPushButton::clicked, this, [this] {
        for (int speaker = 0; speaker < shownColors; ++speaker) setColor(speaker, QColor());
    });
    layout->addWidget(usual);
    return row;
}

void PreferencesDialog::setColor(int speaker, const QColor& color) {
    m_chosen[static_cast<std::size_t>(speaker)] = color;
    const QColor shown = color.isValid() ? color : speakerColor(speaker, palette());
    QPixmap swatch(16, 16);
    swatch.fill(shown);
    m_colors[speaker]->setIcon(swatch);
    m_colors[speaker]->setToolTip(shown.name());
}

void PreferencesDialog::askForColor(int speaker) {
    auto* dialog = new QColorDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this,
            [this, speaker](const QColor& color) { setColor(speaker, color); });
    dialog->open();
}

void PreferencesDialog::read() {
    m_theme->setCurrentIndex(static_cast<int>(m_settings.theme()));
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_settings.language())));
    m_fontSize->setValue(m_settings.fontSize());
    m_threads->setValue(m_settings.threads());
    m_model->setText(m_settings.modelFolder());
    m_reopen->setChecked(m_settings.reopens());
    m_notify->setChecked(m_settings.notifies());
    const std::vector<QColor> colors = m_settings.speakerColors();
    for (int speaker = 0; speaker < shownColors; ++speaker) {
        const auto number = static_cast<std::size_t>(speaker);
        setColor(speaker, number < colors.size() ? colors[number] : QColor());
    }
}

void PreferencesDialog::take() {
    m_settings.setTheme(static_cast<Theme>(m_theme->currentIndex()));
    m_settings.setLanguage(m_language->currentData().toString());
    const bool chosen = m_fontSize->value() >= AppSettings::smallestFont;
    m_settings.setFontSize(chosen ? m_fontSize->value() : 0);
    m_settings.setThreads(m_threads->value());
    m_settings.setModelFolder(m_model->text().trimmed());
    m_settings.setReopens(m_reopen->isChecked());
    m_settings.setNotifies(m_notify->isChecked());
    m_settings.setSpeakerColors(m_chosen);
    m_settings.save();
    accept();
    Q_EMIT changed();
}

}  // namespace antecedent
