// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QWidget>

#include "app/desktop/document/review_mode.h"

namespace antecedent {

/// A strip above the views while links are reviewed: how far it is, what it has given, in which order it goes on, and
/// what can be said of the message that is asked about. The answers themselves are the inspector's.
class ReviewBar : public QWidget {
    Q_OBJECT

public:
    explicit ReviewBar(ReviewMode& review, QWidget* parent = nullptr);

    QString standing() const { return m_standing->text(); }
    QString outlook() const { return m_outlook->text(); }
    QComboBox* order() { return m_order; }
    QComboBox* scope() { return m_scope; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void fillChoices();
    QPushButton* button(const QString& text, const QString& toolTip, void (ReviewMode::*action)());
    void restart();
    void update();

    ReviewMode& m_review;
    QLabel* m_standing;
    QProgressBar* m_progress;
    QLabel* m_outlook;
    QComboBox* m_order;
    QComboBox* m_scope;
};

}  // namespace antecedent
