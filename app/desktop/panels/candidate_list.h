// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListView>

#include "app/desktop/document/workspace.h"
#include "app/desktop/models/candidate_model.h"

namespace antecedent {

/// What the selected message may answer, all of it in sight. Where the row under the mouse, or the one that the
/// keyboard is at, stands in the conversation is marked in the views.
class CandidateList : public QListView {
    Q_OBJECT

public:
    CandidateList(Workspace& workspace, CandidateModel& model, QWidget* parent);

    /// As high as its rows.
    void fit();

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void pointAt(const QModelIndex& row);

    Workspace& m_workspace;
    CandidateModel& m_model;
};

}  // namespace antecedent
