// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/pictures/picture_dialog.h"

#include <QDialogButtonBox>
#include <QFontInfo>
#include <QFormLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace antecedent {
namespace {
constexpr int largestScale = 8;
constexpr int usualScale = 2;
constexpr double usualWidth = 16;   // of a page's text
constexpr double readableSize = 5;  // points
}  // namespace

PictureDialog::PictureDialog(bool seenPossible, QWidget* parent)
    : QDialog(parent),
      m_everything(new QRadioButton(tr("&Everything"), this)),
      m_seen(new QRadioButton(tr("What is &seen now"), this)),
      m_scale(new QSpinBox(this)) {
    setWindowTitle(tr("Picture"));
    m_everything->setChecked(true);
    m_seen->setEnabled(seenPossible);
    m_scale->setRange(1, largestScale);
    m_scale->setValue(usualScale);
    m_scale->setSuffix(tr(" ×"));
    m_scale->setAccessibleName(tr("Pixels of a PNG for each one on the screen"));
    auto* what = new QVBoxLayout;
    what->addWidget(m_everything);
    what->addWidget(m_seen);
    auto* form = new QFormLayout;
    form->addRow(tr("Show"), what);
    form->addRow(tr("PNG &fineness"), m_scale);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setText(tr("&Save…"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addLayout(form);
    layout->addWidget(makePaper());
    layout->addWidget(buttons);
}

// A figure is drawn anew in its own font, so that it has no part that is seen now.
QGroupBox* PictureDialog::makePaper() {
    m_paper = new QGroupBox(tr("For a &paper"), this);
    m_paper->setCheckable(true);
    m_paper->setChecked(false);
    m_width = new QDoubleSpinBox(m_paper);
    m_width->setRange(2, 100);
    m_width->setDecimals(1);
    m_width->setValue(usualWidth);
    m_width->setSuffix(tr(" cm"));
    m_width->setAccessibleName(tr("Width in print"));
    m_font = new QFontComboBox(m_paper);
    m_font->setCurrentFont(QFont(QFontInfo(font()).family()));
    m_font->setAccessibleName(tr("Font of the figure"));
    m_colours = new QComboBox(m_paper);
    m_colours->addItems({tr("As on the screen"), tr("For colour-blind readers"), tr("Shades of grey")});
    m_colours->setAccessibleName(tr("Colours of the figure"));
    m_textSize = new QLabel(m_paper);
    m_textSize->setForegroundRole(QPalette::PlaceholderText);
    auto* form = new QFormLayout(m_paper);
    form->addRow(tr("Width"), m_width);
    form->addRow(tr("Font"), m_font);
    form->addRow(tr("Colours"), m_colours);
    form->addRow(QString(), m_textSize);
    connect(m_width, &QDoubleSpinBox::valueChanged, this, &PictureDialog::tellTextSize);
    connect(m_font, &QFontComboBox::currentFontChanged, this, &PictureDialog::tellTextSize);
    connect(m_paper, &QGroupBox::toggled, this, [this](bool on) {
        if (on) m_everything->setChecked(true);
        tellTextSize();
    });
    connect(m_seen, &QRadioButton::toggled, this, [this](bool on) {
        if (on) m_paper->setChecked(false);
    });
    return m_paper;
}

FigureOptions PictureDialog::figure() const {
    if (!m_paper->isChecked()) return {};
    return {m_width->value(), m_font->currentFont().family(),
            allFigureColours[static_cast<std::size_t>(m_colours->currentIndex())]};
}

void PictureDialog::setTextSize(std::function<double(const FigureOptions&)> size) {
    m_sizeOf = std::move(size);
    tellTextSize();
}

void PictureDialog::tellTextSize() {
    if (!m_sizeOf || !m_paper->isChecked()) return m_textSize->clear();
    const double points = m_sizeOf(figure());
    const QString size = QLocale().toString(points, 'f', 1);
    m_textSize->setText(points < readableSize ? tr("Text will be %1 points high: too small to read").arg(size)
                                              : tr("Text will be %1 points high").arg(size));
}

}  // namespace antecedent
