// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

#include "app/desktop/document/workspace.h"

namespace antecedent {

/// Teaches the model what a person decided, while nothing else is to be done: once there are enough decisions, and
/// again after as many more. What was learnt is kept in the project, and links are found anew in its light.
class DecisionLearning : public QObject {
    Q_OBJECT

public:
    explicit DecisionLearning(Workspace& workspace, QObject* parent = nullptr);

    JobRunner& jobs() { return m_jobs; }
    /// Milliseconds without a decision before it begins.
    void setPause(int pause) { m_pause.setInterval(pause); }
    bool isOn() const;
    /// Off: what was learnt counts no longer. On: it learns at once, if there is something to learn from.
    void setOn(bool on);

Q_SIGNALS:
    /// It has learnt, and links are being found anew.
    void learnt(const antecedent::AdaptationTrial& trial);
    void switched(bool on);

private:
    void consider();
    void learn();
    void take(const AdaptationTrial& trial, std::size_t decisions);
    void keep(const KeptAdaptation& learnt);

    Workspace& m_workspace;
    JobRunner m_jobs;
    QTimer m_pause;
};

}  // namespace antecedent
