// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QTabWidget>

namespace antecedent {

/// Version, licence, and the card of the model: what it learnt from and how far it is to be trusted.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    /// `modelFolder` empty: the model that comes with the program.
    AboutDialog(const QString& modelFolder, QWidget* parent);

private:
    QWidget* makeHead();
    QWidget* makeText(const QString& name, const QString& text, bool markdown);

    QTabWidget* m_tabs;
};

}  // namespace antecedent
