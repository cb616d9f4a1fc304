// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>
#include <QWidget>

#include "app/desktop/panels/review_button.h"

namespace antecedent {

/// The line at the bottom: what there is, what just happened, and the running job with its Stop button.
class StatusPanel : public QWidget {
    Q_OBJECT

public:
    explicit StatusPanel(Workspace& workspace, QWidget* parent = nullptr);

    /// Shows a button for something that goes on, as long as the action is checked; a click ends it.
    void showWhileChecked(QAction* action);
    /// Shows a button for the action as long as it is enabled.
    void offer(QAction* action);

    /// All of them, in one line.
    QString countsText() const;
    QToolButton* doubtfulButton() { return m_doubtful; }
    QString messageText() const { return m_message->text(); }
    QToolButton* stopButton() { return m_stop; }
    QProgressBar* progressBar() { return m_bar; }

private:
    QToolButton* insertButton(QAction* action, int place);
    void arrange();
    void listen();
    void count();
    void tellStep(int index);
    void tell(const QString& text);
    void begin(const QString& title);
    void report(const Progress& progress);
    void end();

    Workspace& m_workspace;
    QLabel* m_counts;
    ReviewButton* m_doubtful;
    QLabel* m_message;
    QLabel* m_job;
    QProgressBar* m_bar;
    QToolButton* m_stop;
    QAction* m_offered = nullptr;
    QTimer m_fading;
    int m_steps = 0;  ///< that are done
};

}  // namespace antecedent
