// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QPushButton>
#include <map>

#include "app/desktop/settings/reading_choice.h"
#include "graph/import/reading/import_result.h"

namespace antecedent {

/// What a file was read as, what of it could not be read, and how to read it another way.
class ReadingDialog : public QDialog {
    Q_OBJECT

public:
    ReadingDialog(const ImportReport& report, const ReadingChoice& choice, QWidget* parent);

    QComboBox* format() { return m_format; }
    QComboBox* dateOrder() { return m_dateOrder; }
    QComboBox* timeZone() { return m_timeZone; }
    QComboBox* column(const std::string& role) { return m_columns.at(role); }
    QCheckBox* join() { return m_join; }
    QPushButton* readButton() { return m_read; }
    ReadingChoice choice() const;

Q_SIGNALS:
    void asked(const antecedent::ReadingChoice& choice);

private:
    void fillFormats(const ImportReport& report);
    QWidget* makeColumns(const QStringList& known);
    QWidget* makeWarnings(const ImportReport& report);
    void show(const ReadingChoice& choice);

    QComboBox* m_format;
    QComboBox* m_dateOrder;
    QComboBox* m_timeZone;
    QCheckBox* m_join;
    std::map<std::string, QComboBox*> m_columns;
    QPushButton* m_read;
};

/// The names of a file's columns, or of the fields of its first record; none where it is no table.
QStringList columnsOf(const QString& path);

}  // namespace antecedent
