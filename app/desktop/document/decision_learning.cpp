// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/document/decision_learning.h"

#include <algorithm>

#include "app/desktop/document/review_mode.h"
#include "app/desktop/document/shown_prediction.h"

namespace antecedent {
namespace {

constexpr int pauseBeforeLearning = 3000;

std::vector<DecidedConversation> decidedIn(const ConversationDocument& document) {
    std::vector<DecidedConversation> all;
    for (const ConversationPtr& conversation : document.conversations()) all.push_back({conversation, {}});
    for (const Correction& correction : document.corrections()) {
        all[correction.conversation].decided.emplace_back(correction.child, correction.parents);
    }
    all.erase(std::remove_if(all.begin(), all.end(),
                             [](const DecidedConversation& conversation) { return conversation.decided.empty(); }),
              all.end());
    return all;
}

}  // namespace

DecisionLearning::DecisionLearning(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeLearning);
    connect(&m_pause, &QTimer::timeout, this, &DecisionLearning::learn);
    connect(&workspace.document(), &ConversationDocument::changed, this, &DecisionLearning::consider);
    connect(&workspace.jobs(), &JobRunner::started, this, [this] { m_jobs.stop(); });
    connect(&workspace.jobs(), &JobRunner::ended, this, &DecisionLearning::consider, Qt::QueuedConnection);
    connect(&workspace, &Workspace::opened, this, [this] { Q_EMIT switched(isOn()); });
}

bool DecisionLearning::isOn() const {
    return !m_workspace.keeper().learnt().off;
}

void DecisionLearning::setOn(bool on) {
    if (on == isOn()) return;
    m_jobs.stop();
    keep({nullptr, !on, 0});
    Q_EMIT switched(on);
    consider();
}

/// Each decision begins the pause anew.
void DecisionLearning::consider() {
    if (!m_workspace.keeper().desk()) return;
    if (worthLearning(m_workspace.keeper().learnt(), m_workspace.document().corrections().size())) {
        m_pause.start();
    } else {
        m_pause.stop();
    }
}

void DecisionLearning::learn() {
    const ReviewMode& review = m_workspace.review();
    // The links of a sample are to be those of the model as it is, or the error rate is another's.
    const bool sampling = review.active() && review.plan().order == ReviewOrder::Sample;
    if (sampling || m_workspace.jobs().busy() || m_jobs.busy()) return m_pause.start();
    const auto work = [engine = m_workspace.enginePtr(), decided = decidedIn(m_workspace.document()),
                       options = m_workspace.prediction().options(m_workspace.document().shownConversation())](
                          Control& control) { return engine->adapt(decided, options, control); };
    const auto done = [this, desk = m_workspace.keeper().desk(),
                       decisions = m_workspace.document().corrections().size()](Result<AdaptationTrial> trial) {
        // What was stopped is begun anew; another file is another matter.
        if (trial && desk == m_workspace.keeper().desk()) take(*trial, decisions);
    };
    m_jobs.start<AdaptationTrial>(tr("Learning from decisions"), work, done);
}

void DecisionLearning::take(const AdaptationTrial& trial, std::size_t decisions) {
    keep(learntFrom(trial, decisions));
    Q_EMIT this->learnt(trial);
}

void DecisionLearning::keep(const KeptAdaptation& learnt) {
    const bool asBefore = !learnt.adaptation && !m_workspace.keeper().learnt().adaptation;
    m_workspace.keeper().keepLearnt(learnt);
    if (!asBefore) m_workspace.predict();
}

}  // namespace antecedent
