// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>
#include <QStackedWidget>
#include <QTextEdit>

#include "app/desktop/document/workspace.h"
#include "app/desktop/models/candidate_model.h"
#include "app/desktop/panels/candidate_list.h"
#include "app/desktop/panels/why_label.h"

namespace antecedent {

/// The selected message whole, what it answers, and what else it may answer.
class InspectorPanel : public QStackedWidget {
    Q_OBJECT

public:
    explicit InspectorPanel(Workspace& workspace, QWidget* parent = nullptr);

    QListView* candidates() { return m_candidates; }
    QString why() const { return m_why->text(); }

    /// Takes a row of the candidates as the person's answer; false when there is no such row.
    bool choose(int row);
    /// The last row: the message starts a thread.
    bool chooseNewThread();
    /// Adds the current candidate as second parent, or takes it away again.
    bool toggleSecondParent();
    /// Whether that would take one away.
    bool removesSecondParent() const;

Q_SIGNALS:
    /// Another second parent is meant, or what would be done with it is something else.
    void secondParentChanged();

private:
    QWidget* makePage();
    void makeText(QWidget* page);
    void makeCandidates(QWidget* page);
    void show(MessageId message);
    void showAnswer(MessageId message);
    void showHint();
    MessageId secondParent() const;

    Workspace& m_workspace;
    CandidateModel m_model;
    QLabel* m_speaker = nullptr;
    QLabel* m_where = nullptr;
    QLabel* m_answer = nullptr;
    QLabel* m_hint = nullptr;
    WhyLabel* m_why = nullptr;
    QTextEdit* m_text = nullptr;
    CandidateList* m_candidates = nullptr;
};

}  // namespace antecedent
