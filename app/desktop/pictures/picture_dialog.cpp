// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/pictures/picture_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace antecedent {
namespace {
constexpr int largestScale = 8;
constexpr int usualScale = 2;
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
    layout->addWidget(buttons);
}

}  // namespace antecedent
