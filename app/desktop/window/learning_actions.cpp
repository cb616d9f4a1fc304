// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/window/learning_actions.h"

namespace antecedent {

LearningActions::LearningActions(DecisionLearning& learning, QWidget* window)
    : QObject(window),
      learn(new QAction(tr("&Learn from Decisions"), this)),
      m_notice(new NoticeBar(window)),
      m_unlearn(new QAction(tr("Forget It"), this)) {
    learn->setObjectName(QStringLiteral("learnFromDecisions"));
    learn->setCheckable(true);
    learn->setChecked(learning.isOn());
    learn->setToolTip(
        tr("After 20 decisions, and after each 20 more, the model learns how people answer each other here"));
    m_unlearn->setToolTip(tr("Links go back to what the model says by itself; nothing more is learnt in this file"));
    connect(learn, &QAction::toggled, &learning, &DecisionLearning::setOn);
    connect(m_unlearn, &QAction::triggered, this, [this] { learn->setChecked(false); });
    connect(&learning, &DecisionLearning::switched, learn, &QAction::setChecked);
    connect(&learning, &DecisionLearning::switched, m_notice, &QWidget::hide);
    connect(&learning, &DecisionLearning::learnt, this, &LearningActions::tell);
}

void LearningActions::fillRepliesMenu(QMenu& menu) {
    menu.addAction(learn);
}

void LearningActions::tell(const AdaptationTrial& trial) {
    if (!trial.adaptation) return m_notice->hide();
    const auto percent = [](double share) { return QString::number(qRound(100 * share)); };
    m_notice->tell(tr("Learnt from %1 decisions: of those held out %2 % are right, where %3 % were. Other links are "
                      "found anew.")
                       .arg(trial.decisions)
                       .arg(percent(trial.rightAfter), percent(trial.rightBefore)),
                   m_unlearn, nullptr);
}

}  // namespace antecedent
