// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

namespace antecedent {

/// A button that looks like a card: icon, title and a line of description.
class CardButton : public QAbstractButton {
    Q_OBJECT

public:
    CardButton(const QIcon& icon, const QString& title, const QString& detail, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QString m_detail;
};

}  // namespace antecedent
