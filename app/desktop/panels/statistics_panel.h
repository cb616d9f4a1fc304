// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFutureWatcher>
#include <QGridLayout>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include "app/desktop/document/workspace.h"
#include "app/desktop/models/statistics_charts.h"
#include "app/desktop/panels/chart_widget.h"

namespace antecedent {

/// The figures and charts of the shown conversation. Counts in a thread of its own, and only while it can be
/// seen.
class StatisticsPanel : public QScrollArea {
    Q_OBJECT

public:
    explicit StatisticsPanel(Workspace& workspace, QWidget* parent = nullptr);
    ~StatisticsPanel() override;

    const QList<Figure>& figures() const { return m_figures; }
    QList<ChartWidget*> charts() const { return m_charts; }
    /// True until what is shown is what the document says.
    bool outdated() const { return m_outdated; }

Q_SIGNALS:
    void counted();
    /// A page of it is to be saved.
    void pageAsked();

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// Figures, and the conversation that they are of.
    struct Counted {
        ConversationPtr conversation;
        ConversationStatistics statistics;
    };

    bool inUse() const;
    void count();
    void take();
    void showFigures(QWidget* page, QVBoxLayout& layout);
    void copyFigures();

    Workspace& m_workspace;
    QTimer m_pause;
    QFutureWatcher<Counted> m_watcher;
    QList<Figure> m_figures;
    QList<ChartWidget*> m_charts;
    bool m_outdated = true;
};

}  // namespace antecedent
