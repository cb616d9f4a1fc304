// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <set>

#include "app/desktop/document/workspace.h"

namespace antecedent {

/// Predicts the conversations of a file that are not shown, one after the other, while nothing else is to be done: none
/// is exported as if it had no replies. Whatever a person asks for comes first.
class RestPrediction : public QObject {
    Q_OBJECT

public:
    explicit RestPrediction(Workspace& workspace, QObject* parent = nullptr);

    JobRunner& jobs() { return m_jobs; }
    /// A person wants no more of it, until the next file or the next prediction that they ask for.
    void pause();
    void resume();

Q_SIGNALS:
    /// One more conversation is predicted.
    void found(std::size_t conversation);

private:
    void follow(const Change& change);
    void goOn();
    std::size_t next() const;

    Workspace& m_workspace;
    JobRunner m_jobs;
    bool m_paused = false;
    std::set<std::size_t> m_failed;  ///< not tried again
};

}  // namespace antecedent
