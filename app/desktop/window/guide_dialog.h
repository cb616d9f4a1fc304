// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

namespace antecedent {

/// Five short pages with pictures: what is shown, how sure it is, how doubtful messages are reviewed and corrected.
class GuideDialog : public QDialog {
    Q_OBJECT

public:
    explicit GuideDialog(QWidget* parent);

    int pageCount() const { return m_pages->count(); }
    int page() const { return m_pages->currentIndex(); }
    void showPage(int page);
    QPushButton* nextButton() { return m_next; }
    QPushButton* backButton() { return m_back; }

private:
    void addPages();
    void addPage(const QString& title, QWidget* picture, const QStringList& sentences);
    QWidget* makeFoot();

    QStackedWidget* m_pages;
    QLabel* m_place;
    QPushButton* m_back;
    QPushButton* m_next;
};

}  // namespace antecedent
