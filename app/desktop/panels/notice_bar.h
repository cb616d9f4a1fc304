// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QWidget>

namespace antecedent {

/// A line above the views that tells of something and offers to do something about it.
class NoticeBar : public QWidget {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent = nullptr);

    /// False: it stays until what it tells of is over.
    void setClosable(bool on) { m_close->setVisible(on); }
    void tell(const QString& text, QAction* first, QAction* second);
    QString text() const { return m_text->text(); }
    QPushButton* firstButton() { return m_first; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void offer(QPushButton* button, QAction* action);

    QLabel* m_text;
    QPushButton* m_first;
    QPushButton* m_second;
    QToolButton* m_close;
};

}  // namespace antecedent
