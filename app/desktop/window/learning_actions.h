// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAction>
#include <QMenu>

#include "app/desktop/document/decision_learning.h"
#include "app/desktop/panels/notice_bar.h"

namespace antecedent {

/// Whether the model learns from decisions, and a notice that tells when it did.
class LearningActions : public QObject {
    Q_OBJECT

public:
    LearningActions(DecisionLearning& learning, QWidget* window);

    void fillRepliesMenu(QMenu& menu);
    NoticeBar* notice() { return m_notice; }

    QAction* learn;

private:
    void tell(const AdaptationTrial& trial);

    NoticeBar* m_notice;
    QAction* m_unlearn;
};

}  // namespace antecedent
